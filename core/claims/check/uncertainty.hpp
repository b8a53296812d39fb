// The point-radius method: how far off a described position may be (Wieczorek, Guo & Hijmans 2004,
// doi:10.1080/13658810412331280211; Chapman & Wieczorek 2020, doi:10.15468/doc-gg7h-s853).
#pragma once
#include "core/model/units.hpp"

namespace toise::claims {

// The terms, each >= 0. For a modern WGS 84 gazetteer datum, measurement and scale are zero.
struct UncertaintyTerms {
  Metres datum{0};        // D
  Metres extent{0};       // X: of the named place, from its centre to its farthest edge
  Metres measurement{0};  // M
  Metres precision{0};    // P: half the precision of the stated distance
  Metres scale{0};        // S: of the map
  Metres coordinates{0};  // C
};

// C: the diagonal of one step of `step` degrees in latitude and longitude at this latitude, on WGS 84. 0.01 degrees at
// the equator is 1.57 km.
Metres coordinate_uncertainty(Degrees latitude, Degrees step);

// A named place: D+X+M+S+C.
Metres radius_of_place(const UncertaintyTerms& terms);

// Distance only ("24 km from X"): the half-width of the ring around X, D+X+M+P+S+C.
Metres half_width_of_ring(const UncertaintyTerms& terms);

// Distance only, as a circle around X that holds the ring: the distance and the half-width.
Metres radius_of_distance(Metres distance, const UncertaintyTerms& terms);

// Distance at a heading ("10 km NE of X"), around the offset point: e = D+X+M+P+S,
// sqrt((d+e - d cos a)^2 + (d sin a)^2) + C. half_angle in [0, 90].
Metres radius_of_heading(Metres distance, Degrees half_angle, const UncertaintyTerms& terms);

// Two orthogonal offsets ("2 mi E and 3 mi N of X"): P sqrt(2) + D+X+M+S+C.
Metres radius_of_offsets(const UncertaintyTerms& terms);

}  // namespace toise::claims
