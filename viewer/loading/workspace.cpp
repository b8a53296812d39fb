// Opening and loading.
#include "viewer/loading/workspace.hpp"

#include <exception>
#include <iterator>
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

bool Workspace::take_loaded() {
  if (!loader_) return false;
  bool has_new = false;
  for (LoadedFile& file : loader_->poll()) {
    has_new = true;
    if (file.survey) {
      session.add(std::move(*file.survey));
      unchecked_.push_back(session.surveys().size() - 1);
      continue;
    }
    try {
      std::rethrow_exception(file.failure);
    } catch (const std::exception& error) {
      failures.emplace_back(error.what());
    }
  }
  start_loading({});
  return has_new;
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

}  // namespace toise::viewer
