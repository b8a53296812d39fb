// The numbers that the verdicts on rows rest on. docs/verdicts.md gives the reasons.
#pragma once
#include <cstddef>
#include <cstdint>

#include "core/model/units.hpp"

namespace toise::claims {

// A row's point fits the place that the row names up to the first beyond both radii (town centres differ so much
// between gazetteers), and is elsewhere beyond the second; open between.
inline constexpr Metres point_accuracy{5'000};
inline constexpr Metres point_elsewhere{25'000};
// The radius of a second-level area is a guess where its extent is not known: a point is elsewhere only beyond this.
inline constexpr Metres beyond_guessed_area{100'000};
// "near X" in a column of names.
inline constexpr Metres near_named_place{25'000};
// A town of at least so many people is meant by its name when the row names its province, its country only, or neither
// (twice as many under another name than its main one): in a smaller one a hamlet of the name, which no gazetteer
// holds, is as likely meant as the row's point is wrong. Of 60,000 villages of Syria and Turkey with their own
// positions 2, 35 and 100 share the name of such a town; at 15,000 people 20, 700 and 1,200 did.
inline constexpr std::int64_t known_in_province = 50'000;
inline constexpr std::int64_t known_in_country = 500'000;
inline constexpr std::int64_t known_in_world = 1'000'000;
// How far the centre of a town that a publisher measures from by computation is from ours, as a rule: of the statements
// of a month of USGS earthquakes 98 in 100 agree within 1.1 km, of which half a kilometre is their rounding.
inline constexpr Metres computed_centre{1'000};
// The town that a row measures from may have its centre so far from ours; a statement off by no more is open.
inline constexpr Metres centre_accuracy{10'000};
// The same for the outlines of first-level areas, which are redrawn and simplified more than those of states.
inline constexpr Metres province_accuracy{15'000};
// A place that a row measures from is surely the one of that name which lies within this and twice the stated distance.
inline constexpr Metres surely_meant{100'000};
// A point is a slip of the pen from a place when one of its coordinates differs by a whole degree or in its sign, or
// both are exchanged, and all else agrees within this.
inline constexpr Metres slip_accuracy{1'500};
// A point on the sea may be off the coast of the country that a row names: up to the exclusive economic zone's 200
// nautical miles (UNCLOS, article 57) nothing is contradicted.
inline constexpr Metres off_the_coast{370'400};
// States that dispute territory are not told apart within this of each other.
inline constexpr Metres disputed_belt{100'000};
// A row that is said to be exact to r, but names only an area, is contradicted when the area's radius is over this many
// r.
inline constexpr double coarser_place = 3.0;
// A precision code of a wider radius means an area ("the centre of the province"), which may be of any size.
inline constexpr Metres widest_exact_code{25'000};
// A place whose name only looks or sounds like the row's is the row's when the point lies no farther from its edge.
inline constexpr Metres alike_accuracy{1'000};
// Two positions of one row that are apart no farther are the same: what rounding to three decimals makes.
inline constexpr Metres same_point{200};

}  // namespace toise::claims
