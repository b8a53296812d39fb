// Opening and loading.
#include "viewer/state/workspace.hpp"

#include "core/base/error.hpp"

namespace toise::viewer {

Workspace::Workspace() : Workspace(std::make_unique<Gazetteer>()) {}
Workspace::Workspace(std::unique_ptr<Gazetteer> opened) : session(&opened->resolver), gazetteer_(std::move(opened)) {}

void Workspace::load(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) session.add(gazetteer::survey_file(path, gazetteer_->resolver));
}

void Workspace::start_loading(std::vector<std::string> paths) {
  loader_ = std::make_unique<SurveyLoader>(gazetteer_->resolver, std::move(paths));
}

bool Workspace::take_loaded() {
  if (!loader_) return false;
  bool has_new = false;
  for (LoadedFile& file : loader_->poll()) {
    has_new = true;
    if (file.survey) {
      session.add(std::move(*file.survey));
      continue;
    }
    try {
      std::rethrow_exception(file.failure);
    } catch (const std::exception& error) {
      failures.emplace_back(error.what());
    }
  }
  return has_new;
}

}  // namespace toise::viewer
