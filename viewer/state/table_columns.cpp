// Fields of incidents and cells of their files, as text and as keys.
#include "viewer/state/table_columns.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <numeric>
#include <optional>
#include <system_error>
#include <variant>

#include "core/claims/model/verdict.hpp"
#include "core/text/folding/text_folder.hpp"
#include "viewer/state/claim_label.hpp"
#include "viewer/state/session.hpp"

namespace toise::viewer {
namespace {

constexpr double unstated = std::numeric_limits<double>::infinity();

// The captions of the fields, in the order of RowField.
constexpr std::array<std::string_view, 9> field_names = {"no",     "date",   "what",    "type",   "place",
                                                         "killed", "within", "verdict", "in file"};

std::string_view title_of(const Incident& incident) {
  return incident.title.empty() ? incident.id : incident.title;
}

std::string describe_time(const TimeSpan& time) {
  std::string words = describe_start(time);
  if (time.precision == DatePrecision::range || time.precision == DatePrecision::week)
    words += " to " + describe_end(time);
  return words;
}

std::string join(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string_view source_cell(const Session& session, std::size_t item, const TableColumn& column) {
  const std::size_t survey = session.survey_of_incident(item);
  const int number = survey < column.column_of_survey.size() ? column.column_of_survey[survey] : -1;
  const IncidentTable* table = session.table_of_incident(item);
  if (number < 0 || !table || session.index_in_file(item) >= table->cells.size()) return {};
  return table->cells.cell(session.index_in_file(item), static_cast<std::size_t>(number));
}

std::optional<double> parse_whole_number(std::string_view text) {
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || value != value) return std::nullopt;
  return value;
}

// The place of each type in the alphabet.
std::vector<double> rank_types(const std::vector<std::string>& types) {
  const text::TextFolder folder;
  std::vector<std::string> folded;
  for (const std::string& type : types) folded.push_back(folder.fold(type));
  std::vector<std::size_t> order(types.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return folded[a] < folded[b]; });
  std::vector<double> ranks(types.size(), unstated);
  for (std::size_t place = 0; place < order.size(); ++place)
    if (!types[order[place]].empty()) ranks[order[place]] = static_cast<double>(place);
  return ranks;
}

double number_of(const std::optional<std::int64_t>& value) {
  return value ? static_cast<double>(*value) : unstated;
}

double number_of(const Session& session, std::size_t item, RowField field) {
  const IncidentColumns& incidents = session.columns_of_incident(item);
  const std::size_t row = session.index_in_file(item);
  switch (field) {
    case RowField::date:
      return number_of(incidents.first_day(row));
    case RowField::killed:
      return number_of(incidents.fatalities_low(row));
    case RowField::radius:
      return incidents.radius(row).value_or(Metres{unstated}).value;
    case RowField::verdict:
      if (const auto verdict = session.gravest_verdict(item)) return claims::gravity_of(*verdict);
      return unstated;
    case RowField::file:
      return static_cast<double>(session.survey_of_incident(item));
    default:
      return static_cast<double>(item);
  }
}

SortKeys make_source_keys(const Session& session, const TableColumn& column) {
  SortKeys keys;
  keys.words.reserve(session.incident_count());
  bool all_numbers = true;
  for (std::size_t item = 0; item < session.incident_count(); ++item) {
    keys.words.push_back(source_cell(session, item, column));
    if (!all_numbers || keys.words.back().empty()) continue;
    all_numbers = parse_whole_number(keys.words.back()).has_value();
  }
  if (!all_numbers) return keys;
  for (const std::string_view word : keys.words) keys.numbers.push_back(parse_whole_number(word).value_or(unstated));
  keys.words.clear();
  return keys;
}

}  // namespace

namespace {

// A place that is not the incident's title, too: many files name an incident by its place.
bool has_own_place(const IncidentColumns& incidents, std::size_t row) {
  std::string made_place;
  std::string made_title;
  const std::string_view place = incidents.text(row, IncidentText::place, made_place);
  return !place.empty() && place != incidents.text(row, IncidentText::title, made_title);
}

// Likewise a type: a record without a title is called by it.
bool has_own_type(const Session& session, std::size_t item) {
  const std::string& type = session.points().type_name_of(static_cast<std::uint32_t>(item));
  std::string made;
  return !type.empty() &&
         type != session.columns_of_incident(item).text(session.index_in_file(item), IncidentText::title, made);
}

}  // namespace

