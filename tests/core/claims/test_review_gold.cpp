// The gold sentences that the finders are tuned with: every claim found, none too many. The part kept apart is for
// tests/bench/bench_claims_gold, which judges verdicts, too.
#include "core/claims/review.hpp"
#include "tests/core/claims/gold_file.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

test::GoldScore score_file(const std::string& file) {
  const auto places = test::read_gold_places();
  test::GoldScore total;
  for (const test::GoldSentence& sentence : test::read_gold_sentences(file)) {
    Document document;
    document.text = sentence.text;
    const auto mentions = test::find_gold_mentions(document.text, places);
    total.add(test::score_sentence(sentence, claims::review(document, mentions, {}), places));
  }
  return total;
}

void check_file(const std::string& file, int least_claims) {
  const test::GoldScore total = score_file(file);
  std::string complaints;
  for (const std::string& complaint : total.complaints)
    if (complaint.find("not found") != std::string::npos || complaint.find("too much") != std::string::npos)
      complaints += complaint + "\n";
  INFO(complaints);
  CHECK(total.expected >= least_claims);
  CHECK(total.right == total.expected);
  CHECK(total.found == total.expected);
}

}  // namespace

TEST_CASE("Every claim of the English gold sentences is found, and nothing else") {
  check_file("tuning.txt", 100);
}

TEST_CASE("Distances, directions and borders are found in Arabic, Russian, Ukrainian, Turkish and French") {
  check_file("languages.txt", 45);
}

TEST_CASE("Of the claims of sentences by another hand nearly all are found, and few others") {
  struct Floor {
    const char* file;
    double recall;
    double precision;
  };
  // A little below what bench_claims_gold shows.
  for (const auto& [file, recall, precision] :
       {Floor{"wires_tuning.txt", 0.96, 0.97}, Floor{"wires_more.txt", 0.82, 0.92},
        Floor{"wires_second.txt", 0.90, 0.94}}) {
    const test::GoldScore total = score_file(file);
    INFO(file << ": " << total.right << " right of " << total.expected << ", " << total.found << " found");
    CHECK(total.right >= recall * total.expected);
    CHECK(total.right >= precision * total.found);
  }
}

TEST_CASE("The sentences kept apart are in form") {
  CHECK(test::read_gold_sentences("apart.txt").size() >= 100);
  CHECK(test::read_gold_sentences("wires_apart.txt").size() >= 180);
}
