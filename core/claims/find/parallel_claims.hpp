// Two claims side by side: "Homs is 160 km north of Damascus, 40 km south of Hama" says both of Homs.
#pragma once
#include <cstddef>
#include <map>
#include <vector>

#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// Remembers, of one report, which claims another may go on from.
class ParallelClaims {
 public:
  // The reading must outlive it.
  explicit ParallelClaims(const Reading& reading) : reading_(reading) {}

  // A distance, direction or border claim right behind another (of this list or an earlier one), with only a comma or
  // an "and" between, gets that claim's subject where it has none of its own or the object of the other for one. The
  // place it had becomes an alternative, since "Damascus, 40 km south of Hama" may mean Damascus: a contradiction that
  // the alternative lifts is none. `found` is in text order.
  void join(std::vector<Claim>& found);

 private:
  struct Told {
    ClaimEnd subject;
    Span object;
    std::size_t end;  // of the claim's words
  };
  const Told* find_claim_before(const Claim& claim) const;
  void remember(const Claim& claim);

  const Reading& reading_;
  std::map<std::size_t, Told> told_;  // by the end of the claim's words
};

}  // namespace toise::claims
