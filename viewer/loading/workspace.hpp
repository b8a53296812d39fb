// The gazetteer, the session over it, and the files on their way in.
#pragma once
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "viewer/loading/file_watch.hpp"
#include "viewer/loading/row_checker.hpp"
#include "viewer/loading/survey_loader.hpp"
#include "viewer/state/session.hpp"

namespace toise::viewer {

class Workspace {
 public:
  // Opens the gazetteer's index. Throws as default_index_path() and IndexView do.
  Workspace();

  Session session;
  // A sentence for each file that could not be read.
  std::vector<std::string> failures;

  // Reads all files now, and checks the rows of tables that have no more than 20,000. Throws what survey_file throws
  // for the first that cannot be read.
  void load(const std::vector<std::string>& paths);
  // Reads them in the background, after those that are on their way; take_loaded() adds what has come in and is true
  // when something has.
  void start_loading(std::vector<std::string> paths);
  bool take_loaded();
  // Reads the same files again, in the background or now. What cannot be read any more stays as it was.
  void reload(bool wait);
  // From now on what happens to the files stands in session.file_changes. wake: called from another thread when
  // take_changes() has something to take.
  void watch_files(std::function<void()> wake);
  // True when something has happened to a file.
  bool take_changes();
  bool is_loading() const { return !waiting_.empty() || (loader_ && !loader_->is_done()); }
  // Checks the rows of the tables that have come in, in the background; true when claims have been added.
  bool take_checked();
  bool is_checking() const { return checker_ || !unchecked_.empty(); }

 private:
  struct Gazetteer {
    gazetteer::IndexView index;
    gazetteer::Resolver resolver;
    Gazetteer() : index(gazetteer::default_index_path()), resolver(index) {}
  };
  explicit Workspace(std::unique_ptr<Gazetteer> opened);

  bool take(std::vector<LoadedFile> files);
  void finish_loading();
  void bring_back(const std::string& path);

  std::unique_ptr<Gazetteer> gazetteer_;
  std::unique_ptr<SurveyLoader> loader_;
  std::vector<std::string> waiting_;   // paths, until the loader is free
  std::deque<std::size_t> unchecked_;  // numbers of surveys
  std::size_t checked_ = 0;            // the survey that is being checked
  std::vector<RowVerdict> verdicts_;   // of its rows, that wait to be shown
  std::size_t shown_verdicts_ = 0;
  std::unique_ptr<RowChecker> checker_;
  std::unique_ptr<FileWatch> watch_;
  std::deque<gazetteer::Survey> replaced_;  // by files that are read again
};

}  // namespace toise::viewer
