// Reads the gold files and compares.
#include "tests/core/claims/gold_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace toise::test {
namespace {

std::vector<std::string> split(const std::string& line, char mark) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t at = line.find(mark); at != std::string::npos; at = line.find(mark, begin)) {
    parts.push_back(line.substr(begin, at - begin));
    begin = at + 1;
  }
  parts.push_back(line.substr(begin));
  return parts;
}

std::string trim(const std::string& text) {
  const auto begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

std::vector<std::string> read_lines(const std::string& name) {
  const std::string path = std::string(TOISE_SOURCE_DIR) + "/tests/core/claims/gold/" + name;
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || byte >= 0x80;
}

// The end of a word that may follow a name: "Halep’in", "Halep'in".
bool is_apostrophe(std::string_view rest) {
  return rest.starts_with("'") || rest.starts_with("’");
}

void add_spelling(const std::string& text, const std::string& spelling, const GoldPlace* place, MentionKind kind,
                  std::vector<Mention>& mentions) {
  for (auto at = text.find(spelling); at != std::string::npos; at = text.find(spelling, at + spelling.size())) {
    const Span span{at, at + spelling.size()};
    const bool elided = at >= 3 && (text.substr(at - 3, 3) == "’" || text.substr(at - 1, 1) == "'");
    const bool begins = at == 0 || elided || !is_word_byte(text[at - 1]) || text.substr(at - 3, 3) == "“";
    const std::string_view rest = std::string_view(text).substr(span.end);
    const bool ends = rest.empty() || is_apostrophe(rest) || !is_word_byte(rest.front()) || rest.starts_with("”") ||
                      rest.starts_with("–") || rest.starts_with("،");
    const bool taken =
        std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) { return one.span.overlaps(span); });
    if (!begins || !ends || taken) continue;
    Mention mention;
    mention.span = span;
    mention.text = spelling;
    mention.kind = kind;
    if (place) mention.place = place->place;
    mention.score = place ? 0.95 : 0;
    mentions.push_back(mention);
  }
}

std::string describe_value(const claims::Claim& claim) {
  if (claim.distance)
    return claim.distance->unit.empty() ? "?" : fmt::format("{:g} {}", claim.distance->value, claim.distance->unit);
  if (claim.direction) return claim.direction->word;
  if (claim.kind == claims::ClaimKind::weekday) return claim.date ? describe_start(*claim.date) : "none";
  if (!claim.nearness.empty()) return claim.nearness;
  if (!claim.whole) return "";
  std::string value = fmt::format("{}", *claim.whole);
  for (std::size_t i = 0; i < claim.parts.size(); ++i) value += fmt::format("{}{}", i == 0 ? ">" : "+", claim.parts[i]);
  if (claim.restated.size() > 1) value += fmt::format("={}", claim.restated[1].value);
  return value;
}

std::string name_of_place(const Place& place, const std::vector<GoldPlace>& places) {
  for (const GoldPlace& one : places)
    if (one.place.id == place.id) return one.name;
  return place.name;
}

std::string name_of_end(const claims::Claim& claim, const std::optional<claims::ClaimEnd>& end,
                        const std::vector<GoldPlace>& places) {
  if (end) return name_of_place(end->place, places);
  return claim.missing.empty() ? "" : "?";
}

std::string describe_claim(const claims::CheckedClaim& checked, const std::vector<GoldPlace>& places) {
  const claims::Claim& claim = checked.claim;
  std::string object = name_of_end(claim, claim.object, places);
  if (claim.second) object += " + " + name_of_place(claim.second->place, places);
  return fmt::format("{} | {} | {} | {}", claims::name_of(claim.kind), name_of_end(claim, claim.subject, places),
                     object, describe_value(claim));
}

// A length without a direction says as much of one end as of the other.
bool agrees(const claims::CheckedClaim& found, const std::string& wanted, const std::vector<GoldPlace>& places) {
  if (describe_claim(found, places) == wanted) return true;
  const claims::Claim& claim = found.claim;
  if (claim.kind != claims::ClaimKind::distance || claim.direction || !claim.subject || !claim.object) return false;
  claims::CheckedClaim turned = found;
  std::swap(turned.claim.subject, turned.claim.object);
  return describe_claim(turned, places) == wanted;
}

}  // namespace

