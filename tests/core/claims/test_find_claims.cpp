// Sentences with the claim and the verdict that a careful reader would give. Distances between the places used:
// Atmah-Barisha 16.7 km, Atmah-Sarmada 14.1, Barisha-Sarmada 8.0, Aleppo-Homs 168, Homs-Hama 45, Aleppo-Damascus 309,
// Kyiv-Bucha 24 km (geodesics between the GeoNames positions).
#include "core/claims/find_claims.hpp"

#include <algorithm>

#include "tests/core/claims/small_gazetteer.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::claims;

namespace {

struct Gold {
  std::string text;
  ClaimKind kind;
  std::string subject;  // name of the place in the gazetteer, "" for none
  std::string object;
  Verdict verdict;
};

std::string end_name(const std::optional<ClaimEnd>& end) {
  return end ? end->place.name : "";
}

constexpr auto distance = ClaimKind::distance;
constexpr auto direction = ClaimKind::direction;
constexpr auto containment = ClaimKind::containment;
constexpr auto border = ClaimKind::border;
constexpr auto weekday = ClaimKind::weekday;
constexpr auto casualties = ClaimKind::casualties;
constexpr auto consistent = Verdict::consistent;
constexpr auto road = Verdict::road_plausible;
constexpr auto contradicted = Verdict::contradicted;
constexpr auto undetermined = Verdict::undetermined;

const std::vector<Gold>& golds() {
  static const std::vector<Gold> list{
      {"Atmah is located 17 kilometers from Barisha.", distance, "Aţmah", "Bārīshā", consistent},
      {"Atmah lies about 10 miles (16 km) north of Barisha.", distance, "Aţmah", "Bārīshā", consistent},
      {"Atmah, a small town 24 km from Barisha, was hit.", distance, "Aţmah", "Bārīshā", road},
      {"Atmah (24 km from Barisha) was hit.", distance, "Aţmah", "Bārīshā", road},
      {"Atmah is 24 km from Barisha as the crow flies.", distance, "Aţmah", "Bārīshā", contradicted},
      {"Atmah is 24 km by road from Barisha.", distance, "Aţmah", "Bārīshā", consistent},
      {"Atmah is 17 km south of Barisha.", distance, "Aţmah", "Bārīshā", contradicted},
      {"Atmah is 60 km from Barisha.", distance, "Aţmah", "Bārīshā", contradicted},
      {"Atmah is 5 km from Barisha.", distance, "Aţmah", "Bārīshā", contradicted},
      {"Atmah is less than 20 km from Barisha.", distance, "Aţmah", "Bārīshā", consistent},
      {"Atmah is within 20 km of Barisha.", distance, "Aţmah", "Bārīshā", consistent},
      {"Atmah is at least 10 km from Barisha.", distance, "Aţmah", "Bārīshā", consistent},
      {"Atmah is more than 50 km from Barisha.", distance, "Aţmah", "Bārīshā", undetermined},  // there is another
      {"Atmah is more than 50 km from Sarmada.", distance, "Aţmah", "Sarmadā", contradicted},
      {"Atmah is 15-20 km from Barisha.", distance, "Aţmah", "Bārīshā", consistent},
      {"Atmah in Idlib province, 14 km from Sarmada, was hit.", distance, "Aţmah", "Sarmadā", consistent},
      {"The distance between Aleppo and Homs is 168 km.", distance, "Aleppo", "Homs", consistent},
      {"Aleppo and Homs are 400 km apart.", distance, "Aleppo", "Homs", contradicted},
      {"Some 170 km separate Aleppo from Homs.", distance, "Aleppo", "Homs", consistent},
      {"They drove the 190 km from Homs to Aleppo in a day.", distance, "Aleppo", "Homs", consistent},
      {"The race covered 400 km from Homs to Hama.", distance, "Hama", "Homs", undetermined},
      {"Idlib in the south of Syria", direction, "Idlib", "Syria", contradicted},
      {"About 45 km from Hama lies Homs.", distance, "Homs", "Hama", consistent},
      {"They took Bucha, two dozen kilometres north-west of Kyiv.", distance, "Bucha", "Kyiv", consistent},
      {"Bucha lies 15 miles northwest of the Ukrainian capital Kyiv.", distance, "Bucha", "Kyiv", consistent},
      {"Nowhereville lies 24 km from Barisha.", distance, "", "Bārīshā", undetermined},
      {"Atmah is 24 km from Nowhereville.", distance, "Aţmah", "", undetermined},
      {"A shell fell 5 km north of Homs.", distance, "", "Homs", undetermined},
      {"Rebels took Barisha. The village lies 17 km from Atmah.", distance, "Bārīshā", "Aţmah", consistent},
      {"Barisha was quiet. It is 17 km from Atmah.", distance, "Bārīshā", "Aţmah", consistent},
      {"The leader died in Barisha. Atmah is 24 km from the place where he was killed.", distance, "Aţmah", "Bārīshā",
       road},
      {"A raid hit Barisha. Atmah is 17 km from the site of the raid.", distance, "Aţmah", "Bārīshā", consistent},
      {"They fought in Homs and Hama. Atmah is 17 km from the town.", distance, "Aţmah", "", undetermined},
      {"Atmah lies north of Barisha.", direction, "Aţmah", "Bārīshā", consistent},
      {"Atmah, to the south of Barisha, was hit.", direction, "Aţmah", "Bārīshā", contradicted},
      {"Aleppo in northern Syria was hit.", direction, "Aleppo", "Syria", consistent},
      {"Aleppo in southern Syria was hit.", direction, "Aleppo", "Syria", contradicted},
      {"Bucha in western Ukraine", direction, "Bucha", "Ukraine", undetermined},
      {"the town of Atmah in Idlib province", containment, "Aţmah", "Idlib", consistent},
      {"the town of Homs in Idlib province", containment, "Homs", "Idlib", contradicted},
      {"Atmah, Idlib", containment, "Aţmah", "Idlib", consistent},
      {"the Syrian province of Idlib", containment, "Idlib", "Syria", consistent},
      {"the Turkish city of Aleppo", containment, "Aleppo", "Turkey", contradicted},
      {"Syria’s Idlib province", containment, "Idlib", "Syria", consistent},
      {"Damascus, Syria", containment, "Damascus", "Syria", consistent},
      {"Atmah near the Turkish border", border, "Aţmah", "Turkey", consistent},
      {"Atmah, close to the border with Turkey,", border, "Aţmah", "Turkey", consistent},
      {"Atmah lies on the Syrian-Turkish border.", border, "Aţmah", "Syria", consistent},
      {"Atmah near the Iraqi border", border, "Aţmah", "Iraq", contradicted},
      {"Atmah, 2 km from the Turkish border,", border, "Aţmah", "Turkey", consistent},
      {"Homs, 2 km from the Turkish border,", border, "Homs", "Turkey", contradicted},
      {"Thursday 3 February 22 - 13:38", weekday, "", "", consistent},
      {"On Friday, February 3, 2022, it rained.", weekday, "", "", contradicted},
      {"It ended on 31 February 2022.", weekday, "", "", contradicted},
      {"At least 13 people, including four women and six children, were killed.", casualties, "", "", consistent},
      {"13 people were killed, among them eight women and six children.", casualties, "", "", contradicted},
      {"10 people were killed, including six women and six civilians.", casualties, "", "", undetermined},
  };
  return list;
}

}  // namespace

