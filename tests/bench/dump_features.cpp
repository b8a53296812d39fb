// Writes the features of every candidate span of a corpus, for fit_recognition.py, or with --clues those of every
// mention and its place, for fit_calibration.py. dump_features INDEX [--clues] < docs.ndjson
#include <fmt/format.h>

#include <simdjson.h>
#include <exception>
#include <iostream>
#include <string>

#include "core/base/utf8.hpp"
#include "gazetteer/geoparse/calibration.hpp"
#include "gazetteer/geoparse/mention_features.hpp"
#include "gazetteer/geoparse/weights.hpp"

namespace {

using namespace toise;

// A row a candidate: document, begin and end in code points, features; parted by tabs.
void write_rows(std::string_view id, std::string_view text, const gazetteer::IndexView& index) {
  gazetteer::NameTable names(index);
  const auto words = gazetteer::read_words(text);
  const auto matches = gazetteer::find_name_matches(text, words, names);
  const auto features = gazetteer::find_features(words, gazetteer::find_people(words), matches);
  const CodePointOffsets offsets(text);
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const Span span = matches[i].span;
    std::cout << id << '\t' << offsets.code_point_at(span.begin) << '\t' << offsets.code_point_at(span.end);
    for (const float value : features[i]) std::cout << fmt::format("\t{:.7g}", value);
    std::cout << '\n';
  }
}

// A row a mention with a place: document, begin and end in code points, id, latitude, longitude, clues.
void write_clues(std::string_view id, std::string_view text, const gazetteer::IndexView& index) {
  gazetteer::NameTable names(index);
  const auto words = gazetteer::read_words(text);
  auto matches = gazetteer::find_name_matches(text, words, names);
  const auto features = gazetteer::find_features(words, gazetteer::find_people(words), matches);
  std::vector<gazetteer::NameMatch> accepted;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    matches[i].score = gazetteer::score_features(features[i]);
    if (matches[i].score >= gazetteer::recognition_threshold) accepted.push_back(matches[i]);
  }
  const auto decisions = gazetteer::disambiguate(text, words, accepted, index, {});
  const CodePointOffsets offsets(text);
  for (std::size_t i = 0; i < accepted.size(); ++i) {
    const auto& decision = decisions.of(i);
    if (decision.choices.empty() || gazetteer::is_better_unknown(accepted[i], decision)) continue;
    const Place place = index.place(decision.choices.front().sense->row);
    std::cout << id << '\t' << offsets.code_point_at(accepted[i].span.begin) << '\t'
              << offsets.code_point_at(accepted[i].span.end)
              << fmt::format("\t{}\t{:.5f}\t{:.5f}", place.id, place.position.lat, place.position.lon);
    for (const double clue : gazetteer::find_clues(accepted[i], decision)) std::cout << fmt::format("\t{:.6g}", clue);
    std::cout << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  const bool clues = argc == 3 && std::string_view(argv[2]) == "--clues";
  if (argc != 2 && !clues) {
    std::cerr << "usage: dump_features INDEX [--clues] < docs.ndjson\n";
    return 2;
  }
  try {
    const gazetteer::IndexView index(argv[1]);
    simdjson::dom::parser parser;
    for (std::string line; std::getline(std::cin, line);) {
      const simdjson::dom::element document = parser.parse(line);
      const std::string_view id = document["id"];
      const std::string_view text = document["text"];
      (clues ? write_clues : write_rows)(id, text, index);
    }
  } catch (const std::exception& error) {
    std::cerr << "dump_features: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
