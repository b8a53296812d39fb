// Another place for which a distance would be right: what the writer may have meant.
#pragma once
#include <optional>
#include <string>

#include "core/claims/model/geography.hpp"
#include "core/claims/model/verdict.hpp"

namespace toise::claims {

// kind distance, not consistent, both ends given: the largest town near the subject that does lie as far (and in that
// direction) from the object as stated, as a sentence; "" when there is none or no search is given. Only towns whose
// population is known are offered, not smaller than the subject.
std::string describe_fitting_place(const CheckedClaim& checked, const Geography& geography);

}  // namespace toise::claims
