// Little reports of our own: how many incidents they tell of, where, when, of whom.
#include "core/claims/incidents/report_incidents.hpp"

#include <fmt/format.h>

#include "core/claims/review.hpp"
#include "tests/core/claims/small_gazetteer.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

std::vector<Incident> find(const std::string& text) {
  const Document document = test::make_document(text);
  const auto mentions = test::find_mentions(text);
  const auto checked = claims::review(document, mentions, {});
  return claims::find_incidents(document, mentions, checked);
}

// "Aţmah 2022-02-03 killed 13; Homs ..."
std::string tell(const std::string& text) {
  std::string told;
  for (const Incident& incident : find(text)) {
    told += fmt::format("{}{} {}", told.empty() ? "" : "; ", incident.place,
                        incident.time ? describe_start(*incident.time) : "no day");
    if (incident.fatalities.low) told += fmt::format(" killed {}", *incident.fatalities.low);
    if (incident.wounded.low) told += fmt::format(" wounded {}", *incident.wounded.low);
  }
  return told;
}

std::string actors_of(const std::string& text) {
  const auto incidents = find(text);
  return incidents.empty() ? ""
                           : fmt::format("{} > {}", fmt::join(incidents[0].reported.actors, ", "),
                                         fmt::join(incidents[0].reported.targets, ", "));
}

bool doubts(const Incident& incident, const std::string& words) {
  for (const std::string& doubt : incident.reported.doubts)
    if (doubt.find(words) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("A list of events becomes an incident an item") {
  const std::string digest =
      "Daily digest\n\nThursday, 3 February 2022\n\n"
      "- Three people were killed when gunmen attacked a checkpoint in Homs.\n"
      "- Shelling of Sarmada wounded four civilians.\n"
      "- A drone struck a car near Atmah on Wednesday; two men died.\n"
      "- A bakery opened in Aleppo.\n";
  CHECK(tell(digest) == "Homs 2022-02-03 killed 3; Sarmadā 2022-02-03 wounded 4; Aţmah 2022-02-02 killed 2");
  const auto incidents = find(digest);
  REQUIRE(incidents.size() == 3);
  CHECK(incidents[1].id == "report:aaaaaaaaaaaa:2");
  CHECK(incidents[1].title == "Shelling of Sarmada wounded four civilians.");
  REQUIRE(incidents[1].reported.passage);
  CHECK(digest.substr(incidents[1].reported.passage->begin, incidents[1].reported.passage->size()) ==
        incidents[1].notes);
}

TEST_CASE("Numbered items and items that run over lines are read alike") {
  CHECK(tell("Incidents of 3 February 2022\n\n1. Two people were killed\nin a raid on Atmah.\n"
             "2) In Homs, five people\nwere wounded by a bomb.\n(3) Clashes were heard in Hama.\n") ==
        "Aţmah 2022-02-03 killed 2; Homs 2022-02-03 wounded 5; Hama 2022-02-03");
}

TEST_CASE("Headings that name a place or a day hold for what stands under them") {
  CHECK(tell("Weekly summary\n\nThursday 3 February 2022\n\nGunmen killed two people in Homs.\n\n"
             "Friday 4 February 2022\n\nA blast in Hama wounded three people.\n") ==
        "Homs 2022-02-03 killed 2; Hama 2022-02-04 wounded 3");
  const auto incidents = find(
      "Summary\n\nHoms\n\nGunmen killed two people at a checkpoint.\n\nHama\n\n"
      "A blast wounded three people.\n");
  REQUIRE(incidents.size() == 2);
  CHECK(incidents[0].place == "Homs");
  CHECK(doubts(incidents[0], "heading above, Homs"));
}

TEST_CASE("Paragraphs that each open with a place of their own are incidents of their own") {
  CHECK(tell("Northern round-up, 3 February 2022\n\nIn Homs, gunmen killed two people on February 1.\n\n"
             "In Atmah, three civilians were wounded in a raid on February 2. Their house burned.\n\n"
             "Hama: a bomb killed a man on 3 February 2022.\n") ==
        "Homs 2022-02-01 killed 2; Aţmah 2022-02-02 wounded 3; Hama 2022-02-03");
}

TEST_CASE("An article about one event stays one incident, whatever else it recalls") {
  CHECK(tell("Raid near Atmah kills 13\n\n3 February 2022\n\nAt least 13 people were killed in a raid in Atmah.\n\n"
             "The raid recalls that of Barisha, where a leader was killed in 2019.\n\nIn Damascus, officials said "
             "nothing.\n") == "Aţmah 2022-02-03 killed 13");
  CHECK(tell("Gunmen killed two people in Homs.") == "Homs no day killed 2");
}

TEST_CASE("A list of things that are no incidents makes no digest") {
  CHECK(tell("Two people were killed in Homs.\n\nThe council asked for:\n- a road to Hama\n- a school in Atmah\n") ==
        "Homs no day killed 2");
}

TEST_CASE("A digest in French is cut alike") {
  CHECK(tell("- Deux civils ont été tués à Homs.\n- Bombardement à Hama.\n") == "Homs no day; Hama no day");
}

TEST_CASE("Who acted and whom it befell is kept as written, in active and passive voice") {
  CHECK(actors_of("Unidentified gunmen killed two policemen in Homs.") == "Unidentified gunmen > two policemen");
  CHECK(actors_of("Two policemen were shot dead by unidentified gunmen in Homs.") ==
        "unidentified gunmen > Two policemen");
  CHECK(actors_of("U.S. special forces raided a house in Atmah.") == "U.S. special forces > ");
  CHECK(actors_of("The Syrian Democratic Forces said that Turkish artillery shelled Homs.") == "Turkish artillery > ");
  CHECK(actors_of("Government troops opened fire in Homs and wounded at least 4 students.") ==
        "Government troops > at least 4 students");
}

TEST_CASE("Where nobody is said to have acted there is no actor") {
  CHECK(actors_of("An explosion killed two children in Homs.") == " > two children");
  CHECK(actors_of("Two people were killed by shelling in Homs.") == " > Two people");
  CHECK(actors_of("They killed it in Homs.") == " > ");
  CHECK(actors_of("Homs was hit by rain.") == " > ");
}

TEST_CASE("What is uncertain is said") {
  const auto incidents = find("3 February 2022\n\nGunmen killed two people in Homs and fled to Hama.");
  REQUIRE(incidents.size() == 1);
  CHECK(doubts(incidents[0], "Homs was chosen among the places told of; the others: Hama."));
  CHECK(doubts(incidents[0], "the report's own is taken"));
  const auto dated = find("3 February 2022\n\nGunmen killed two people in Homs on Tuesday.");
  REQUIRE(dated.size() == 1);
  CHECK(describe_start(*dated[0].time) == "2022-02-01");
  CHECK(doubts(dated[0], "the last “Tuesday” before the report"));
  const auto area = find("Gunmen killed two people in Syria.");
  REQUIRE(area.size() == 1);
  CHECK(doubts(area[0], "Only an area is named"));
}
