// Any bytes as a report whose capitalised words are places: claims lie in the text, and none is surer than its places.
// Rooms: core_base core_model core_geo core_claims core_claims_model
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/base/utf8.hpp"
#include "core/claims/review.hpp"

namespace {

using namespace toise;

void require(bool holds) {
  if (!holds) std::abort();
}

Place make_place(std::string id, std::string name, LonLat position, std::string admin1, Metres radius) {
  Place place;
  place.id = std::move(id);
  place.name = std::move(name);
  place.position = position;
  place.radius = radius;
  place.country = admin1.substr(0, 2);
  place.admin1 = admin1.size() > 2 ? admin1 : "";
  return place;
}

// Towns, an area, a country, a typed position at the pole and one at the antimeridian.
const std::vector<Place>& places() {
  static const std::vector<Place> all{make_place("geonames:172370", "Atmah", {36.69, 36.31}, "SY.12", {1500}),
                                      make_place("geonames:171770", "Barisha", {36.64, 36.17}, "SY.12", {1500}),
                                      make_place("admin1:SY.12", "Idlib", {36.5, 35.9}, "SY.12", {70'000}),
                                      make_place("country:SY", "Syria", {38.5, 35}, "SY", {400'000}),
                                      make_place("position:90,0", "Pole", {0, 90}, "", {1}),
                                      make_place("geonames:1", "Dateline", {180, -17}, "FJ.01", {5000})};
  return all;
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_letter(char c) {
  return is_capital(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<Mention> find_mentions(const std::string& text) {
  std::vector<Mention> mentions;
  for (std::size_t begin = 0; begin < text.size();) {
    const bool starts = is_capital(text[begin]) && (begin == 0 || !is_letter(text[begin - 1]));
    std::size_t end = begin + 1;
    if (!starts) {
      begin = end;
      continue;
    }
    while (end < text.size() && is_letter(text[end])) ++end;
    Mention mention;
    mention.span = {begin, end};
    mention.text = text.substr(begin, end - begin);
    const std::size_t which = static_cast<unsigned char>(text[begin]) % (places().size() + 1);
    if (which < places().size()) mention.place = places()[which];
    mention.score = mention.place ? 0.9 : 0;
    if (end - begin > 6) mention.kind = MentionKind::demonym;
    mentions.push_back(std::move(mention));
    begin = end;
  }
  return mentions;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Document document;
  document.text = repair_utf8(std::string(data, data + size));
  if (size > 0 && data[0] % 2 == 0) document.date = make_day(2022, 2, 3);
  const std::vector<Mention> mentions = find_mentions(document.text);
  const auto claims = claims::review(document, mentions, {});
  for (const claims::CheckedClaim& checked : claims) {
    const claims::Claim& claim = checked.claim;
    require(claim.span.begin <= claim.span.end && claim.span.end <= document.text.size());
    require(!checked.reason.empty() && is_valid_utf8(checked.reason));
    if (checked.measured) require(checked.measured->low <= checked.measured->high);
    const bool needs_both = claim.kind == claims::ClaimKind::distance || claim.kind == claims::ClaimKind::direction;
    if (needs_both && (!claim.subject || !claim.object)) require(checked.verdict == claims::Verdict::undetermined);
  }
  for (const Incident& incident : claims::find_incidents(document, mentions, claims))
    require(!incident.position || is_valid(*incident.position));
  return 0;
}
