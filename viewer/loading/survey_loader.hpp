// Surveys files on a thread of its own, while the window lives on.
#pragma once
#include <atomic>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "gazetteer/survey/survey.hpp"

namespace toise::viewer {

// A file that is done: its survey, or why there is none.
struct LoadedFile {
  std::string path;
  std::optional<gazetteer::Survey> survey;
  std::exception_ptr failure;
};

class SurveyLoader {
 public:
  // Begins at once, in the given order. The resolver must outlive this.
  SurveyLoader(const gazetteer::Resolver& resolver, std::vector<std::string> paths);
  // Waits for the file at hand and leaves the others.
  ~SurveyLoader();
  SurveyLoader(const SurveyLoader&) = delete;
  SurveyLoader& operator=(const SurveyLoader&) = delete;

  // What has come in since the last call. Never waits.
  std::vector<LoadedFile> poll();
  bool is_done() const { return left_ == 0; }
  // Waits until everything is done and gives the rest.
  std::vector<LoadedFile> finish();

 private:
  void run(const gazetteer::Resolver& resolver, const std::vector<std::string>& paths);

  std::mutex mutex_;
  std::vector<LoadedFile> done_;
  std::atomic<std::size_t> left_;  // files not yet handed out
  std::atomic<bool> stop_ = false;
  std::thread thread_;
};

}  // namespace toise::viewer
