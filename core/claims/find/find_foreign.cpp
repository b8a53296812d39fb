// One grammar, driven by each language's words: place before or after the length, direction with or without "of".
#include "core/claims/find/find_foreign.hpp"

#include <algorithm>

#include "core/claims/find/foreign_phrase.hpp"
#include "core/claims/model/place_relation.hpp"

namespace toise::claims {
namespace {

using text::Language;

// Finds the claims of one language.
class Finder {
 public:
  Finder(const Reading& reading, const Language& language) : reading_(reading), language_(language) {}

  std::vector<Claim> find() {
    std::size_t next = 0;
    const auto& lengths = reading_.lengths;
    for (std::size_t token = 0; token < reading_.tokens.size(); ++token) {
      while (next < lengths.size() && lengths[next].token_begin < token) ++next;
      std::optional<Claim> claim;
      std::size_t end = token + 1;
      if (next < lengths.size() && lengths[next].token_begin == token) {
        claim = language_.place_first ? find_length_behind(lengths[next]) : find_length(lengths[next]);
        end = lengths[next].token_end;
      } else if (token >= taken_) {
        claim = language_.place_first ? find_behind(token) : find_ahead(token);
      }
      token = end - 1;
      if (!claim) continue;
      while (taken_ < reading_.tokens.size() && reading_.tokens[taken_].span.begin < claim->span.end) ++taken_;
      claims_.push_back(std::move(*claim));
    }
    return std::move(claims_);
  }

 private:
  std::optional<Claim> make(ClaimKind kind, std::size_t begin, std::size_t end, const std::optional<ClaimEnd>& subject,
                            const std::optional<ClaimEnd>& object) const {
    const bool same = subject && object && subject->place.id == object->place.id;
    if (!subject || !object || same) return std::nullopt;
    Claim claim = make_claim(reading_, kind, begin, end);
    claim.subject = subject;
    claim.object = object;
    return claim;
  }

  std::optional<Claim> make_border(std::size_t begin, std::size_t end, const BorderPhrase& border,
                                   const std::optional<ClaimEnd>& subject) const {
    if (!subject || !border.country || is_area(subject->place)) return std::nullopt;
    Claim claim = make_claim(reading_, ClaimKind::border, begin, std::max(end, begin + 1));
    claim.subject = subject;
    claim.object = make_end(*border.country);
    claim.border_of = border.of;
    claim.border_with = border.with;
    return claim;
  }

  // "24 км от Киева", "17 كم شمال باريشا", "45 km au nord d'Alep", "5 km de la frontière turque".
  std::optional<Claim> find_length(const text::Length& length) const {
    std::size_t at = length.token_end;
    if (!reading_.same_sentence(length.token_begin, at)) return std::nullopt;
    const auto subject = read_foreign_subject(reading_, language_, length.token_begin);
    const auto direction = read_foreign_direction(reading_, language_, at);
    if (direction) at += direction->words.tokens;
    const std::size_t from = match_foreign(reading_, at, direction ? language_.of : language_.from);
    if (const auto border = read_foreign_border(reading_, language_, at + from); border && from > 0) {
      auto claim = make_border(length.token_begin, border->token_end, *border, subject);
      if (claim) claim->distance = make_stated(length);
      return claim;
    }
    const ForeignPlace place = read_foreign_place(reading_, language_, at + from);
    const bool joined = from > 0 || place.elided || (direction && (direction->comparative || language_.of_is_optional));
    if (!place.end || !joined) return std::nullopt;
    auto claim = make(ClaimKind::distance, length.token_begin, place.token_end, subject, place.end);
    if (!claim) return std::nullopt;
    claim->distance = make_stated(length);
    if (direction) claim->direction = direction->words.direction;
    return claim;
  }

  // The mention that ends right before a token, with a word for its kind or for a border between.
  const Mention* mention_before(std::size_t token) const {
    std::size_t at = token;
    while (at > 0 && reading_.same_sentence(at - 1, token) && reading_.is_any(at - 1, language_.place_nouns)) --at;
    const Mention* mention = at > 0 && reading_.same_sentence(at - 1, token) ? reading_.mention_at(at - 1) : nullptr;
    return mention && mention->place ? mention : nullptr;
  }

  // "bir köyde", "some village": not the place that the sentence began with. "Bir kenttir" says what that is.
  bool is_some_place(std::size_t token) const {
    if (!language_.place_first || !reading_.is(token, "bir") || token + 1 >= reading_.tokens.size()) return false;
    for (const std::string_view ending : {"dir", "dır", "dur", "dür", "tir", "tır", "tur", "tür"})
      if (reading_.words(token + 1).ends_with(ending)) return false;
    return true;
  }

  // What stands before the first of two places, or behind the whole phrase ("Halep'in 45 km kuzeyindeki Azez").
  std::optional<ClaimEnd> find_topic(std::size_t begin, std::size_t end) const {
    if (const Mention* behind = reading_.mention_at(end); behind && behind->place && reading_.same_sentence(begin, end))
      if (behind->kind == MentionKind::name) return make_end(*behind);
    if (is_some_place(end)) return std::nullopt;
    return read_foreign_subject(reading_, language_, begin);
  }

