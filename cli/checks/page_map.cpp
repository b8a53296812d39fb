// Claims to marks, lines and rings.
#include "cli/checks/page_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "cli/checks/page_claim.hpp"
#include "core/claims/model/claim_shapes.hpp"
#include "core/svg/svg_map.hpp"
#include "core/svg/xml_text.hpp"

namespace toise::cli {
namespace {

using claims::CheckedClaim;
using claims::Verdict;

constexpr std::size_t most_drawn = 400;       // claims
constexpr std::size_t most_with_shapes = 40;  // more rings and cones than these hide one another
constexpr std::size_t most_labels = 60;
constexpr Metres widest_shape{2'000'000};

class MapMaker {
 public:
  MapMaker(std::span<const CheckedClaim> claims, std::string_view file) : claims_(claims), file_(file) {
    map_.id = fmt::format("{}-map", file);
    for (std::size_t i = 0; i < claims.size(); ++i)
      if (has_position(claims[i])) drawn_.push_back(i);
    std::stable_sort(drawn_.begin(), drawn_.end(),
                     [&](std::size_t a, std::size_t b) { return rank(claims[a].verdict) < rank(claims[b].verdict); });
    left_out_ = drawn_.size() > most_drawn ? drawn_.size() - most_drawn : 0;
    if (left_out_ > 0) drawn_.resize(most_drawn);
  }

  bool empty() const { return drawn_.empty(); }
  std::size_t left_out() const { return left_out_; }

  svg::SvgMap make(const geo::Areas& areas) {
    std::reverse(drawn_.begin(), drawn_.end());  // the gravest on top
    for (const std::size_t i : drawn_) add(claims_[i], i + 1);
    for (auto& [id, mark] : marks_) {
      if (marks_.size() > most_labels) mark.label.clear();
      map_.marks.push_back(mark);
    }
    map_.areas = areas.empty() ? nullptr : &areas;
    map_.title = fmt::format("Map of {} claim{}", drawn_.size(), drawn_.size() == 1 ? "" : "s");
    map_.description =
        "Each line is measured between the two places of a claim; the list below says the same in words.";
    return map_;
  }

 private:
  static int rank(Verdict verdict) {
    return verdict == Verdict::contradicted     ? 0
           : verdict == Verdict::road_plausible ? 1
           : verdict == Verdict::undetermined   ? 2
                                                : 3;
  }

  // An area is no point to draw; a country's middle would only widen the map.
  static bool is_drawn(const std::optional<claims::ClaimEnd>& end) {
    return end && !is_area(end->place) && is_valid(end->place.position);
  }

  static bool has_position(const CheckedClaim& checked) {
    return is_drawn(checked.claim.subject) || is_drawn(checked.claim.object);
  }

  void add(const CheckedClaim& checked, std::size_t number) {
    const std::string verdict = verdict_class(checked.verdict);
    const std::string title =
        fmt::format("Claim {}, {}: {}", number, claims::name_of(checked.verdict), checked.claim.text);
    add_mark(checked, checked.claim.subject, number);
    add_mark(checked, checked.claim.object, number);
    const bool is_between_areas = (checked.claim.subject && is_area(checked.claim.subject->place)) ||
                                  (checked.claim.object && is_area(checked.claim.object->place));
    const claims::ClaimShapes shapes = claims::make_claim_shapes(checked);
    if (shapes.line.size() > 1 && !is_between_areas) map_.lines.push_back({shapes.line, title, verdict});
    if (drawn_.size() > most_with_shapes || is_between_areas) return;
    if (checked.claim.distance && checked.claim.distance->high > widest_shape) return;
    for (const Line& ring : shapes.rings) map_.lines.push_back({ring, title, verdict + " stated"});
    if (!shapes.cone.empty() && checked.claim.distance) map_.rings.push_back({{shapes.cone}, title, verdict});
  }

  void add_mark(const CheckedClaim& checked, const std::optional<claims::ClaimEnd>& end, std::size_t number) {
    if (!is_drawn(end)) return;
    svg::MapMark& mark = marks_[end->place.id];
    const bool is_point = end->place.id.starts_with("position:");
    const std::string row = checked.claim.row ? fmt::format("row {}", *checked.claim.row) : "";
    mark.position = end->place.position;
    mark.radius = end->place.radius;
    mark.label = is_point ? row : end->name.empty() ? end->place.name : end->name;
    mark.title = fmt::format("{}: claim {}, {}", mark.label, number, claims::name_of(checked.verdict));
    if (mark.id.empty()) mark.id = fmt::format("{}-p{}", file_, marks_.size());
    mark.href = fmt::format("#{}-c{}", file_, number);
    mark.css_class = verdict_class(checked.verdict);
  }

  std::span<const CheckedClaim> claims_;
  std::string file_;
  svg::SvgMap map_;
  std::vector<std::size_t> drawn_;
  std::size_t left_out_ = 0;
  std::map<std::string, svg::MapMark> marks_;
};

}  // namespace

std::string make_page_map(std::span<const CheckedClaim> claims, std::string_view file, const geo::Areas& areas) {
  MapMaker maker(claims, file);
  if (maker.empty()) return "";
  const std::size_t left_out = maker.left_out();
  const std::string picture = svg::make_svg_map(maker.make(areas));
  return fmt::format(
      "<figure>\n{}<figcaption>Places named, and the straight lines measured between them, coloured by verdict. "
      "Circles "
      "around places are their size; dashed rings are the least and the most distance that is stated, wedges the "
      "stated "
      "direction.{}</figcaption>\n</figure>\n",
      picture, left_out > 0 ? fmt::format(" {} further claims are not drawn.", left_out) : "");
}

}  // namespace toise::cli
