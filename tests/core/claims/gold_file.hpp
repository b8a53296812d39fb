// Sentences with the claims that a careful reader finds in them, and how well a list of claims agrees with them.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/claims/model/verdict.hpp"
#include "core/model/document.hpp"
#include "core/model/mention.hpp"

namespace toise::test {

// A row of places.tsv.
struct GoldPlace {
  Place place;
  std::string name;  // as the gold lines call it
  std::vector<std::string> spellings;
  std::vector<std::string> demonyms;
};

struct GoldClaim {
  std::string kind;
  std::string words;
  std::string subject;  // a GoldPlace's name, "" for none, "?" for one that the text leaves open
  std::string object;   // "A + B" for between
  std::string value;    // "24 km", "north-east", "near", "2022-02-03", "13>4+6"
  std::string verdict;
  std::size_t line = 0;
};

struct GoldSentence {
  std::string section;  // the last comment of one word before it ("# Arabic"); "" where there is none
  std::string text;
  std::vector<GoldClaim> claims;
};

// Reads tests/core/claims/gold/<name>. Throws std::runtime_error naming a line that is out of form.
std::vector<GoldPlace> read_gold_places();
std::vector<GoldSentence> read_gold_sentences(const std::string& name);

// The mentions of the places' spellings in a text: longest first, whole words only. "Nowhereville" is one without a
// place.
std::vector<Mention> find_gold_mentions(const std::string& text, const std::vector<GoldPlace>& places);

// How one sentence came out.
struct GoldScore {
  int expected = 0;
  int found = 0;
  int right = 0;  // kind, ends and value agree, and the words overlap; a length without a direction is the same
                  // from either end
  int right_verdicts = 0;                              // of those
  std::map<std::string, std::pair<int, int>> by_kind;  // expected and right
  std::vector<std::string> complaints;
  void add(const GoldScore& other);
};
GoldScore score_sentence(const GoldSentence& gold, const std::vector<claims::CheckedClaim>& found,
                         const std::vector<GoldPlace>& places);

}  // namespace toise::test
