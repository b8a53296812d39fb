// The members of a claim in the order of the contract.
#include "cli/checks/claim_json.hpp"

#include <cmath>
#include <cstdint>

#include "cli/reports/place_json.hpp"

namespace toise::cli {
namespace {

using claims::CheckedClaim;
using claims::Claim;
using claims::ClaimEnd;

void write_end(io::JsonWriter& json, const char* name, const std::optional<ClaimEnd>& end) {
  if (!end) return;
  json.key(name).begin_object();
  write_place_members(json, end->place);
  if (end->by_reference) json.key("reference").string(end->reference);
  json.end_object();
}

bool has_statement(const Claim& claim) {
  return claim.distance || claim.direction || claim.date || claim.whole || !claim.weekday.empty() ||
         !claim.border_of.empty() || !claim.parts.empty();
}

void write_stated(io::JsonWriter& json, const Claim& claim) {
  if (!has_statement(claim)) return;
  json.key("stated").begin_object();
  if (claim.distance) {
    json.key("value").number(claim.distance->value, 6).key("unit").string(claim.distance->unit);
    json.key("low_m").number(claim.distance->low.value, length_decimals);
    json.key("high_m").number(claim.distance->high.value, length_decimals);
    if (claim.distance->straight_line) json.key("straight_line").boolean(true);
    if (claim.distance->by_road) json.key("by_road").boolean(true);
  }
  if (claim.direction) {
    json.key("word").string(claim.direction->word);
    json.key("bearing_deg").number(claim.direction->bearing.value, angle_decimals);
    json.key("half_angle_deg").number(claim.direction->half_angle.value, 3);
  }
  if (!claim.border_of.empty()) json.key("border_of").string(claim.border_of);
  if (!claim.border_with.empty()) json.key("border_with").string(claim.border_with);
  if (!claim.weekday.empty()) json.key("weekday").string(claim.weekday);
  if (claim.date) json.key("date").string(describe_start(*claim.date));
  if (!claim.parts.empty()) {
    json.key("parts").begin_array();
    for (const std::int64_t part : claim.parts) json.integer(part);
    json.end_array();
  }
  if (claim.whole) json.key("whole").integer(*claim.whole);
  json.end_object();
}

void write_measured(io::JsonWriter& json, const claims::Measured& measured) {
  json.key("measured").begin_object();
  json.key("distance_m").number(measured.distance.value, length_decimals);
  json.key("low_m").number(measured.low.value, length_decimals);
  json.key("high_m").number(measured.high.value, length_decimals);
  if (measured.bearing) json.key("bearing_deg").number(measured.bearing->value, angle_decimals);
  json.end_object();
}

}  // namespace

void write_claim(io::JsonWriter& json, const CheckedClaim& checked, const CodePointOffsets* offsets) {
  const Claim& claim = checked.claim;
  json.begin_object().key("kind").string(claims::name_of(claim.kind)).key("text").string(claim.text);
  if (offsets) {
    json.key("start").integer(static_cast<std::int64_t>(offsets->code_point_at(claim.span.begin)));
    json.key("end").integer(static_cast<std::int64_t>(offsets->code_point_at(claim.span.end)));
  }
  json.key("row");
  if (claim.row)
    json.integer(*claim.row);
  else
    json.null();
  write_end(json, "subject", claim.subject);
  write_end(json, "object", claim.object);
  write_stated(json, claim);
  if (checked.measured) write_measured(json, *checked.measured);
  json.key("verdict").string(claims::name_of(checked.verdict)).key("reason").string(checked.reason).end_object();
}

}  // namespace toise::cli
