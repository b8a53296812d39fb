// Statements by themselves; telling texts through the finders of reports.
#include "core/claims/rows/check_row_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/claims/check/wording.hpp"
#include "core/claims/check_claim.hpp"
#include "core/claims/find/find_border.hpp"
#include "core/claims/find/find_distance.hpp"
#include "core/claims/find/find_foreign.hpp"
#include "core/claims/find/reading.hpp"
#include "core/claims/rows/row_statement.hpp"
#include "core/claims/rows/row_thresholds.hpp"
#include "core/claims/rows/well_known.hpp"
#include "core/geo/geodesic.hpp"
#include "core/text/phrase.hpp"
#include "core/text/quantity.hpp"
#include "core/text/sentences.hpp"
#include "core/text/tokens.hpp"

namespace toise::claims {
namespace {

using namespace std::string_view_literals;

// The text measures from the very place at which the row is plotted.
bool stands_in(const CheckedClaim& checked) {
  const auto& subject = checked.claim.subject;
  const auto& object = checked.claim.object;
  if (!subject || !object || is_area(object->place)) return false;
  const Metres apart = geo::find_geodesic(subject->place.position, object->place.position).distance;
  return apart <= object->place.radius + point_accuracy;
}

void soften(CheckedClaim& checked, std::string_view why) {
  if (checked.verdict != Verdict::contradicted && checked.verdict != Verdict::road_plausible) return;
  checked.verdict = Verdict::undetermined;
  checked.reason += fmt::format(" {}", why);
}

void leave_to_stand_in(CheckedClaim& checked) {
  if (checked.verdict != Verdict::contradicted && checked.verdict != Verdict::road_plausible) return;
  checked.verdict = Verdict::undetermined;
  const std::string stated = checked.claim.distance ? describe_stated(*checked.claim.distance)
                                                    : fmt::format("“{}”", checked.claim.direction->word);
  checked.reason = fmt::format(
      "The text says {}, but the row is plotted at {} itself: its point may stand in for one "
      "that was not known.",
      stated, checked.claim.object->name);
}

constexpr std::string_view nearly_reason =
    "But the difference is no more than that between the centres which gazetteers give to one town.";

class StatementCheck {
 public:
  StatementCheck(const RowView& row, PlaceNames& names, const Geography& geography)
      : row_(row), names_(names), geography_(geography) {}

  // A town bears the very name.
  bool has_town(const RowStatement& statement) {
    const NamedPlaces places = names_.find(statement.name);
    return std::any_of(places->begin(), places->end(),
                       [](const NamedPlace& one) { return one.same_name && !is_area(one.place); });
  }

  CheckedClaim check(std::string_view cell, const RowStatement& statement) {
    Claim claim =
        row_.make_claim(statement.distance ? ClaimKind::distance : ClaimKind::direction, statement.span.of(cell));
    claim.span = statement.span;
    claim.subject = row_.point();
    claim.distance = statement.distance;
    if (claim.distance) claim.distance->straight_line = row_.columns().is_geodesic;
    claim.direction = statement.direction;
    NamedPlaces places = names_.find(statement.name);
    // "B.C., MX": a container that nobody knows; a place that fits without it is the one, and no other is blamed.
    const bool is_bare =
        std::none_of(places->begin(), places->end(), [](const NamedPlace& one) { return one.same_name; });
    if (is_bare) places = names_.find(statement.name_span.of(cell));
    ClaimEnd end;
    end.name = std::string(statement.name_span.of(cell));
    end.span = statement.name_span;
    claim.object = end;
    return check_each(claim, statement, *places, is_bare);
  }

 private:
  // The place that fits, or else the nearest one that bears the name.
  CheckedClaim check_each(Claim& claim, const RowStatement& statement, const std::vector<NamedPlace>& places,
                          bool is_bare) {
    std::optional<CheckedClaim> nearest;
    const auto is_town = [](const NamedPlace& one) { return one.same_name && !is_area(one.place); };
    const bool has_town = std::any_of(places.begin(), places.end(), is_town);
    const auto same_names = std::count_if(
        places.begin(), places.end(), [&](const NamedPlace& one) { return has_town ? is_town(one) : one.same_name; });
    const NamedPlace* closest = find_closest(places, has_town, is_bare);
    for (const NamedPlace& named : places) {
      if (has_town && is_area(named.place)) continue;  // distances are measured from the town of that name
      if (&named != closest && !may_fit(named.place, statement)) continue;
      claim.object->place = named.place;
      // A publisher that computes its statements measures from a centre: the town's size does not count.
      if (row_.columns().is_geodesic && !is_area(named.place)) claim.object->place.radius = computed_centre;
      CheckedClaim checked = check_claim(claim, geography_);
      if (checked.verdict == Verdict::consistent) {
        if (same_names > 1) checked.reason += describe_choice(named.place, same_names);
        return checked;
      }
      if (&named == closest) nearest = std::move(checked);
    }
    if (nearest) {
      claim.object = nearest->claim.object;
      if (stands_in(*nearest)) leave_to_stand_in(*nearest);
      if (is_nearly(claim)) soften(*nearest, nearly_reason);
    }
    if (!nearest) {
      claim.object.reset();
      claim.missing = fmt::format("The gazetteer knows no place called “{}”.", statement.name);
      return check_claim(claim, geography_);
    }
    if (!is_surely_meant(*nearest, places))
      soften(*nearest, "But that is so far away that the gazetteer may lack the place that is meant.");
    else if (same_names > 1 && nearest->verdict == Verdict::contradicted)
      nearest->reason += fmt::format(" None of the {} places of that name fits.", same_names);
    return std::move(*nearest);
  }

