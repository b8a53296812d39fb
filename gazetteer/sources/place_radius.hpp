// How large a place is when no source says it: a documented rule.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/model/lonlat_box.hpp"
#include "core/model/units.hpp"

namespace toise::gazetteer {

// The radius of a populated place (GeoNames feature "P.PPL" ...) or another feature.
// A town of P people is a circle of P / 3000 km2, at least 1,500 m and at most 30 km: a constant density lies between
// the two published scalings of area with population (area ~ P^(2/3), Nordbeck 1971,
// doi:10.1080/04353684.1971.11879355; larger towns less dense, P ~ area^0.85, Fluschnik et al. 2016,
// doi:10.3390/ijgi5070110), and 3,000 people per km2 is our round number, not theirs. 1,500 m is the extent of a
// village together with the precision of GeoNames' positions. Farms, localities and abandoned places have 1,000 m,
// sections of towns 1,500 m, spots (S) 500 m, mountains (T) and waters (H) 5 km, parks and areas (L) 10 km,
// administrative areas below the second level 10 km (ADM3) and 5 km.
Metres estimate_radius(std::string_view feature, std::int64_t population);

// Half the diagonal of a box on the ellipsoid: the circle around its centre that holds it (for boxes below a third of
// the Earth's width). > 0.
Metres radius_of(const LonLatBox& extent);

}  // namespace toise::gazetteer