  // "Halep'in 45 km kuzeyinde", "Halep'e 45 km uzaklıkta", "Suriye sınırına 5 km mesafede".
  std::optional<Claim> find_length_behind(const text::Length& length) const {
    const std::size_t after = length.token_end;
    const auto direction = read_foreign_direction(reading_, language_, after);
    const std::size_t from = direction ? direction->words.tokens : match_foreign(reading_, after, language_.from);
    if (from == 0 || length.token_begin == 0) return std::nullopt;
    if (reading_.is_any(length.token_begin - 1, language_.borders)) {
      const Mention* country = length.token_begin > 1 ? reading_.mention_at(length.token_begin - 2) : nullptr;
      if (!country || !country->place) return std::nullopt;
      const std::size_t begin = reading_.first_token(*country);
      const auto border = read_foreign_border(reading_, language_, begin);
      if (!border) return std::nullopt;
      auto claim = make_border(begin, after + from, *border, find_topic(begin, after + from));
      if (claim) claim->distance = make_stated(length);
      return claim;
    }
    const Mention* object = mention_before(length.token_begin);
    if (!object) return std::nullopt;
    const std::size_t begin = reading_.first_token(*object);
    auto claim = make(ClaimKind::distance, begin, after + from, find_topic(begin, after + from), make_end(*object));
    if (!claim) return std::nullopt;
    claim->distance = make_stated(length);
    if (direction) claim->direction = direction->words.direction;
    return claim;
  }

  // "к северу от Киева", "شمال حلب", "près de la frontière turque".
  std::optional<Claim> find_ahead(std::size_t token) const {
    for (const auto& [words, nearness] : {std::pair(language_.near, "near"), std::pair(language_.on, "on")}) {
      const std::size_t count = match_foreign(reading_, token, words);
      if (count == 0) continue;
      const auto border = read_foreign_border(reading_, language_, token + count);
      if (!border) continue;
      auto claim = make_border(token, border->token_end, *border, read_foreign_subject(reading_, language_, token));
      if (claim) claim->nearness = nearness;
      return claim;
    }
    const auto direction = read_foreign_direction(reading_, language_, token);
    if (!direction) return std::nullopt;
    const std::size_t at = token + direction->words.tokens;
    const std::size_t of = match_foreign(reading_, at, language_.of);
    const ForeignPlace place = read_foreign_place(reading_, language_, at + of);
    const bool joined = of > 0 || place.elided || direction->comparative || language_.of_is_optional;
    if (!place.end || !joined) return std::nullopt;
    return make_direction(token, place.token_end, read_foreign_subject(reading_, language_, token), place.end,
                          *direction);
  }

  // "Halep'in kuzeyinde", "Suriye sınırına yakın".
  std::optional<Claim> find_behind(std::size_t token) const {
    const Mention* object = mention_before(token);
    if (!object) return std::nullopt;
    const std::size_t begin = reading_.first_token(*object);
    if (reading_.is_any(token, language_.borders)) {
      const auto border = read_foreign_border(reading_, language_, begin);
      const std::size_t near = border ? match_foreign(reading_, token + 1, language_.near) : 0;
      const bool locative = border && reading_.words(token).find("ında") != std::string_view::npos;
      const std::size_t on = border ? match_foreign(reading_, token + 1, language_.on) : 0;
      if (near + on == 0 && !locative) return std::nullopt;
      const std::size_t end = token + 1 + near + on;
      auto claim = make_border(begin, end, *border, find_topic(begin, end));
      if (claim) claim->nearness = near > 0 ? "near" : "on";
      return claim;
    }
    const auto direction = read_foreign_direction(reading_, language_, token);
    if (!direction) return std::nullopt;
    const std::size_t end = token + direction->words.tokens;
    return make_direction(begin, end, find_topic(begin, end), make_end(*object), *direction);
  }

  std::optional<Claim> make_direction(std::size_t begin, std::size_t end, const std::optional<ClaimEnd>& subject,
                                      const std::optional<ClaimEnd>& object, const ForeignDirection& direction) const {
    auto claim = make(ClaimKind::direction, begin, end, subject, object);
    if (!claim) return std::nullopt;
    claim->direction = direction.words.direction;
    claim->part_of_object = holds(object->place, subject->place);
    return claim;
  }

  const Reading& reading_;
  const Language& language_;
  std::size_t taken_ = 0;  // tokens before this one belong to a claim
  std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> find_foreign(const Reading& reading) {
  std::vector<Claim> claims;
  for (const Language* language : reading.languages)
    for (Claim& claim : Finder(reading, *language).find()) {
      const bool known = std::any_of(claims.begin(), claims.end(), [&](const Claim& one) {
        return one.kind == claim.kind && one.span.overlaps(claim.span);
      });
      if (!known) claims.push_back(std::move(claim));
    }
  return claims;
}

}  // namespace toise::claims
