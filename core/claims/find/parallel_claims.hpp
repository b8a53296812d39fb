// Two claims side by side: "Homs is 160 km north of Damascus, 40 km south of Hama" says both of Homs.
#pragma once
#include <cstddef>
#include <unordered_map>
#include <vector>

#include "core/claims/find/reading.hpp"

namespace toise::claims {

// Remembers, of one report, which claims another may go on from.
class ParallelClaims {
 public:
  // The reading must outlive it.
  explicit ParallelClaims(const Reading& reading) : reading_(reading) {}

  // A distance, direction or border claim whose subject is the object of a claim right before it (of this list or an
  // earlier one), with only a comma or an "and" between, gets that claim's subject. The place it had becomes an
  // alternative, since "Damascus, 40 km south of Hama" may mean Damascus: a contradiction that the alternative lifts is
  // none. One for which no subject was found gets it, too. `found` is in text order.
  void join(std::vector<Claim>& found);

 private:
  bool is_followed(const Claim& claim) const;
  const ClaimEnd* find_first_subject(const Claim& claim) const;
  const ClaimEnd* find_subject_before(const Claim& claim) const;

  const Reading& reading_;
  std::unordered_map<std::size_t, ClaimEnd> subjects_;   // by where the object of their claim begins
  std::unordered_map<std::size_t, std::size_t> begins_;  // of the same objects, by where they end
};

}  // namespace toise::claims
