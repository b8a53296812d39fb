// The table of incidents below the map: sorted by a click, columns chosen, a million rows.
#pragma once
#include <cstdint>
#include <optional>

#include "viewer/panels/panel.hpp"

namespace toise::viewer {

class PanelTable : public Panel {
 public:
  std::string title(const Session& session) const override;
  void draw(PanelContext& context) override;

 private:
  void draw_rows(PanelContext& context, const std::vector<const TableColumn*>& columns);

  std::optional<std::size_t> selected_before_;
};

}  // namespace toise::viewer
