// Cells without the words that mean nothing, and how exact the coordinates are.
#include "core/claims/rows/row_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <system_error>

#include "core/claims/check/uncertainty.hpp"

namespace toise::claims {
namespace {

constexpr std::array<std::string_view, 10> words_for_nothing{"none", "unknown", "n/a",     "na",          "null",
                                                             "nan",  "-",       "unclear", "unspecified", "not known"};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool is_word_for_nothing(std::string_view cell) {
  constexpr std::size_t longest = 11;
  if (cell.size() > longest) return false;
  const auto same = [cell](std::string_view word) {
    return word.size() == cell.size() && std::equal(word.begin(), word.end(), cell.begin(), [](char a, char b) {
             return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b);
           });
  };
  return std::any_of(words_for_nothing.begin(), words_for_nothing.end(), same);
}

// Degrees that positions are rounded to: whole, half, quarter, tenth, twelfth (5'), sixtieth (1').
constexpr std::array coarse_steps{1.0, 0.5, 0.25, 0.1, 1.0 / 12, 1.0 / 60};

bool is_multiple(double value, double step) {
  constexpr double rounding = 8e-6;  // of single precision near 180, and of five decimals
  return std::abs(value - std::round(value / step) * step) < rounding;
}

// The coarsest step that both coordinates are multiples of; nothing when they are finer than a minute. That a finer
// position falls on a step of both by chance happens to one in a million (1') and fewer.
std::optional<double> find_step(LonLat position) {
  for (const double step : coarse_steps)
    if (is_multiple(position.lat, step) && is_multiple(position.lon, step)) return step;
  return std::nullopt;
}

// Digits after the point of a decimal number; nothing for another form, such as degrees and minutes.
std::optional<int> count_decimals(std::string_view number) {
  if (number.empty() || number.find_first_not_of("+-0123456789.,") != std::string_view::npos) return std::nullopt;
  const std::size_t point = number.find_first_of(".,");
  if (point == std::string_view::npos) return 0;
  return static_cast<int>(number.size() - point - 1);
}

bool is_same_word(std::string_view a, std::string_view b) {
  const auto letter = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return letter(x) == letter(y); });
}

}  // namespace

RowView::RowView(const IncidentTable& table, const RowColumns& columns, std::size_t index)
    : table_(table), columns_(columns), index_(index), incident_(table.incidents[index]) {
  if (incident().position && !incident().placement) read_position();  // a position by name states nothing
}

void RowView::read_position() {
  const std::string_view lat = cell(columns_.lat);
  const std::string_view lon = cell(columns_.lon);
  const bool is_written = (!lat.empty() && !lon.empty()) || !cell(columns_.position).empty();
  const bool has_geometry = !columns_.lat && !columns_.position && incident().place_id == cell(columns_.place_id);
  has_own_position_ = is_written || has_geometry;
  double step = 0;
  const auto decimals = count_decimals(lat);
  const auto others = count_decimals(lon);
  if (decimals && others) step = std::pow(10.0, -std::max(*decimals, *others));
  if (const auto coarse = find_step(*incident().position)) step = std::max(step, *coarse);
  if (step > 0) coordinate_radius_ = coordinate_uncertainty({incident().position->lat}, {step});
  Place& place = point_.place;
  place.position = *incident().position;
  place.id = fmt::format("position:{:.7g},{:.7g}", place.position.lat, place.position.lon);
  place.name = "the plotted point";
  place.radius = std::max({stated_radius().value_or(Metres{0}), coordinate_radius_, Metres{1}});
  point_.name = place.name;
}

std::string_view RowView::cell(std::optional<std::size_t> column) const {
  if (!column || index_ >= table_.cells.size() || *column >= table_.cells[index_].size()) return {};
  const std::string_view text = trimmed(table_.cells[index_][*column]);
  return is_word_for_nothing(text) ? std::string_view{} : text;
}

std::string_view RowView::stand_in_for(std::string_view name) const {
  std::string_view anchor = cell(columns_.anchor);
  anchor = trimmed(anchor.substr(0, anchor.find(',')));
  const bool is_same = is_same_word(anchor, trimmed(name.substr(0, name.find(','))));
  return is_same ? std::string_view{} : anchor;
}

std::string_view RowView::column_name(std::optional<std::size_t> column) const {
  return column ? std::string_view(table_.columns[*column]) : std::string_view{};
}

std::optional<std::int64_t> RowView::number(std::optional<std::size_t> column) const {
  std::string_view text = cell(column);
  if (text.ends_with(".0")) text.remove_suffix(2);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

Claim RowView::make_claim(ClaimKind kind, std::string_view words) const {
  Claim claim;
  claim.kind = kind;
  claim.text = std::string(words);
  claim.span = {0, words.size()};
  claim.row = incident().row;
  return claim;
}

std::string begin_sentence(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 32);
  return words;
}

}  // namespace toise::claims
