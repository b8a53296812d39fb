// Statements by themselves; telling texts through the finders of reports.
#include "core/claims/rows/check_row_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/claims/check_claim.hpp"
#include "core/claims/find/find_border.hpp"
#include "core/claims/find/find_distance.hpp"
#include "core/claims/foreign/find_foreign.hpp"
#include "core/claims/reading/reading.hpp"
#include "core/claims/rows/check_row_border.hpp"
#include "core/claims/rows/check_row_statement.hpp"
#include "core/claims/rows/row_statement.hpp"
#include "core/claims/rows/row_thresholds.hpp"
#include "core/text/phrase.hpp"
#include "core/text/quantity.hpp"
#include "core/text/sentences.hpp"
#include "core/text/tokens.hpp"

namespace toise::claims {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view not_said_reason = "But the text does not say that this is where it happened.";

// Words for what lies somewhere: "a village 30 km north of", "at a point", "located 5 km from".
constexpr std::array place_words{
    "village"sv,   "town"sv,     "area"sv,     "checkpoint"sv, "base"sv,       "point"sv,  "place"sv,
    "site"sv,      "located"sv,  "situated"sv, "lying"sv,      "district"sv,   "camp"sv,   "bridge"sv,
    "outpost"sv,   "position"sv, "locality"sv, "hamlet"sv,     "settlement"sv, "desert"sv, "farm"sv,
    "mine"sv,      "refinery"sv, "field"sv,    "occurred"sv,   "happened"sv,   "place,"sv, "valley"sv,
    "mountains"sv, "forest"sv,   "location"sv, "epicentre"sv,  "epicenter"sv};

constexpr std::array time_words{"on"sv,       "or"sv,       "about"sv,   "at"sv,       "in"sv,        "the"sv,
                                "early"sv,    "late"sv,     "morning"sv, "evening"sv,  "night"sv,     "afternoon"sv,
                                "am"sv,       "pm"sv,       "january"sv, "february"sv, "march"sv,     "april"sv,
                                "may"sv,      "june"sv,     "july"sv,    "august"sv,   "september"sv, "october"sv,
                                "november"sv, "december"sv, "monday"sv,  "tuesday"sv,  "wednesday"sv, "thursday"sv,
                                "friday"sv,   "saturday"sv, "sunday"sv};

// "On 14 January 2010, in the evening, | 10 miles west of": nothing but a time stands before, and a comma.
bool is_only_time(std::string_view sentence, std::span<const text::Token> tokens, std::size_t end) {
  if (end == 0 || tokens[end - 1].span.of(sentence) != ",") return false;
  for (std::size_t i = 0; i < end; ++i)
    if (tokens[i].kind == text::TokenKind::word && text::match_any(sentence, tokens, i, time_words) != 1) return false;
  return true;
}

class TextCheck {
 public:
  TextCheck(const RowView& row, PlaceNames& names, const Geography& geography)
      : row_(row), names_(names), geography_(geography) {}

  void check(std::string_view cell, bool is_statement, std::vector<CheckedClaim>& claims) {
    const bool may_border = may_hold_border(cell);
    if (!may_border && !may_hold_length(cell)) return;
    for (const Span span : text::find_sentences(cell)) {
      const std::string_view sentence = span.of(cell);
      const std::size_t first = claims.size();
      if (may_border && may_hold_border(sentence))
        check_closely(sentence, is_statement, claims);
      else if (may_hold_length(sentence) && !check_plainly(sentence, is_statement, claims))
        check_closely(sentence, is_statement, claims);
      for (std::size_t i = first; i < claims.size(); ++i) {
        Span& found = claims[i].claim.span;
        found = {found.begin + span.begin, found.end + span.begin};
      }
    }
  }

 private:
  // "... a checkpoint 30 km north of Homs ...": one length, and nothing named before it. True when that is all.
  bool check_plainly(std::string_view sentence, bool is_statement, std::vector<CheckedClaim>& claims) {
    const auto tokens = text::tokenise(sentence);
    const auto lengths = text::find_lengths(sentence, tokens);
    if (lengths.empty()) return true;
    if (lengths.size() > 1) return false;
    const auto statement = find_row_statement(sentence, tokens, lengths.front());
    if (!statement) return false;
    StatementCheck check(row_, names_, geography_);
    if (!check.has_town(*statement)) return false;
    CheckedClaim checked = check.check(sentence, *statement);
    const std::size_t at = lengths.front().token_begin;
    const bool is_firm = is_statement || (at > 0 && text::match_any(sentence, tokens, at - 1, place_words) == 1) ||
                         is_only_time(sentence, tokens, at);
    if (!is_firm) soften(checked, not_said_reason);
    claims.push_back(std::move(checked));
    return true;
  }

