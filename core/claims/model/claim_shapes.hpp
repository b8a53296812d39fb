// What a map draws of a claim: the measured line, the ring of the stated distance, the cone of the stated direction.
#pragma once
#include <vector>

#include "core/claims/model/verdict.hpp"
#include "core/model/geometry.hpp"

namespace toise::claims {

struct ClaimShapes {
  Line line;                  // from subject to object, or to the border; may be empty
  std::vector<Line> rings;    // closed lines around the object at the least and the most stated distance; at most two
  std::vector<Metres> radii;  // of the rings
  Line cone;                  // closed: from the object out to the stated distance and back; may be empty
};

// Longitudes jump at the antimeridian. Rings longer than a quarter of the Earth's circumference are left out. Never
// throws.
ClaimShapes make_claim_shapes(const CheckedClaim& checked);

// The pieces of a line between its jumps over the antimeridian, each ending on it; one piece when there is none.
MultiLine split_at_antimeridian(const Line& line);

}  // namespace toise::claims
