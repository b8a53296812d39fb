// Folded words in folded cells.
#include "viewer/state/text_search.hpp"

#include <algorithm>
#include <chrono>
#include <utility>
#include <variant>

#include "core/text/folding/text_folder.hpp"
#include "viewer/state/session.hpp"

namespace toise::viewer {
namespace {

std::vector<std::string> split_words(const std::string& folded) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    if (end > at) words.push_back(folded.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// The text of one incident, with something between its cells that no word holds.
class RowReader {
 public:
  explicit RowReader(const gazetteer::Survey& survey)
      : table_(std::get_if<gazetteer::TableSurvey>(&survey.content)), incidents_(survey.incidents()) {}

  const std::string& read(std::size_t i) {
    text_.clear();
    const auto add = [&](std::string_view cell) { (text_ += cell) += '\n'; };
    if (table_ && i < table_->table.cells.size()) {
      const auto row = table_->table.cells[i];
      for (std::size_t column = 0; column < row.size(); ++column) add(row[column]);
    } else {
      for (const IncidentText part :
           {IncidentText::title, IncidentText::source, IncidentText::url, IncidentText::notes})
        add(incidents_.text(i, part, made_));
    }
    add(incidents_.text(i, IncidentText::place, made_));
    return text_;
  }

 private:
  const gazetteer::TableSurvey* table_;
  const IncidentColumns& incidents_;
  std::string text_;
  std::string made_;
};

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t") == std::string_view::npos;
}

void set_matches(Session& session, std::vector<std::uint8_t> matches) {
  PointFilter filter = session.points().filter();
  filter.text_matches = std::move(matches);
  session.set_filter(std::move(filter));
}

}  // namespace

std::vector<std::uint8_t> find_incidents_with(const std::vector<const gazetteer::Survey*>& surveys,
                                              std::string_view query, const std::atomic<bool>& stop) {
  const text::TextFolder folder;
  const std::vector<std::string> words = split_words(folder.fold(query));
  std::vector<std::uint8_t> matches;
  std::string folded;
  for (const gazetteer::Survey* survey : surveys) {
    RowReader reader(*survey);
    for (std::size_t i = 0; i < survey->incidents().size(); ++i) {
      if (stop) return matches;
      folder.fold(reader.read(i), folded);
      const bool holds = std::all_of(words.begin(), words.end(),
                                     [&](const std::string& word) { return folded.find(word) != std::string::npos; });
      matches.push_back(holds ? 1 : 0);
    }
  }
  return matches;
}

TextSearch::~TextSearch() {
  cancel();
}

void TextSearch::cancel() {
  if (stop_) *stop_ = true;
  if (job_.valid()) job_.wait();
  job_ = {};
}

void TextSearch::start(Session& session, std::string query) {
  cancel();
  query_ = std::move(query);
  if (is_blank(query_)) return set_matches(session, {});
  std::vector<const gazetteer::Survey*> surveys;
  for (const auto& survey : session.surveys()) surveys.push_back(&survey);
  stop_ = std::make_shared<std::atomic<bool>>(false);
  job_ = std::async(std::launch::async, [surveys = std::move(surveys), words = query_, stop = stop_] {
    return find_incidents_with(surveys, words, *stop);
  });
}

bool TextSearch::poll(Session& session) {
  if (!job_.valid() || job_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return false;
  set_matches(session, job_.get());
  return true;
}

void TextSearch::finish(Session& session) {
  if (job_.valid()) set_matches(session, job_.get());
}

}  // namespace toise::viewer
