// Writes the features of every candidate span of a corpus, for fit_recognition.py. dump_features INDEX < docs.ndjson
#include <fmt/format.h>

#include <simdjson.h>
#include <exception>
#include <iostream>
#include <string>

#include "core/base/utf8.hpp"
#include "gazetteer/geoparse/mention_features.hpp"

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

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: dump_features INDEX < docs.ndjson\n";
    return 2;
  }
  try {
    const gazetteer::IndexView index(argv[1]);
    simdjson::dom::parser parser;
    for (std::string line; std::getline(std::cin, line);) {
      const simdjson::dom::element document = parser.parse(line);
      const std::string_view id = document["id"];
      const std::string_view text = document["text"];
      write_rows(id, text, index);
    }
  } catch (const std::exception& error) {
    std::cerr << "dump_features: " << error.what() << '\n';
    return 2;
  }
  return 0;
}