  // Of the places that bear the very name; a name that is only alike says something when it fits.
  const NamedPlace* find_closest(const std::vector<NamedPlace>& places, bool has_town, bool is_bare) const {
    const NamedPlace* closest = nullptr;
    Metres least{0};
    for (const NamedPlace& named : places) {
      if (!named.same_name || is_bare || (has_town && is_area(named.place))) continue;
      const Metres apart = geo::estimate_distance(row_.point().place.position, named.place.position);
      if (closest && apart >= least) continue;
      closest = &named;
      least = apart;
    }
    return closest;
  }

  // False when the distance alone rules the place out; without one everything may fit.
  bool may_fit(const Place& place, const RowStatement& statement) const {
    if (!statement.distance) return true;
    const Place& point = row_.point().place;
    const Metres apart = geo::estimate_distance(point.position, place.position);
    const Metres slack = point.radius + place.radius + computed_centre + apart * (2 * geo::estimate_accuracy);
    return apart <= statement.distance->high + slack && apart + slack >= statement.distance->low;
  }

  // It would hold if the town's centre were a few kilometres elsewhere.
  bool is_nearly(Claim claim) const {
    claim.object->place.radius = claim.object->place.radius + centre_accuracy;
    return check_claim(claim, geography_).verdict == Verdict::consistent;
  }

  // Near the point, or so well known that no other place of the name is supposed.
  static bool is_surely_meant(const CheckedClaim& checked, const std::vector<NamedPlace>& places) {
    if (!checked.measured) return true;
    const Metres stated = checked.claim.distance ? checked.claim.distance->high : Metres{0};
    if (checked.measured->distance <= stated * 2.0 + surely_meant) return true;
    Bearers bearers;
    for (const NamedPlace& named : places) bearers.push_back(&named);
    const NamedPlace* known = find_well_known(bearers, bearers);
    return known && known->place.id == checked.claim.object->place.id;
  }

  static std::string describe_choice(const Place& place, std::ptrdiff_t count) {
    const std::string where = place.admin.empty() ? place.country_name : place.admin.front();
    return fmt::format(" Of {} places of that name the one in {} fits.", count, where.empty() ? place.id : where);
  }

  const RowView& row_;
  PlaceNames& names_;
  const Geography& geography_;
};

constexpr std::string_view not_said_reason = "But the text does not say that this is where it happened.";

// Words for what lies somewhere: "a village 30 km north of", "at a point", "located 5 km from".
constexpr std::array place_words{
    "village"sv,   "town"sv,     "area"sv,     "checkpoint"sv, "base"sv,       "point"sv,  "place"sv,
    "site"sv,      "located"sv,  "situated"sv, "lying"sv,      "district"sv,   "camp"sv,   "bridge"sv,
    "outpost"sv,   "position"sv, "locality"sv, "hamlet"sv,     "settlement"sv, "desert"sv, "farm"sv,
    "mine"sv,      "refinery"sv, "field"sv,    "occurred"sv,   "happened"sv,   "place,"sv, "valley"sv,
    "mountains"sv, "forest"sv,   "location"sv, "epicentre"sv,  "epicenter"sv};

class TextCheck {
 public:
  TextCheck(const RowView& row, PlaceNames& names, const Geography& geography)
      : row_(row), names_(names), geography_(geography) {}

  void check(std::string_view cell, bool is_statement, std::vector<CheckedClaim>& claims) {
    if (!may_hold_length(cell)) return;
    for (const Span span : text::find_sentences(cell)) {
      const std::string_view sentence = span.of(cell);
      if (!may_hold_length(sentence)) continue;
      const std::size_t first = claims.size();
      if (!check_plainly(sentence, is_statement, claims)) check_closely(sentence, is_statement, claims);
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
    const bool is_firm = is_statement || (at > 0 && text::match_any(sentence, tokens, at - 1, place_words) == 1);
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
  }

  CheckedClaim check_found(const Reading& reading, Claim& claim, bool is_statement) const {
    const bool is_supposed = !claim.subject && claim.object;
    const bool is_firm = is_statement || stands_for_place(reading, claim);
    claim.row = row_.incident().row;
    if (is_supposed) {
      claim.subject = row_.point();
      claim.missing.clear();
    }
    CheckedClaim checked = check_claim(claim, geography_);
    if (is_supposed && stands_in(checked)) leave_to_stand_in(checked);
    if (is_supposed && !is_firm) soften(checked, not_said_reason);
    return checked;
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

std::vector<CheckedClaim> check_row_texts(const RowView& row, PlaceNames& names, const Geography& geography) {
  std::vector<CheckedClaim> claims;
  if (!row.has_own_position()) return claims;
  for (const TextColumn& column : row.columns().texts) {
    const std::string_view cell = row.cell(column.column);
    if (cell.empty()) continue;
    if (const auto statement = column.is_statement ? parse_row_statement(cell) : std::nullopt)
      claims.push_back(StatementCheck(row, names, geography).check(cell, *statement));
    else
      TextCheck(row, names, geography).check(cell, column.is_statement, claims);
  }
  return claims;
}

}  // namespace toise::claims