  void check_closely(std::string_view sentence, bool is_statement, std::vector<CheckedClaim>& claims) {
    Reading reading = make_reading(sentence, row_.incident().time);
    const std::vector<Mention> mentions = names_.find_mentions(sentence, row_.point().place);
    set_mentions(reading, mentions);
    auto found = find_distance(reading);
    for (auto* find : {find_border, find_foreign})
      for (Claim& other : find(reading))
        if (other.distance) found.push_back(std::move(other));
    std::stable_sort(found.begin(), found.end(),
                     [](const Claim& a, const Claim& b) { return a.span.begin < b.span.begin; });
    for (Claim& claim : found) claims.push_back(check_found(reading, claim, is_statement));
    for (Claim& claim : find_row_borders(reading, row_.point()))
      if (is_statement || stands_for_place(reading, claim)) claims.push_back(check_border_of_row(claim));
  }

  CheckedClaim check_found(const Reading& reading, Claim& claim, bool is_statement) const {
    const bool is_supposed = !claim.subject && claim.object;
    const bool is_firm = is_statement || stands_for_place(reading, claim);
    claim.row = row_.incident().row;
    if (is_supposed) {
      claim.subject = make_subject(claim);
      claim.missing.clear();
    }
    CheckedClaim checked = check_claim(claim, geography_);
    if (is_supposed) judge_together(checked);
    if (is_supposed && stands_in(checked)) leave_to_stand_in(checked);
    if (is_supposed && !is_firm) soften(checked, not_said_reason);
    if (!is_supposed) doubt_ends(reading, checked);
    return checked;
  }

  CheckedClaim check_border_of_row(Claim& claim) const {
    claim.row = row_.incident().row;
    claim.subject = make_subject(claim);
    return check_claim(claim, geography_);
  }

  // The row's point; of a border it is asked which country's it is that lies on this side.
  ClaimEnd make_subject(const Claim& claim) const {
    ClaimEnd subject = row_.point();
    if (claim.kind != ClaimKind::border) return subject;
    for (const SharedPlace& area : names_.find_areas_at(subject.place.position)) {
      if (kind_of(*area) != PlaceKind::country) continue;
      subject.place.country = area->country;
      subject.place.country_name = area->name;
    }
    return subject;
  }

  // "in Oued Aissi": where only "Oued" is known, another place is meant, and so it is where the ends lie far apart.
  static void doubt_ends(const Reading& reading, CheckedClaim& checked) {
    for (const auto* end : {&checked.claim.subject, &checked.claim.object})
      if (*end && !(*end)->by_reference && is_cut_off(reading, (*end)->span))
        soften(checked, fmt::format("But “{}” is only a part of a name.", (*end)->name));
    if (!checked.measured || !checked.claim.distance) return;
    if (checked.measured->distance > checked.claim.distance->high * 2.0 + surely_meant) soften(checked, too_far_reason);
  }

  static bool is_cut_off(const Reading& reading, Span name) {
    const std::size_t next = text::token_at(reading.tokens, name.end);
    return next > 0 && next < reading.tokens.size() && reading.tokens[next].span.begin <= name.end + 1 &&
           reading.tokens[next].kind == text::TokenKind::word && reading.tokens[next].capitalised;
  }

  static bool stands_for_place(const Reading& reading, const Claim& claim) {
    const std::size_t at = text::token_at(reading.tokens, claim.span.begin);
    return at > 0 && reading.match(at - 1, place_words) == 1;
  }

  const RowView& row_;
  PlaceNames& names_;
  const Geography& geography_;
};

}  // namespace

void check_row_texts(const RowView& row, PlaceNames& names, const Geography& geography,
                     std::vector<CheckedClaim>& claims) {
  if (!row.has_own_position()) return;
  for (const TextColumn& column : row.columns().texts) {
    const std::string_view cell = row.cell(column.column);
    if (cell.empty()) continue;
    if (const auto statement = column.is_statement ? parse_row_statement(cell) : std::nullopt)
      claims.push_back(StatementCheck(row, names, geography).check(cell, *statement));
    else
      TextCheck(row, names, geography).check(cell, column.is_statement, claims);
  }
}

}  // namespace toise::claims
