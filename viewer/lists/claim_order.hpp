// Which claims a list shows, and in which order.
#pragma once
#include <array>
#include <vector>

#include "viewer/state/session.hpp"

namespace toise::viewer {

enum class ClaimOrder { concern, text };

struct ClaimList {
  ClaimOrder order = ClaimOrder::concern;
  std::array<bool, 4> is_hidden{};  // by verdict, in the order of claims::Verdict
  bool operator==(const ClaimList&) const = default;
};

// Numbers of claims. By concern: contradicted, road-plausible, undetermined, consistent, each in the order of the text.
std::vector<std::size_t> find_claim_order(const Session& session, const ClaimList& list);

// How many claims have each verdict.
std::array<std::size_t, 4> count_verdicts(const Session& session);

}  // namespace toise::viewer
