// What is shown: words, types, casualties, precision, verdicts and files, each with the number it would show.
#pragma once
#include <cstdint>

#include "viewer/panels/panel.hpp"
#include "viewer/points/facets.hpp"

namespace toise::viewer {

class PanelFilters : public Panel {
 public:
  std::string title(const Session& session) const override;
  std::string_view tab_name() const override { return "filters"; }
  bool has_content(const Session& session) const override { return session.incident_count() > 1; }
  void draw(PanelContext& context) override;

 private:
  void draw_types(PanelContext& context);
  void draw_verdicts(PanelContext& context) const;
  void draw_files(PanelContext& context) const;

  Facets facets_;
  std::uint64_t counted_at_ = 0;  // revision of the points
};

}  // namespace toise::viewer
