// The numbers that verdicts rest on. docs/verdicts.md gives the reasons.
#pragma once
#include <cstdint>

#include "core/model/units.hpp"

namespace toise::claims {

// A road is at most this many times as long as the straight line: the largest country average of Ballou, Rahardja &
// Sakai 2002 (doi:10.1016/S0965-8564(01)00044-1), who give 1.12 to 2.10. (USA: 1.417, Boscoe, Henry & Zdeb 2012.)
inline constexpr double max_circuity = 2.10;

// "near" a border or a place: consistent up to the first, contradicted beyond the second, open between.
inline constexpr Metres near_by{25'000};
inline constexpr Metres far_off{75'000};
// The same for "on" and "along" a border.
inline constexpr Metres on_border{5'000};
inline constexpr Metres off_border{25'000};
// "Between A and B": within half the distance of the midpoint (Wieczorek, Guo & Hijmans 2004); contradicted beyond this
// many times that. "Halfway": within this share of half the distance.
inline constexpr double far_from_between = 2.0;
inline constexpr double halfway_share = 0.5;
// "On the road from A to B": the way over the place is at most so many times the straight line. The first is the mean
// of the USA (Boscoe, Henry & Zdeb 2012, doi:10.1080/00330124.2011.583586), contradicted beyond max_circuity.
inline constexpr double usual_circuity = 1.417;
// How far the drawn border may be from the real one.
inline constexpr Metres border_accuracy{1'000};
// The same for the edges of areas.
inline constexpr Metres area_accuracy{5'000};

// A region without an outline is its circle, and most are no circles: only this share of the radius is surely inside.
inline constexpr double sure_share_of_region = 0.5;

// A direction is contradicted only when it is off by more than its half-angle and this (one of 16 compass points).
inline constexpr Degrees direction_tolerance{22.5};
// "northern Syria": off its axis by more than this is another part, unless it reaches less than this share of half the
// extent over to the other side: that is the middle.
inline constexpr Degrees opposite_part{90.0};
inline constexpr double middle_share = 0.2;

// A claim is contradicted only when each of its towns and provinces is known at least so surely. The words of "A in B"
// and "A near B" choose among places of one name, so one that fits none tells first of a place that the gazetteer
// lacks: its towns need more.
inline constexpr double sure_of_place = 0.5;
inline constexpr double sure_of_contained_place = 0.9;
// The same where other towns bear the name: there may be more of them.
inline constexpr double sure_of_crowded_name = 0.95;

// A distance that is more than so many times the stated one, and far_off more, tells of another village of the name:
// towns below known_population are then asked for as surely as in "A in B".
inline constexpr double far_off_times = 5;

// Another place of the name that is less likely meant than this cannot save a claim from contradiction: nobody who
// writes of Raqqa and Daraa means the Damascus of Maryland.
inline constexpr double far_fetched_place = 0.005;

// A place of so many people is meant surely by its bare name: no other is supposed that the gazetteer lacks.
inline constexpr std::int64_t great_population = 100'000;
// The same for a place whose name no other of the gazetteer bears.
inline constexpr std::int64_t known_population = 50'000;

}  // namespace toise::claims