std::vector<TableColumn> list_columns(const Session& session) {
  std::vector<TableColumn> columns;
  for (std::size_t field = 0; field < field_names.size(); ++field)
    columns.push_back({static_cast<RowField>(field), std::string(field_names[field]), {}});
  const std::size_t fields = columns.size();
  for (std::size_t survey = 0; survey < session.surveys().size(); ++survey) {
    const auto* table = std::get_if<gazetteer::TableSurvey>(&session.surveys()[survey].content);
    if (!table) continue;
    for (std::size_t number = 0; number < table->table.columns.size(); ++number) {
      const std::string& name = table->table.columns[number];
      auto known = std::find_if(columns.begin() + static_cast<std::ptrdiff_t>(fields), columns.end(),
                                [&](const TableColumn& column) { return column.name == name; });
      if (known == columns.end()) known = columns.insert(known, {RowField::source, name, {}});
      known->column_of_survey.resize(survey + 1, -1);
      if (known->column_of_survey[survey] < 0) known->column_of_survey[survey] = static_cast<int>(number);
    }
  }
  return columns;
}

std::vector<std::string> choose_columns(const Session& session) {
  bool has_killed = false;
  bool has_radius = false;
  bool has_verdict = false;
  bool has_date = false;
  bool has_place = false;
  bool has_type = false;
  std::string made;
  for (std::size_t item = 0; item < session.incident_count(); ++item) {
    const IncidentColumns& incidents = session.columns_of_incident(item);
    const std::size_t row = session.index_in_file(item);
    has_killed = has_killed || !incidents.text(row, IncidentText::fatalities, made).empty();
    has_radius = has_radius || incidents.radius(row).has_value();
    has_verdict = has_verdict || !incidents.verdicts(row).empty();
    has_date = has_date || incidents.first_day(row).has_value();
    has_place = has_place || has_own_place(incidents, row);
    has_type = has_type || has_own_type(session, item);
  }
  const std::array<bool, 9> is_told = {true,
                                       has_date,
                                       true,
                                       has_type && session.points().types().size() > 2,
                                       has_place,
                                       has_killed,
                                       has_radius,
                                       has_verdict,
                                       session.surveys().size() > 1};
  std::vector<std::string> names;
  for (std::size_t field = 0; field < field_names.size(); ++field)
    if (is_told[field]) names.emplace_back(field_names[field]);
  return names;
}

std::string describe_cell(const Session& session, std::size_t item, const TableColumn& column) {
  const Incident& incident = session.incident(item);
  switch (column.field) {
    case RowField::number:
      return std::to_string(item + 1);
    case RowField::date:
      return incident.time ? describe_time(*incident.time) : "";
    case RowField::title:
      return std::string(title_of(incident));
    case RowField::type:
      return session.points().type_name_of(static_cast<std::uint32_t>(item));
    case RowField::place:
      return incident.place;
    case RowField::killed:
      return incident.fatalities.text;
    case RowField::radius:
      return incident.radius ? describe_length(*incident.radius) : "";
    case RowField::verdict:
      if (const auto verdict = session.gravest_verdict(item); verdict && incident.verdicts.empty())
        return std::string(claims::name_of(*verdict));
      return join(incident.verdicts);
    case RowField::file:
      return std::filesystem::path(session.file_of_incident(item)).filename().string();
    case RowField::source:
      break;
  }
  return std::string(source_cell(session, item, column));
}

SortKeys make_sort_keys(const Session& session, const TableColumn& column) {
  if (column.field == RowField::source) return make_source_keys(session, column);
  SortKeys keys;
  const std::size_t count = session.incident_count();
  if (column.field == RowField::title || column.field == RowField::place) {
    const IncidentText which = column.field == RowField::title ? IncidentText::title : IncidentText::place;
    for (std::size_t item = 0; item < count; ++item) {
      std::string made;
      const IncidentColumns& incidents = session.columns_of_incident(item);
      const std::size_t row = session.index_in_file(item);
      std::string_view text = incidents.text(row, which, made);
      if (text.empty() && which == IncidentText::title) text = incidents.text(row, IncidentText::id, made);
      if (!made.empty()) text = keys.made.emplace_back(std::move(made));
      keys.words.push_back(text);
    }
    return keys;
  }
  keys.numbers.reserve(count);
  const auto ranks = rank_types(session.points().types());
  for (std::size_t item = 0; item < count; ++item)
    keys.numbers.push_back(column.field == RowField::type
                               ? ranks.at(session.points().type_of(static_cast<std::uint32_t>(item)))
                               : number_of(session, item, column.field));
  return keys;
}

}  // namespace toise::viewer
