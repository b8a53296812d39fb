// A text as words with keys and what stands between them.
#include "gazetteer/geoparse/words.hpp"

#include <algorithm>

#include "core/base/utf8.hpp"
#include "core/text/tokens.hpp"
#include "gazetteer/geoparse/inflections.hpp"
#include "gazetteer/geoparse/word_roles.hpp"
#include "gazetteer/names/abbreviations.hpp"
#include "gazetteer/names/normalise.hpp"

namespace toise::gazetteer {

namespace {

// The length of a possessive ending: "'s", "’s", or 0.
std::size_t possessive_length(std::string_view word) {
  for (const std::string_view ending : {"'s", "’s", "'S", "’S"})
    if (word.size() > ending.size() && word.ends_with(ending)) return ending.size();
  return 0;
}

Gap gap_of(std::string_view between, bool after_initial) {
  if (between.find_first_of("\n\r") != std::string_view::npos) return Gap::stop;
  const std::size_t first = between.find_first_not_of(" \t\xC2\xA0");
  if (first == std::string_view::npos) return Gap::space;
  std::string_view mark = between.substr(first);
  // A hashtag is a word like others, and its underscores are spaces.
  if (mark == "#" || mark == "_") return Gap::space;
  if (mark.size() > 1 && mark.back() == '#') mark.remove_suffix(1);
  for (const std::string_view quote : {"'", "’", "‘", "`", "ʿ", "ʾ"})
    if (mark == quote && first > 0) return Gap::quote;
  if (mark.front() == '.' && mark.find_first_not_of(". \t") == std::string_view::npos)
    return after_initial ? Gap::space : Gap::stop;
  if (mark == "-" || mark == "‐" || mark == "‑" || mark == "–") return Gap::hyphen;
  if (mark.front() == ',' && mark.find_first_not_of(", \t") == std::string_view::npos) return Gap::comma;
  if (mark == "/") return Gap::slash;
  for (const std::string_view dash : {"-", "–", "—", "--"})
    if (mark.starts_with(dash) && mark.find_first_not_of(" \t", dash.size()) == std::string_view::npos)
      return Gap::dash;
  if (between.find_first_of(".!?:;|") != std::string_view::npos || between.find("“") != std::string_view::npos ||
      between.find('"') != std::string_view::npos || between.find("—") != std::string_view::npos ||
      between.find("--") != std::string_view::npos)
    return Gap::stop;
  return Gap::other;
}

bool is_caseless(std::string_view word) {
  const auto first = decode_utf8(word, 0).code_point;
  return first >= 0x590;  // Hebrew, Arabic and all scripts behind them have no capitals
}

// The bytes of an abbreviation that the tokens part in two ("W.Va.", "W. Va."), or 0.
std::size_t parted_abbreviation(std::string_view rest) {
  for (const std::string_view form : {"W.Va.", "W. Va."})
    if (rest.starts_with(form)) return form.size();
  return 0;
}

// The roles of an Arabic word behind the preposition written together with it: "bi-rif", in the countryside.
std::uint32_t roles_behind_clitic(std::string_view key) {
  for (const std::string_view clitic : {"ب", "ل", "و"})
    if (key.starts_with(clitic) && key.size() > clitic.size() + 4) return roles_of(key.substr(clitic.size()));
  return 0;
}

// The end of the address (of a page, of mail, of a @user) that the run without spaces at `begin` is, or `begin`.
std::size_t end_of_address(std::string_view text, std::size_t begin) {
  const std::size_t end = std::min(text.find_first_of(" \t\r\n", begin), std::min(text.size(), begin + 2000));
  const std::string_view run = text.substr(begin, end - begin);
  const bool is_user = begin > 0 && text[begin - 1] == '@';
  const bool is_address = run.substr(0, 12).find("://") != std::string_view::npos || run.starts_with("www.");
  const std::size_t at = run.substr(0, 64).find('@');
  const bool is_mail = at != std::string_view::npos && at > 0 && run.find('.', at) != std::string_view::npos;
  if (is_user) return begin + std::min(run.find_first_of(".,:;!?)("), run.size());
  return is_address || is_mail ? end : begin;
}

// A single capital, or a title such as "Gov": a full stop behind it ends no sentence.
bool takes_stop(const Word& word, std::string_view text) {
  return word.capitalised && (word.span.size() == 1 || (word.roles & role_title && word.span.size() <= 4) ||
                              word.key == "st" || word.key == "ste" || word.key == "mt" || word.key == "ft" ||
                              !find_abbreviation(std::string(word.span.of(text)) + ".").empty());
}

// Latin capitals up to Þ: what French and Italian elide before.
bool begins_with_capital(std::string_view word) {
  const char32_t letter = decode_utf8(word, 0).code_point;
  return (letter >= 'A' && letter <= 'Z') || (letter >= 0xC0 && letter <= 0xDE);
}

// "O'Keeffe", "McKinley": surnames by their form.
bool is_surname_form(std::string_view word) {
  const bool irish = word.size() > 3 && word[0] == 'O' && (word[1] == '\'' || word.substr(1).starts_with("’"));
  return irish || (word.size() > 4 && word.starts_with("Mc") && word[2] >= 'A' && word[2] <= 'Z');
}

// Marks what stands within reach of a word that a phrase of location has.
void mark_near_locations(std::vector<Word>& words) {
  constexpr std::size_t reach = 12;
  constexpr std::uint32_t anchors = role_unit | role_border | role_point | role_between | role_near | role_leads;
  std::size_t marked = 0;  // words before it are done
  for (std::size_t i = 0; i < words.size(); ++i) {
    if ((words[i].roles & anchors) == 0) continue;
    for (std::size_t at = std::max(marked, i - std::min(i, reach)); at < std::min(words.size(), i + reach + 1); ++at)
      words[at].near_location = true;
    marked = i;
  }
}

Span inner_span(Span span, std::string_view text) {
  if (span.of(text).find_first_of("'\xE2") == std::string_view::npos) return span;
  if (const std::size_t length = elision_length(span.of(text))) span.begin += length;
  if (const std::size_t length = turkish_stem_length(span.of(text))) span.end = span.begin + length;
  return span;
}

}  // namespace

std::vector<Word> read_words(std::string_view text) {
  std::vector<Word> words;
  const auto tokens = text::tokenise(text);
  words.reserve(tokens.size());
  std::size_t address_end = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto& token = tokens[i];
    if (token.kind == text::TokenKind::mark || token.span.begin < address_end) continue;
    if (token.space_before || token.span.begin == 0 || text[token.span.begin - 1] == '@')
      address_end = end_of_address(text, token.span.begin);
    if (token.span.begin < address_end) continue;
    Word word;
    word.span = token.span;
    if (const std::size_t length = parted_abbreviation(text.substr(token.span.begin))) {
      word.span.end = token.span.begin + length;
      while (i + 1 < tokens.size() && tokens[i + 1].span.begin < word.span.end) ++i;
    }
    word.token_end = word.span.end;
    word.number = token.kind == text::TokenKind::number;
    word.capitalised = token.capitalised;
    word.all_capitals = token.all_capitals;
    if (!word.number) {
      const std::size_t ending = possessive_length(word.span.of(text));
      word.possessive = ending > 0;
      word.span.end -= ending;
      word.key = normalise(word.span.of(text));
      word.roles = roles_of(word.key);
      if (word.span.of(text) == "à" || word.span.of(text) == "À") word.roles = role_place_preposition | role_to;
      if (is_surname_form(word.span.of(text))) word.roles |= role_surname;
      word.caseless = is_caseless(word.span.of(text));
      if (word.caseless && word.roles == 0) word.roles = roles_behind_clitic(word.key);
    }
    if (words.empty()) {
      word.gap = Gap::start;
    } else {
      Word& before = words.back();
      const std::string_view between = text.substr(before.token_end, word.span.begin - before.token_end);
      word.gap = gap_of(between, takes_stop(before, text));
    }
    word.sentence_start = word.gap == Gap::start || word.gap == Gap::stop || word.gap == Gap::dash;
    word.inner = inner_span(word.span, text);
    word.whereabouts = is_turkish_whereabouts(word.span.of(text).substr(word.inner.end - word.span.begin));
    if (word.inner.begin > word.span.begin) {
      word.capitalised = begins_with_capital(word.inner.of(text));
      if (!word.capitalised && word.roles == 0) word.roles = roles_of(normalise(word.inner.of(text)));  // "l'est"
    }
    // "Ky." and "W.Va." keep their stop, as "U.S." does.
    if (!word.number && word.capitalised && word.span.end < text.size() && text[word.span.end] == '.' &&
        !find_abbreviation(text.substr(word.span.begin, word.span.size() + 1)).empty())
      word.token_end = ++word.span.end;
    words.push_back(std::move(word));
  }
  mark_near_locations(words);
  return words;
}

}  // namespace toise::gazetteer
