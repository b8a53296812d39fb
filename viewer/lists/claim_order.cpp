// Claims by what asks for attention first.
#include "viewer/lists/claim_order.hpp"

#include <algorithm>
#include <tuple>

namespace toise::viewer {
namespace {

int find_concern(claims::Verdict verdict) {
  switch (verdict) {
    case claims::Verdict::contradicted:
      return 0;
    case claims::Verdict::road_plausible:
      return 1;
    case claims::Verdict::undetermined:
      return 2;
    default:
      return 3;
  }
}

}  // namespace

std::vector<std::size_t> find_claim_order(const Session& session, const ClaimList& list) {
  std::vector<std::size_t> order;
  for (std::size_t item = 0; item < session.claim_count(); ++item)
    if (!list.is_hidden.at(static_cast<std::size_t>(session.claim(item).verdict))) order.push_back(item);
  const auto key = [&](std::size_t item) {
    const auto& claim = session.claim(item);
    const int concern = list.order == ClaimOrder::concern ? find_concern(claim.verdict) : 0;
    return std::tuple{concern, session.survey_of_claim(item), claim.claim.row.value_or(0), claim.claim.span.begin};
  };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  return order;
}

std::array<std::size_t, 4> count_verdicts(const Session& session) {
  std::array<std::size_t, 4> counts{};
  for (std::size_t item = 0; item < session.claim_count(); ++item)
    ++counts.at(static_cast<std::size_t>(session.claim(item).verdict));
  return counts;
}

}  // namespace toise::viewer