std::vector<GoldPlace> read_gold_places() {
  std::vector<GoldPlace> places;
  for (const std::string& line : read_lines("places.tsv")) {
    if (line.empty() || line[0] == '#') continue;
    const auto cells = split(line, '\t');
    if (cells.size() != 12) throw std::runtime_error("places.tsv: not 12 columns: " + line);
    GoldPlace gold;
    gold.name = cells[0];
    gold.place.id = cells[1];
    gold.place.name = cells[0];
    gold.place.position = {std::stod(cells[3]), std::stod(cells[2])};
    gold.place.radius = {std::stod(cells[4])};
    gold.place.feature = cells[5];
    gold.place.country = cells[6];
    gold.place.country_name = cells[7];
    gold.place.admin1 = cells[8];
    if (!cells[9].empty()) gold.place.admin = {cells[9]};
    for (const std::string& spelling : split(cells[10], ';'))
      if (!spelling.empty()) gold.spellings.push_back(spelling);
    for (const std::string& demonym : split(cells[11], ';'))
      if (!demonym.empty()) gold.demonyms.push_back(demonym);
    places.push_back(std::move(gold));
  }
  return places;
}

std::vector<GoldSentence> read_gold_sentences(const std::string& name) {
  std::vector<GoldSentence> sentences;
  std::string section;
  std::size_t number = 0;
  for (const std::string& line : read_lines(name)) {
    ++number;
    if (line.starts_with("# ") && line.find(' ', 2) == std::string::npos) section = line.substr(2);
    if (line.empty() || line[0] == '#') continue;
    if (line.starts_with("= ")) {
      sentences.push_back({section, line.substr(2), {}});
      continue;
    }
    const auto cells = split(line, '|');
    if (cells.size() != 6 || sentences.empty())
      throw std::runtime_error(fmt::format("{}:{}: not six fields: {}", name, number, line));
    sentences.back().claims.push_back(
        {trim(cells[0]), trim(cells[1]), trim(cells[2]), trim(cells[3]), trim(cells[4]), trim(cells[5]), number});
    if (sentences.back().text.find(trim(cells[1])) == std::string::npos)
      throw std::runtime_error(fmt::format("{}:{}: the sentence has no such words: {}", name, number, line));
  }
  return sentences;
}

std::vector<Mention> find_gold_mentions(const std::string& text, const std::vector<GoldPlace>& places) {
  struct Name {
    std::string spelling;
    const GoldPlace* place;
    MentionKind kind;
  };
  std::vector<Name> names{{"Nowhereville", nullptr, MentionKind::name}};
  for (const GoldPlace& place : places) {
    for (const std::string& spelling : place.spellings) names.push_back({spelling, &place, MentionKind::name});
    for (const std::string& demonym : place.demonyms) names.push_back({demonym, &place, MentionKind::demonym});
  }
  std::stable_sort(names.begin(), names.end(),
                   [](const Name& a, const Name& b) { return a.spelling.size() > b.spelling.size(); });
  std::vector<Mention> mentions;
  for (const Name& name : names) add_spelling(text, name.spelling, name.place, name.kind, mentions);
  std::sort(mentions.begin(), mentions.end(),
            [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  return mentions;
}

void GoldScore::add(const GoldScore& other) {
  expected += other.expected;
  found += other.found;
  right += other.right;
  right_verdicts += other.right_verdicts;
  for (const auto& [kind, counts] : other.by_kind) {
    by_kind[kind].first += counts.first;
    by_kind[kind].second += counts.second;
  }
  complaints.insert(complaints.end(), other.complaints.begin(), other.complaints.end());
}

GoldScore score_sentence(const GoldSentence& gold, const std::vector<claims::CheckedClaim>& found,
                         const std::vector<GoldPlace>& places) {
  GoldScore score;
  score.expected = static_cast<int>(gold.claims.size());
  score.found = static_cast<int>(found.size());
  std::vector<bool> used(found.size(), false);
  for (const GoldClaim& claim : gold.claims) {
    const std::string wanted = fmt::format("{} | {} | {} | {}", claim.kind, claim.subject, claim.object, claim.value);
    const std::size_t begin = gold.text.find(claim.words);
    ++score.by_kind[claim.kind].first;
    bool met = false;
    for (std::size_t i = 0; i < found.size() && !met; ++i) {
      const bool overlaps = found[i].claim.span.overlaps({begin, begin + claim.words.size()});
      if (used[i] || !overlaps || !agrees(found[i], wanted, places)) continue;
      used[i] = met = true;
      ++score.by_kind[claim.kind].second;
      ++score.right;
      if (claims::name_of(found[i].verdict) == claim.verdict)
        ++score.right_verdicts;
      else
        score.complaints.push_back(fmt::format("{}: “{}” {}: {} and not {}: {}", claim.line, gold.text, wanted,
                                               claims::name_of(found[i].verdict), claim.verdict, found[i].reason));
    }
    if (!met) score.complaints.push_back(fmt::format("{}: “{}” not found: {}", claim.line, gold.text, wanted));
  }
  for (std::size_t i = 0; i < found.size(); ++i)
    if (!used[i])
      score.complaints.push_back(fmt::format("“{}” found too much: {} “{}”", gold.text,
                                             describe_claim(found[i], places), found[i].claim.text));
  return score;
}

}  // namespace toise::test
