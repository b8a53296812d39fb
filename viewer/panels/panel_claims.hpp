// The list of claims with their verdicts, what asks for attention first.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "viewer/lists/claim_order.hpp"
#include "viewer/panels/panel.hpp"

namespace toise::viewer {

class PanelClaims : public Panel {
 public:
  std::string title(const Session& session) const override;
  std::string_view tab_name() const override { return "claims"; }
  bool has_content(const Session& session) const override { return session.claim_count() > 0; }
  void draw(PanelContext& context) override;

 private:
  void draw_choices(PanelContext& context);

  ClaimList list_;
  ClaimList ordered_;               // what order_ was made for
  std::vector<std::size_t> order_;  // numbers of claims
  std::array<std::size_t, 4> counts_{};
  std::uint64_t ordered_at_ = 0;
};

}  // namespace toise::viewer
