// Every foreign word is escaped and keeps its own direction.
#include "cli/checks/page_claim.hpp"

#include <fmt/format.h>

#include <cmath>
#include <vector>

#include "core/svg/xml_text.hpp"

namespace toise::cli {
namespace {

using svg::escape_xml;

std::string describe_metres(Metres length) {
  if (!std::isfinite(length.value)) return "any distance";
  if (length.value > 0 && length.value < 995) return fmt::format("{:.0f} m", length.value);
  return length.value < 10'000 ? fmt::format("{:.2f} km", length.value / 1000)
                               : fmt::format("{:.1f} km", length.value / 1000);
}

std::string make_fact(std::string_view name, const std::string& value) {
  return fmt::format("<div><dt>{}</dt><dd>{}</dd></div>", name, value);
}

std::string describe_end(const claims::ClaimEnd& end) {
  const Place& place = end.place;
  return fmt::format("<bdi>{}</bdi>, {:.4f}, {:.4f} ± {} <span class=\"id\">{}</span>", escape_xml(place.name),
                     place.position.lat, place.position.lon, describe_metres(place.radius), escape_xml(place.id));
}

std::string make_facts(const claims::CheckedClaim& checked) {
  const claims::Claim& claim = checked.claim;
  std::string facts;
  if (claim.subject) facts += make_fact("Subject", describe_end(*claim.subject));
  if (claim.object) facts += make_fact("Object", describe_end(*claim.object));
  if (claim.distance)
    facts += make_fact("Stated", std::isfinite(claim.distance->high.value)
                                     ? fmt::format("{} to {}", describe_metres(claim.distance->low),
                                                   describe_metres(claim.distance->high))
                                     : fmt::format("at least {}", describe_metres(claim.distance->low)));
  if (claim.direction)
    facts += make_fact("Direction", fmt::format("<bdi>{}</bdi>: {:.0f}° ± {:g}°", escape_xml(claim.direction->word),
                                                claim.direction->bearing.value, claim.direction->half_angle.value));
  // Inside an area there is no distance to it.
  if (checked.measured && (claim.kind != claims::ClaimKind::containment || checked.measured->distance.value > 0))
    facts += make_fact("Measured",
                       fmt::format("{}, between {} and {}", describe_metres(checked.measured->distance),
                                   describe_metres(checked.measured->low), describe_metres(checked.measured->high)));
  return facts.empty() ? "" : fmt::format("<dl>{}</dl>\n", facts);
}

}  // namespace

std::string verdict_class(claims::Verdict verdict) {
  return fmt::format("v-{}", claims::name_of(verdict));
}

std::string_view verdict_sign(claims::Verdict verdict) {
  switch (verdict) {
    case claims::Verdict::consistent:
      return "<span class=\"sign\" aria-hidden=\"true\">✓</span>";
    case claims::Verdict::road_plausible:
      return "<span class=\"sign\" aria-hidden=\"true\">≈</span>";
    case claims::Verdict::contradicted:
      return "<span class=\"sign\" aria-hidden=\"true\">✗</span>";
    case claims::Verdict::undetermined:
      break;
  }
  return "<span class=\"sign\" aria-hidden=\"true\">?</span>";
}

std::string make_page_claim(const claims::CheckedClaim& checked, std::string_view file, std::size_t number,
                            bool has_text) {
  const claims::Claim& claim = checked.claim;
  std::string head = fmt::format("{} <strong>{}</strong> <span class=\"kind\">{}{}</span>",
                                 verdict_sign(checked.verdict), claims::name_of(checked.verdict),
                                 claims::name_of(claim.kind), claim.row ? fmt::format(", row {}", *claim.row) : "");
  const std::string back =
      has_text
          ? fmt::format(" <a class=\"back\" href=\"#{0}-t{1}\" aria-label=\"claim {1} in the text\">in the text</a>",
                        file, number)
          : "";
  return fmt::format(
      "<li id=\"{}-c{}\" class=\"claim {}\" tabindex=\"-1\">\n<p class=\"verdict\">{}{}</p>\n"
      "<blockquote dir=\"auto\">{}</blockquote>\n<p class=\"reason\">{}</p>\n{}</li>\n",
      file, number, verdict_class(checked.verdict), head, back, escape_xml(claim.text), escape_xml(checked.reason),
      make_facts(checked));
}

}  // namespace toise::cli
