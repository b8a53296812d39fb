// Rows of the tables behind incidents; addresses and paths in their cells.
#include "viewer/lists/source_cells.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <variant>

namespace toise::viewer {
namespace {

constexpr std::array<std::string_view, 20> media_endings = {".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff",
                                                            ".bmp", ".heic", ".mp4", ".mov", ".webm", ".mkv", ".avi",
                                                            ".m4v", ".mp3",  ".wav", ".ogg", ".m4a",  ".pdf"};

bool is_web(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

bool is_media(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return std::any_of(media_endings.begin(), media_endings.end(),
                     [&](std::string_view ending) { return small.size() > ending.size() && small.ends_with(ending); });
}

// The words of a cell: split at blanks, semicolons and bars, without the punctuation that ends a sentence.
std::vector<std::string_view> split_words(std::string_view cell) {
  constexpr std::string_view ends = " \t\r\n;|<>\"";
  std::vector<std::string_view> words;
  std::size_t at = 0;
  while ((at = cell.find_first_not_of(ends, at)) != std::string_view::npos) {
    const std::size_t end = std::min(cell.find_first_of(ends, at), cell.size());
    std::string_view word = cell.substr(at, end - at);
    at = end;
    const auto is_end = [&](char c) {
      return c == '.' || c == ',' || (c == ')' && word.find('(') == std::string_view::npos);
    };
    while (!word.empty() && is_end(word.back())) word.remove_suffix(1);
    if (!word.empty()) words.push_back(word);
  }
  return words;
}

SourceLink make_file_link(std::string_view path, std::string_view folder) {
  const std::filesystem::path file{std::string(path)};
  if (file.is_absolute()) return {file.string(), true};
  return {(std::filesystem::path{std::string(folder)} / file).string(), true};
}

std::vector<SourceCell> find_row(const gazetteer::Survey& survey, std::size_t row) {
  std::vector<SourceCell> cells;
  const auto* const content = std::get_if<gazetteer::TableSurvey>(&survey.content);
  if (!content || row >= content->table.cells.size()) return cells;
  const IncidentTable& table = content->table;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    SourceCell cell{table.columns[column], table.cells.cell(row, column), {}};
    for (const auto& [role, name] : table.fields)
      if (name == cell.column) cell.role = role;
    cells.push_back(cell);
  }
  return cells;
}

}  // namespace

std::vector<SourceCell> find_source_cells(const Session& session, std::size_t incident) {
  const gazetteer::Survey& survey = session.surveys()[session.survey_of_incident(incident)];
  // Incidents stand in the order of the rows.
  return find_row(survey, session.index_in_file(incident));
}

std::vector<SourceCell> find_claim_cells(const Session& session, std::size_t claim) {
  const auto row = session.claim(claim).claim.row;
  const auto incident = row ? session.find_incident(session.survey_of_claim(claim), *row) : std::nullopt;
  return incident ? find_source_cells(session, *incident) : std::vector<SourceCell>{};
}

std::vector<SourceLink> find_links(std::string_view cell, std::string_view folder) {
  std::vector<SourceLink> links;
  for (const std::string_view word : split_words(cell)) {
    if (is_web(word))
      links.push_back({std::string(word), false});
    else if (is_media(word))
      links.push_back(make_file_link(word, folder));
  }
  return links;
}

std::vector<SourceLink> find_source_links(const Session& session, std::size_t incident) {
  const std::string folder = std::filesystem::path(session.file_of_incident(incident)).parent_path().string();
  std::vector<SourceLink> links = find_links(session.incident(incident).url, folder);
  for (const SourceCell& cell : find_source_cells(session, incident))
    for (SourceLink& link : find_links(cell.value, folder))
      if (std::find(links.begin(), links.end(), link) == links.end()) links.push_back(std::move(link));
  return links;
}

}  // namespace toise::viewer