TEST_CASE("Each sentence of the table gives its claim and its verdict") {
  for (const Gold& gold : golds()) {
    const auto checked = test::review(gold.text);
    std::string found;
    for (const CheckedClaim& one : checked)
      found += std::string(name_of(one.claim.kind)) + " " + end_name(one.claim.subject) + " > " +
               end_name(one.claim.object) + " " + std::string(name_of(one.verdict)) + ": " + one.reason + "\n";
    INFO(gold.text << "\n" << found);
    const auto match = std::find_if(checked.begin(), checked.end(), [&](const CheckedClaim& one) {
      return one.claim.kind == gold.kind && end_name(one.claim.subject) == gold.subject &&
             end_name(one.claim.object) == gold.object;
    });
    CHECK(match != checked.end());
    if (match == checked.end()) continue;
    CHECK(name_of(match->verdict) == name_of(gold.verdict));
    CHECK_FALSE(match->reason.empty());
    CHECK(std::count_if(checked.begin(), checked.end(),
                        [&](const CheckedClaim& one) { return one.claim.kind == gold.kind; }) == 1);
  }
}

TEST_CASE("A reason names the place where the text has a word made of its name") {
  for (const auto& [text, reason] :
       {std::pair{"the Syrian province of Idlib", "Idlib lies in Syria."},
        std::pair{"Syria’s Idlib province", "Idlib lies in Syria."},
        std::pair{"the Turkish city of Aleppo", "Aleppo lies in Aleppo, Syria, not in Turkey."}}) {
    INFO(text);
    const auto checked = test::review(text);
    REQUIRE(checked.size() == 1);
    CHECK(checked.front().reason == reason);
  }
  for (const CheckedClaim& one : test::review("Aleppo lies near the Turkish border, and Atmah 2 km from it."))
    CHECK(one.reason.find("Turkish") == std::string::npos);
}

TEST_CASE("Sentences that look like claims and are none find nothing") {
  for (const char* text :
       {"A 24 km column left Homs.", "The convoy left Homs at 24 km/h.", "The wall near Homs is 5 m high.",
        "A 24 km stretch of road from Homs was closed.", "They raised $24m from donors in Homs.",
        "The border guards of Homs left.", "The Turkish border crossing was closed.", "North Homs FC won.",
        "Homs, Hama and Aleppo were hit.", "From Homs came 24 trucks.", "It was Thursday in Homs.",
        "Homs is a city of 24 sq km.", "In 2019 the ISIS leader was killed in Barisha.", "Turkish troops left Homs."}) {
    INFO(text);
    const auto checked = test::review(text);
    CHECK(checked.empty());
    for (const CheckedClaim& one : checked) INFO(one.claim.text);
  }
}

TEST_CASE("Headings, captions and lists do not join with the sentences around them") {
  CHECK(test::review("Atmah\n\n24 km from Barisha the road ends.").size() == 1);
  const auto checked = test::review("Fighting in Homs\nIdlib province\nRead more:\nAtmah\nSyria in flames");
  CHECK(checked.empty());
}
