// One thread, one list of results.
#include "viewer/loading/survey_loader.hpp"

namespace toise::viewer {

SurveyLoader::SurveyLoader(const gazetteer::Resolver& resolver, std::vector<std::string> paths)
    : left_(paths.size()), thread_([this, &resolver, paths = std::move(paths)] { run(resolver, paths); }) {}

SurveyLoader::~SurveyLoader() {
  stop_ = true;
  if (thread_.joinable()) thread_.join();
}

void SurveyLoader::run(const gazetteer::Resolver& resolver, const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    if (stop_) return;
    LoadedFile file{path, {}, {}};
    try {
      file.survey = gazetteer::survey_file(path, resolver);
    } catch (...) {
      file.failure = std::current_exception();
    }
    const std::lock_guard lock(mutex_);
    done_.push_back(std::move(file));
  }
}

std::vector<LoadedFile> SurveyLoader::poll() {
  const std::lock_guard lock(mutex_);
  left_ -= done_.size();
  return std::exchange(done_, {});
}

std::vector<LoadedFile> SurveyLoader::finish() {
  if (thread_.joinable()) thread_.join();
  return poll();
}

}  // namespace toise::viewer
