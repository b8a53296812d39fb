// Opening and loading.
#include "viewer/loading/workspace.hpp"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>
#include <variant>

#include "core/base/error.hpp"

namespace toise::viewer {

namespace {

constexpr std::size_t most_rows_at_once = 20000;
constexpr std::size_t few_verdicts = 5000;

const IncidentTable* find_table(const Session& session, std::size_t survey) {
  const auto* rows = std::get_if<gazetteer::TableSurvey>(&session.surveys()[survey].content);
  return rows ? &rows->table : nullptr;
}

}  // namespace

Workspace::Workspace() : Workspace(std::make_unique<Gazetteer>()) {}
Workspace::Workspace(std::unique_ptr<Gazetteer> opened) : session(&opened->resolver), gazetteer_(std::move(opened)) {}

void Workspace::load(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    session.add(gazetteer::survey_file(path, gazetteer_->resolver));
    const std::size_t survey = session.surveys().size() - 1;
    const IncidentTable* table = find_table(session, survey);
    if (!table || table->incidents.size() > most_rows_at_once) continue;
    RowFindings found = RowChecker(*table, gazetteer_->resolver).finish();
    session.add_claims(survey, std::move(found.claims));
    session.add_verdicts(survey, found.verdicts);
  }
}

void Workspace::start_loading(std::vector<std::string> paths) {
  waiting_.insert(waiting_.end(), std::make_move_iterator(paths.begin()), std::make_move_iterator(paths.end()));
  if (waiting_.empty() || (loader_ && !loader_->is_done())) return;
  loader_ = std::make_unique<SurveyLoader>(gazetteer_->resolver, std::exchange(waiting_, {}));
}

void Workspace::finish_loading() {
  while (loader_) {
    take(loader_->finish());
    loader_.reset();
    start_loading({});
  }
  while (is_checking()) {
    if (checker_) checker_->wait();
    take_checked();
  }
}

bool Workspace::take_loaded() {
  if (!loader_) return false;
  const bool has_new = take(loader_->poll());
  start_loading({});
  return has_new;
}

bool Workspace::take(std::vector<LoadedFile> files) {
  for (LoadedFile& file : files) {
    if (file.survey) {
      std::erase_if(replaced_, [&](const gazetteer::Survey& survey) { return survey.path == file.path; });
      session.add(std::move(*file.survey));
      if (watch_) watch_->watch(file.path);
      unchecked_.push_back(session.surveys().size() - 1);
      continue;
    }
    try {
      std::rethrow_exception(file.failure);
    } catch (const std::exception& error) {
      failures.emplace_back(error.what());
      bring_back(file.path);
    }
  }
  return !files.empty();
}

bool Workspace::take_checked() {
  if (!checker_ && !unchecked_.empty()) {
    checked_ = unchecked_.front();
    unchecked_.pop_front();
    if (const IncidentTable* table = find_table(session, checked_))
      checker_ = std::make_unique<RowChecker>(*table, gazetteer_->resolver);
  }
  if (!checker_) return false;
  const bool is_done = checker_->is_done();
  RowFindings found = checker_->poll();
  bool has_new = !found.claims.empty();
  session.add_claims(checked_, std::move(found.claims));
  verdicts_.insert(verdicts_.end(), found.verdicts.begin(), found.verdicts.end());
  // Each showing costs a copy of the columns: as many again are waited for.
  if (!verdicts_.empty() && (is_done || verdicts_.size() > few_verdicts + shown_verdicts_)) {
    session.add_verdicts(checked_, verdicts_);
    shown_verdicts_ += verdicts_.size();
    verdicts_.clear();
    has_new = true;
  }
  if (is_done) {
    checker_.reset();
    shown_verdicts_ = 0;
  }
  return has_new;
}

void Workspace::bring_back(const std::string& path) {
  const auto found = std::find_if(replaced_.begin(), replaced_.end(),
                                  [&](const gazetteer::Survey& survey) { return survey.path == path; });
  if (found == replaced_.end()) return;
  session.add(std::move(*found));
  replaced_.erase(found);
  unchecked_.push_back(session.surveys().size() - 1);
}

void Workspace::reload(bool wait) {
  checker_.reset();
  unchecked_.clear();
  verdicts_.clear();
  shown_verdicts_ = 0;
  failures.clear();
  session.file_changes.clear();
  session.wants_reload = false;
  replaced_ = session.take_surveys();
  std::vector<std::string> paths;
  for (const gazetteer::Survey& survey : replaced_) paths.push_back(survey.path);
  std::error_code ignored;
  const auto is_gone = [&](const std::string& path) { return !std::filesystem::exists(path, ignored); };
  for (const std::string& path : paths)
    if (is_gone(path)) bring_back(path);
  std::erase_if(paths, is_gone);
  start_loading(std::move(paths));
  if (wait) finish_loading();
}

void Workspace::watch_files(std::function<void()> wake) {
  watch_ = std::make_unique<FileWatch>(std::move(wake));
  for (const gazetteer::Survey& survey : session.surveys()) watch_->watch(survey.path);
}

bool Workspace::take_changes() {
  if (!watch_) return false;
  const auto changes = watch_->take();
  for (const FileChange& change : changes) session.file_changes.push_back(describe_file_change(change));
  return !changes.empty();
}

}  // namespace toise::viewer
