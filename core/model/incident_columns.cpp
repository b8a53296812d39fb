// An incident into columns and back.
#include "core/model/incident_columns.hpp"

#include <cmath>
#include <limits>

#include "core/base/trim.hpp"

namespace toise {
namespace {

constexpr LonLat no_position{std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};

constexpr std::size_t number_of(IncidentText which) {
  return static_cast<std::size_t>(which);
}

// The members that hold the texts, in the order of IncidentText.
template <typename Some>
auto texts_of(Some& incident) {
  return std::array{&incident.id,  &incident.title, &incident.place,           &incident.place_id,    &incident.source,
                    &incident.url, &incident.notes, &incident.fatalities.text, &incident.wounded.text};
}

std::string make_key(const Placement& placement) {
  std::string key = placement.query + '\n' + placement.chosen_by + '\n' + std::to_string(placement.score);
  for (const auto& [id, score] : placement.alternatives) key += '\n' + id + ' ' + std::to_string(score);
  return key;
}

}  // namespace

IncidentColumns::IncidentColumns(std::initializer_list<Incident> incidents) {
  for (const Incident& incident : incidents) push_back(incident);
}

IncidentColumns::IncidentColumns(const std::vector<Incident>& incidents) {
  for (const Incident& incident : incidents) push_back(incident);
}

const Incident IncidentColumns::operator[](std::size_t row) const {  // NOLINT(readability-const-return-type)
  Incident incident;
  incident.position = position(row);
  incident.radius = radius(row);
  incident.time = time(row);
  incident.fatalities.low = fatalities_low_.get(row);
  incident.fatalities.high = fatalities_high_.get(row);
  incident.wounded.low = wounded_low_.get(row);
  incident.wounded.high = wounded_high_.get(row);
  incident.row = row_number(row);
  const auto texts = texts_of(incident);
  for (std::size_t i = 0; i < texts.size(); ++i) *texts[i] = text(row, static_cast<IncidentText>(i));
  incident.verdicts = verdicts(row);
  if (const auto told = reported_.find(row); told != reported_.end()) incident.reported = told->second;
  if (const auto number = placed_.get(row)) incident.placement = placements_[static_cast<std::size_t>(*number)];
  return incident;
}

std::optional<LonLat> IncidentColumns::position(std::size_t row) const {
  const LonLat position = positions_[row];
  return std::isnan(position.lon) ? std::nullopt : std::optional(position);
}

std::optional<Metres> IncidentColumns::radius(std::size_t row) const {
  const auto metres = radius_m_.get(row);
  return metres ? std::optional(Metres{*metres}) : std::nullopt;
}

const std::vector<std::string>& IncidentColumns::verdicts(std::size_t row) const {
  static const std::vector<std::string> none;
  const auto found = verdicts_.find(row);
  return found == verdicts_.end() ? none : found->second;
}

std::string_view IncidentColumns::cell_text(std::size_t row, IncidentText which) const {
  const auto column = column_of_[number_of(which)];
  return column ? trimmed(cells_.cell(row, *column)) : std::string_view{};
}

std::string_view IncidentColumns::text(std::size_t row, IncidentText which, std::string& made) const {
  if (const auto own = own_texts_[number_of(which)].get(row)) return *own;
  const std::string_view text = cell_text(row, which);
  if (!text.empty() || !stem_) return text;
  if (which == IncidentText::title) {
    const std::string_view place = this->text(row, IncidentText::place, made);
    return place.empty() ? this->text(row, IncidentText::id, made) : place;
  }
  if (which != IncidentText::id) return text;
  made = *stem_;
  made += ':';
  return made += std::to_string(row_number(row));
}

std::string IncidentColumns::text(std::size_t row, IncidentText which) const {
  std::string made;
  return std::string(text(row, which, made));
}

void IncidentColumns::push_back(const Incident& incident) {
  push_values(incident);
  set_texts(size() - 1, incident);
}

void IncidentColumns::push_values(const Incident& incident) {
  positions_.push_back(no_position);
  set_values(size() - 1, incident);
}

void IncidentColumns::reserve(std::size_t rows) {
  positions_.reserve(rows);
  numbers_.reserve(rows);
  times_.reserve(rows);
}

void IncidentColumns::append(const IncidentColumns& other) {
  const std::size_t rows = size();
  positions_.insert(positions_.end(), other.positions_.begin(), other.positions_.end());
  radius_m_.append(other.radius_m_, rows);
  times_.append(other.times_, rows);
  fatalities_low_.append(other.fatalities_low_, rows);
  fatalities_high_.append(other.fatalities_high_, rows);
  wounded_low_.append(other.wounded_low_, rows);
  wounded_high_.append(other.wounded_high_, rows);
  numbers_.append(other.numbers_, rows);
  for (std::size_t i = 0; i < own_texts_.size(); ++i) own_texts_[i].append(other.own_texts_[i], rows);
  for (const auto& [row, words] : other.verdicts_) verdicts_[rows + row] = words;
  for (const auto& [row, told] : other.reported_) reported_[rows + row] = told;
  for (std::size_t row = 0; row < other.size() && other.has_placements(); ++row)
    if (const auto number = other.placed_.get(row))
      set_placement(rows + row, other.placements_[static_cast<std::size_t>(*number)]);
}

void IncidentColumns::shrink_to_fit() {
  positions_.shrink_to_fit();
  radius_m_.shrink_to_fit();
  times_.shrink_to_fit();
  for (auto* column : {&fatalities_low_, &fatalities_high_, &wounded_low_, &wounded_high_, &numbers_})
    column->shrink_to_fit();
  for (TextColumn& texts : own_texts_) texts.shrink_to_fit();
}

void IncidentColumns::use_cells(CellTable cells,
                                const std::array<std::optional<std::size_t>, incident_text_count>& columns) {
  cells_ = std::move(cells);
  column_of_ = columns;
}

void IncidentColumns::name_after(std::string stem) {
  stem_ = std::move(stem);
}

void IncidentColumns::set(std::size_t row, const Incident& incident) {
  set_values(row, incident);
  set_texts(row, incident);
}

void IncidentColumns::set_values(std::size_t row, const Incident& incident) {
  set_position(row, incident.position);
  radius_m_.set(row, incident.radius ? std::optional(incident.radius->value) : std::nullopt);
  times_.set(row, incident.time);
  fatalities_low_.set(row, incident.fatalities.low);
  fatalities_high_.set(row, incident.fatalities.high);
  wounded_low_.set(row, incident.wounded.low);
  wounded_high_.set(row, incident.wounded.high);
  numbers_.set(row, incident.row);
  if (!incident.verdicts.empty() || !verdicts_.empty()) verdicts_[row] = incident.verdicts;
  if (incident.reported == Reported{})
    reported_.erase(row);
  else
    reported_[row] = incident.reported;
  set_placement(row, incident.placement);
}

void IncidentColumns::set_texts(std::size_t row, const Incident& incident) {
  const auto texts = texts_of(incident);
  for (std::size_t i = 0; i < texts.size(); ++i) set_text(row, static_cast<IncidentText>(i), *texts[i]);
}

void IncidentColumns::set_position(std::size_t row, const std::optional<LonLat>& position) {
  positions_[row] = position.value_or(no_position);
}

void IncidentColumns::set_text(std::size_t row, IncidentText which, std::string_view text) {
  TextColumn& own = own_texts_[number_of(which)];
  std::string made;
  own.reset(row);
  if (this->text(row, which, made) != text) own.set(row, text);
}

void IncidentColumns::set_placement(std::size_t row, const std::optional<Placement>& placement) {
  if (!placement) return placed_.set(row, std::nullopt);
  const auto number = static_cast<std::int64_t>(placements_.size());
  const auto [known, is_new] = placement_numbers_.try_emplace(make_key(*placement), number);
  if (is_new) placements_.push_back(*placement);
  placed_.set(row, known->second);
}

}  // namespace toise
