// How well claims are found in the gold sentences, and how well they are judged: precision, recall, verdicts.
// `bench_claims_gold [-v] [--apart] [--geoparse]`: -v lists what is wrong in the parts that are tuned with; --apart
// counts the part that is kept apart, too; --geoparse lets the gazetteer find the places instead of the gold list.
#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <map>

#include "core/claims/review.hpp"
#include "gazetteer/geoparse/geoparse.hpp"
#include "gazetteer/survey/index_path.hpp"
#include "tests/core/claims/gold_file.hpp"

using namespace toise;

namespace {

// The same place as the index has it: extents, codes of all levels.
void take_from_index(std::vector<test::GoldPlace>& places, const gazetteer::IndexView& index) {
  for (test::GoldPlace& gold : places)
    if (const auto row = index.find_id(gold.place.id)) gold.place = index.place(*row);
}

// By section of the file.
using Scores = std::map<std::string, test::GoldScore>;

Scores score_part(const std::string& file, const std::vector<test::GoldPlace>& places,
                  const gazetteer::Resolver& resolver, bool geoparse) {
  const claims::Geography geography{&resolver.borders(), &resolver.areas()};
  Scores scores;
  for (const test::GoldSentence& sentence : test::read_gold_sentences(file)) {
    Document document;
    document.text = sentence.text;
    const auto mentions =
        geoparse ? gazetteer::geoparse(document.text, resolver) : test::find_gold_mentions(document.text, places);
    scores[sentence.section].add(test::score_sentence(sentence, claims::review(document, mentions, geography), places));
  }
  return scores;
}

void print(const std::string& name, const test::GoldScore& score) {
  fmt::print("{:16} {:7} {:6} {:6}  {:9.3f}  {:6.3f}  {:8.3f}\n", name, score.expected, score.found, score.right,
             static_cast<double>(score.right) / std::max(1, score.found),
             static_cast<double>(score.right) / std::max(1, score.expected),
             static_cast<double>(score.right_verdicts) / std::max(1, score.right));
}

}  // namespace

int main(int argc, char** argv) {
  bool verbose = false;
  bool geoparse = false;
  bool apart = false;
  for (int i = 1; i < argc; ++i) {
    verbose = verbose || std::strcmp(argv[i], "-v") == 0;
    apart = apart || std::strcmp(argv[i], "--apart") == 0;
    geoparse = geoparse || std::strcmp(argv[i], "--geoparse") == 0;
  }
  const gazetteer::IndexView index(gazetteer::default_index_path());
  const gazetteer::Resolver resolver(index);
  auto places = test::read_gold_places();
  take_from_index(places, index);
  fmt::print("part              claims  found  right  precision  recall  verdicts\n");
  for (const std::string file :
       {"tuning.txt", "languages.txt", "wires_tuning.txt", "wires_more.txt", "wires_second.txt", "apart.txt", "wires_apart.txt"}) {
    const bool kept_apart = file.ends_with("apart.txt");
    if (kept_apart && !apart) continue;
    const Scores scores = score_part(file, places, resolver, geoparse);
    test::GoldScore score;
    for (const auto& [section, part] : scores) score.add(part);
    print(file, score);
    for (const auto& [section, part] : scores)
      if (scores.size() > 1) print("  " + section, part);
    for (const auto& [kind, counts] : score.by_kind)
      if (scores.size() > 1) fmt::print("  {:14} {:7} {:14}\n", kind, counts.first, counts.second);
    for (const std::string& complaint : score.complaints)
      if (verbose && !kept_apart) fmt::print("  {}\n", complaint);
  }
  return 0;
}
