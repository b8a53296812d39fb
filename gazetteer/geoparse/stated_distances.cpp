// Distances and directions that a text states between two of its names.
#include "gazetteer/geoparse/stated_distances.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numbers>
#include <tuple>
#include <utility>

#include "core/text/quantity.hpp"
#include "core/text/tokens.hpp"
#include "gazetteer/geoparse/location_scan.hpp"
#include "gazetteer/geoparse/measured_names.hpp"
#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

namespace {

constexpr std::size_t longest_clause = 25;  // words between the subject and the length
constexpr double slack_below = 0.75;
constexpr double slack_above = 1.4;  // roads: Boscoe, Henry & Zdeb 2012, doi:10.1080/00330124.2011.583586
constexpr double rounding_km = 3;

// The direction that the words before `at` say: "south", "north-east", "south south-west".
std::optional<text::CompassDirection> read_direction(std::string_view text, const std::vector<Word>& words,
                                                     std::size_t begin, std::size_t end) {
  if (begin >= end || end - begin > 3) return std::nullopt;
  return text::parse_compass(text.substr(words[begin].span.begin, words[end - 1].span.end - words[begin].span.begin));
}

class DistanceReader {
 public:
  DistanceReader(std::string_view text, const std::vector<Word>& words, const std::vector<NameMatch>& matches)
      : text_(text), words_(words), matches_(matches) {}

  std::optional<StatedDistance> read(const text::Length& length) const {
    // The first word behind the length, and the first name behind that.
    const auto after = std::lower_bound(words_.begin(), words_.end(), length.span.end,
                                        [](const Word& word, std::size_t at) { return word.span.begin < at; });
    const auto behind = static_cast<std::size_t>(after - words_.begin());
    const auto next = std::lower_bound(matches_.begin(), matches_.end(), behind,
                                       [](const NameMatch& match, std::size_t at) { return match.first < at; });
    const auto object = static_cast<std::size_t>(next - matches_.begin());
    StatedDistance stated;
    stated.low_km = length.low.value / 1000;
    stated.high_km = std::isfinite(length.high.value) ? length.high.value / 1000 : 1e5;
    if (object < matches_.size() && object > 0 && matches_[object].first <= behind + 6) {
      const std::optional<std::size_t> of = find_of(behind, matches_[object].first);
      if ((of || is_measured_from(object)) && is_same_sentence(matches_[object - 1].last, behind)) {
        stated.object = object;
        stated.subject = object - 1;
        if (of) stated.direction = read_direction(text_, words_, behind, *of);
        return stated;
      }
    }
    if (const auto pair = find_before(object, behind)) {
      std::tie(stated.subject, stated.object) = *pair;
      return stated;
    }
    return std::nullopt;
  }

 private:
  bool is_measured_from(std::size_t match) const {
    return find_origin(words_, matches_[match].first, matches_[match].last) > 0;
  }

  // "X, Y'nin 45 km kuzeyinde", "Y'nin 45 km kuzeyindeki X", "A ile B arasındaki mesafe 45 km": what is measured from
  // stands before the length at `behind`; `next` is the first name behind that. Subject and object.
  std::optional<std::pair<std::size_t, std::size_t>> find_before(std::size_t next, std::size_t behind) const {
    constexpr std::size_t reach = 8;
    if (next == 0) return std::nullopt;
    const std::size_t object = next - 1;
    if (matches_[object].last + reach < behind || !is_same_sentence(matches_[object].last, behind) ||
        !is_measured_from(object))
      return std::nullopt;
    if (object > 0 && is_same_sentence(matches_[object - 1].last, behind)) return std::pair{object - 1, object};
    if (next < matches_.size() && matches_[next].first <= behind + reach &&
        is_same_sentence(behind, matches_[next].first))
      return std::pair{next, object};
    return std::nullopt;
  }

  // "of", "from" or "outside" between the length and the object; the words of the object's kind may follow it.
  std::optional<std::size_t> find_of(std::size_t begin, std::size_t end) const {
    for (std::size_t at = begin; at < end; ++at) {
      const std::string& key = words_[at].key;
      if (words_[at].gap != Gap::space && words_[at].gap != Gap::hyphen) return std::nullopt;
      if (key == "of" || key == "from" || key == "outside" || key == "من" || key == "عن") return at;
    }
    return std::nullopt;
  }

  bool is_same_sentence(std::size_t first, std::size_t last) const {
    if (last - first > longest_clause) return false;
    for (std::size_t at = first + 1; at < last; ++at)
      if (words_[at].sentence_start) return false;
    return true;
  }

  std::string_view text_;
  const std::vector<Word>& words_;
  const std::vector<NameMatch>& matches_;
};

double initial_bearing(LonLat from, LonLat to) {
  constexpr double radian = std::numbers::pi / 180;
  const double x = std::cos(to.lat * radian) * std::sin((to.lon - from.lon) * radian);
  const double y = std::cos(from.lat * radian) * std::sin(to.lat * radian) -
                   std::sin(from.lat * radian) * std::cos(to.lat * radian) * std::cos((to.lon - from.lon) * radian);
  return std::atan2(x, y) / radian;
}

}  // namespace

std::vector<StatedDistance> find_stated_distances(std::string_view text, const std::vector<Word>& words,
                                                  const std::vector<NameMatch>& matches) {
  std::vector<StatedDistance> stated;
  if (matches.size() < 2) return stated;
  if (std::none_of(words.begin(), words.end(), [](const Word& word) { return has_role(word, role_unit); }))
    return stated;
  const DistanceReader reader(text, words, matches);
  for (const text::Length& length : text::find_lengths(text, text::tokenise(text)))
    if (const auto distance = reader.read(length)) stated.push_back(*distance);
  return stated;
}

double fit_stated_distance(const StatedDistance& stated, const Sense& subject, const Sense& object) {
  const double radii =
      (static_cast<double>(subject.record.radius_m) + static_cast<double>(object.record.radius_m)) / 1000;
  const double km = distance_km(subject.unit, object.unit);
  const double low = stated.low_km * slack_below - rounding_km - radii;
  const double high = stated.high_km * slack_above + rounding_km + radii;
  double fit = 1;
  if (km > high) fit = std::pow(high / km, 2);
  if (km < low) fit = std::pow(std::max(km, 0.1) / low, 2);
  if (stated.direction && km > radii) {
    const double bearing = initial_bearing(object.record.position, subject.record.position);
    const double apart = std::abs(std::remainder(bearing - stated.direction->bearing.value, 360.0));
    if (apart > stated.direction->half_angle.value + 22.5) fit *= 0.2;
  }
  return fit;
}

}  // namespace toise::gazetteer
