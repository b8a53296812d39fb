// The report that started the project, and one in our own words: the claims and verdicts a reader would expect.
#include "core/claims/review.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/core/claims/small_gazetteer.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shared_data.hpp"

using namespace toise;
using namespace toise::claims;

namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

std::string list(const std::vector<CheckedClaim>& checked) {
  std::string out;
  for (const CheckedClaim& one : checked) {
    out += std::string(name_of(one.claim.kind)) + " | " + std::string(name_of(one.verdict)) + " | " + one.claim.text +
           " | " + (one.claim.subject ? one.claim.subject->name : "-") + " | " +
           (one.claim.object ? one.claim.object->name : "-") + " | " + one.reason + "\n";
  }
  return out;
}

std::size_t count(const std::vector<CheckedClaim>& checked, ClaimKind kind, Verdict verdict) {
  return static_cast<std::size_t>(std::count_if(checked.begin(), checked.end(), [&](const CheckedClaim& one) {
    return one.claim.kind == kind && one.verdict == verdict;
  }));
}

bool contains(const std::vector<CheckedClaim>& checked, const std::string& subject, const std::string& object) {
  return std::any_of(checked.begin(), checked.end(), [&](const CheckedClaim& one) {
    return one.claim.kind == ClaimKind::containment && one.verdict == Verdict::consistent &&
           one.claim.subject->place.name == subject && one.claim.object->place.name == object;
  });
}

void check_raid(const std::string& text) {
  const auto checked = test::review(text);
  INFO(list(checked));
  const auto distance = std::find_if(checked.begin(), checked.end(),
                                     [](const CheckedClaim& one) { return one.claim.kind == ClaimKind::distance; });
  REQUIRE(distance != checked.end());
  REQUIRE(distance->claim.subject);
  REQUIRE(distance->claim.object);
  CHECK(distance->claim.subject->place.id == "geonames:172370");
  CHECK(distance->claim.object->place.id == "geonames:171770");
  CHECK(distance->claim.object->by_reference);
  CHECK(distance->claim.text.starts_with("24 kilometers from the place where"));
  REQUIRE(distance->measured);
  CHECK(distance->measured->distance.value == Approx(16693.4).margin(0.05));
  CHECK(distance->measured->bearing->value == Approx(196.3).margin(0.05));
  CHECK(distance->verdict == Verdict::road_plausible);
  CHECK(distance->reason.find("Atma lies 16.7 km NNE of Barisha") != std::string::npos);
  CHECK(count(checked, ClaimKind::distance, Verdict::road_plausible) == 1);
  CHECK(count(checked, ClaimKind::border, Verdict::consistent) >= 1);
  CHECK(count(checked, ClaimKind::direction, Verdict::consistent) >= 1);
  CHECK(count(checked, ClaimKind::weekday, Verdict::consistent) == 1);
  CHECK(count(checked, ClaimKind::casualties, Verdict::consistent) == 2);  // the headline, and the parts
  CHECK(contains(checked, "Aţmah", "Idlib"));
  CHECK(contains(checked, "Idlib", "Syria"));
  CHECK(contains(checked, "Bārīshā", "Idlib"));
  for (const CheckedClaim& one : checked) {
    CHECK(one.verdict != Verdict::contradicted);
    CHECK_FALSE(one.reason.empty());
    CHECK(one.claim.text == one.claim.span.of(text));
  }
}

}  // namespace

TEST_CASE("The article of 3 February 2022 gives every claim its verdict") {
  const auto path = test::find_shared_data("atmah-raid-article.txt");
  if (!path) {
    WARN("skipped: the article is not here");
    return;
  }
  check_raid(read(*path));
}

TEST_CASE("The sample report in our own words gives every claim its verdict") {
  check_raid(read(std::filesystem::path(TOISE_SOURCE_DIR) / "assets/samples/atmah-raid-2022.txt"));
}

TEST_CASE("A report becomes one incident with place, day and casualties") {
  const Document document =
      test::make_document(read(std::filesystem::path(TOISE_SOURCE_DIR) / "assets/samples/atmah-raid-2022.txt"));
  const auto mentions = test::find_mentions(document.text);
  const Geography geography{&test::small_borders(), nullptr};
  const auto checked = review(document, mentions, geography);
  const auto incidents = find_incidents(document, mentions, checked);
  REQUIRE(incidents.size() == 1);
  const Incident& incident = incidents[0];
  CHECK(incident.id == "report:aaaaaaaaaaaa:1");
  CHECK(incident.place_id == "geonames:172370");
  CHECK(incident.title == "Night raid near Atmah leaves at least 13 dead");
  REQUIRE(incident.time);
  CHECK(describe_start(*incident.time) == "2022-02-03");
  CHECK(incident.fatalities.low == 13);
  CHECK_FALSE(incident.fatalities.high);
  CHECK(incident.fatalities.text.find("4 women, 6 children") != std::string::npos);
  CHECK(incident.verdicts.size() == checked.size());
}

TEST_CASE("Texts without places, damaged texts and empty texts give nothing and do no harm") {
  for (const char* text :
       {"", "\n\n", "24 km from", "from from from 24 km of", "\xFF\xFE 24 km", "the place where he was killed", "24 km",
        "the dead include", "border", "near the border", "km km km 5 5 5"}) {
    INFO(text);
    const auto checked = test::review(text);
    CHECK(find_incidents(test::make_document(text), {}, checked).empty());
    for (const CheckedClaim& one : checked) CHECK(one.verdict == Verdict::undetermined);
  }
}
