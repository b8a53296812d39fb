// The timeline below the map: bars by type, a window of days drawn by hand, and playing.
#pragma once
#include <cstdint>
#include <optional>

#include "viewer/lists/time_brush.hpp"
#include "viewer/panels/panel.hpp"
#include "viewer/points/time_axis.hpp"
#include "viewer/points/timeline.hpp"

namespace toise::viewer {

class PanelTimeline : public Panel {
 public:
  std::string title(const Session& session) const override;
  void draw(PanelContext& context) override;

 private:
  void count(const Session& session, double width);
  void draw_controls(PanelContext& context) const;
  void draw_bars(const PanelContext& context, const TimeAxis& axis, float top, float height) const;
  void brush(PanelContext& context, const TimeAxis& axis);

  Timeline timeline_;
  std::optional<DayWindow> days_;
  PointFilter counted_for_;
  const void* counted_in_ = nullptr;  // the columns
  std::uint64_t counted_at_ = 0;      // revision of the session
  double counted_width_ = 0;
  TimeBrush brush_;
};

}  // namespace toise::viewer
