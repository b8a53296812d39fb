// The places that a given span can mean.
#include "gazetteer/geoparse/match_span.hpp"

#include <algorithm>
#include <string>

#include "gazetteer/geoparse/name_runs.hpp"
#include "gazetteer/geoparse/word_roles.hpp"
#include "gazetteer/names/abbreviations.hpp"
#include "gazetteer/names/normalise.hpp"

namespace toise::gazetteer {

NameMatch match_span(std::string_view text, const std::vector<Word>& words, Span span, NameTable& names) {
  NameMatch match;
  match.span = span;
  const auto begins = std::lower_bound(words.begin(), words.end(), span.begin,
                                       [](const Word& word, std::size_t at) { return word.token_end <= at; });
  match.first = match.last = static_cast<std::size_t>(begins - words.begin());
  while (match.last + 1 < words.size() && words[match.last + 1].span.begin < span.end) ++match.last;
  const std::string_view written = span.of(text);
  static const NameEntry nothing;
  match.entry = &nothing;
  if (match.first >= words.size()) return match;
  match.hint = find_type_hint(words, match.first, match.last);
  const auto accept = [&](const NameEntry& entry) {
    if (entry.empty()) return false;
    match.entry = &entry;
    match.kind = entry.is_demonym ? MentionKind::demonym : MentionKind::name;
    return true;
  };
  for (const std::string& form : {std::string(written), std::string(written) + "."})
    if (const auto id = find_abbreviation(form); !id.empty() && accept(names.find_id(id))) {
      match.abbreviation = true;
      return match;
    }
  if (const auto id = find_postal_code(written); !id.empty() && accept(names.find_id(id))) return match;
  if (accept(names.find(normalise(written)))) return match;
  if (const NameMatch form = find_longest(text, words, match.first, match.last + 1, names);
      form.entry && form.last == match.last && accept(*form.entry)) {
    match.kind = form.kind == MentionKind::demonym ? form.kind : match.kind;
    return match;
  }
  std::size_t first = match.first;
  std::size_t last = match.last;
  const auto inner_key = [&] {
    return normalise(text.substr(words[first].span.begin, words[last].span.end - words[first].span.begin));
  };
  if (accept(names.find(inner_key()))) return match;
  // "Idlib Province", "northern Syria", "the Paris area".
  if (last > first && (words[last].roles & (role_area_word | role_town_word | role_place_word))) {
    match.hint = words[last].roles & role_area_word ? TypeHint::area : TypeHint::town;
    --last;
    if (accept(names.find(inner_key()))) return match;
  }
  while (first < last && (words[first].roles & (role_compass | role_function))) ++first;
  if (accept(names.find(inner_key()))) return match;
  // A river or a street called after a place need not be there; "Laurel County Road" is.
  const bool feature =
      (words[match.last].roles & (role_street | role_nature)) || (words[match.first].roles & role_nature);
  for (std::size_t at = match.first; at <= match.last; ++at) {
    if (words[at].roles & (role_function | role_compass)) continue;
    const NameMatch inner = find_longest(text, words, at, match.last + 1, names);
    if (!inner.entry || inner.entry->empty() || match.first == match.last) continue;
    if (feature && !(inner.last > inner.first && (words[inner.last].roles & role_area_word))) continue;
    accept(*inner.entry);
    return match;
  }
  if (!feature) accept(names.find_similar(written));
  return match;
}

}  // namespace toise::gazetteer
