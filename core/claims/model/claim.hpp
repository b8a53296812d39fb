// What a text or a row says about where or when.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/place.hpp"
#include "core/model/span.hpp"
#include "core/model/time_span.hpp"
#include "core/model/units.hpp"

namespace toise::claims {

enum class ClaimKind {
  distance,
  direction,
  containment,
  border,
  near,     // "near Homs"
  between,  // "between Homs and Hama", "on the road from Homs to Hama"
  weekday,
  casualties,
  position
};

// The number and its unit as written, and the interval of metres that they mean.
struct StatedDistance {
  double value = 0;  // in `unit`
  std::string unit;  // "km", "mi", "nmi", "m", "ft", "yd", "verst"; of a time "h", "min" or ""
  Metres low;        // low <= high; high is infinite for "at least"
  Metres high;
  bool straight_line = false;  // "as the crow flies"
  bool by_road = false;        // "by road", "drive"
  bool is_route = false;       // "the 109 miles from A to B": a way that may be roundabout
  bool is_time = false;        // "an hour's drive": `unit` is "h" or "min", and no length is known (0 to infinity)
  double value_low = 0;  // in `unit`, of a range ("20-25 km") or a vague word ("several km"); low < high only there
  double value_high = 0;
};

struct StatedDirection {
  std::string word;    // "north-west", "NNE"
  Degrees bearing;     // from the object to the subject, [0, 360)
  Degrees half_angle;  // 45, 22.5, 11.25 or 5.625
};

// A number of people as stated: "13", "at least 13", "dozens".
struct StatedCount {
  std::int64_t value = 0;
  std::int64_t low = 0;
  std::optional<std::int64_t> high;  // nothing for "at least"
};

// An end of a claim: the place, how it was found, and who else it might be.
struct ClaimEnd {
  Place place;
  std::string name;                 // as the reader knows it: the text's own spelling ("Atma")
  Span span;                        // the words that name or describe it
  bool by_reference = false;        // "the place where he was killed": followed to an earlier sentence
  std::string reference;            // a sentence that says how: "... refers to Bārīshā, where ..."
  double score = 1;                 // probability that `place`, or the area it names, is meant, in [0, 1]
  std::vector<Place> alternatives;  // other places of that name
  std::vector<Place> unlikely;      // and those hardly meant: they count where the words fit few places
};

struct Claim {
  ClaimKind kind = ClaimKind::distance;
  Span span;                        // in the document (or the cell)
  std::string text;                 // the words of the span
  std::optional<std::int64_t> row;  // of an incident file
  std::optional<ClaimEnd> subject;  // what is located
  std::optional<ClaimEnd> object;   // from or in which it is located; for a border: the country (or its neighbour)
  std::optional<ClaimEnd> second;   // kind between: the other of the two places
  std::string border_of;            // kind border: ISO code whose border it is, "" for any
  std::string border_with;          // kind border: the other side where the text says so
  std::string nearness;  // kinds border (without a distance), near, between: "near", "on", "along", "crossed";
                         // "between", "road", "halfway"
  std::optional<StatedDistance> distance;
  std::optional<StatedDirection> direction;
  bool part_of_object = false;          // kind direction: "in northwestern Syria", not "northwest of Syria"
  std::optional<TimeSpan> date;         // kind weekday; nothing for a day that does not exist
  bool year_inferred = false;           // kind weekday: the text gives no year
  std::string weekday;                  // "Thursday" as stated
  std::vector<std::int64_t> parts;      // kind casualties: the parts
  std::vector<std::string> part_names;  //                  their words, "women"; same length
  std::optional<std::int64_t> whole;    //                  and what they are parts of
  bool whole_is_minimum = false;        //                  "at least 13"
  std::vector<StatedCount> restated;    //                 of a headline: its count, then those that the text gives
  std::string missing;                  // why an end could not be found, a sentence; "" when both are there
  std::string doubt;                    // why the words may say it of something else, a sentence; "" = they do not.
                                        // Such a claim is never contradicted
};

// "distance", "direction", ... as in JSON.
std::string_view name_of(ClaimKind kind);

}  // namespace toise::claims
