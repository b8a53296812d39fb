// Shares of the window by what there is to show.
#include "viewer/lists/window_layout.hpp"

#include <algorithm>

#include "viewer/state/session.hpp"

namespace toise::viewer {
namespace {

// Logical pixels.
constexpr double side_bar_width = 350;
constexpr double timeline_height = 118;
constexpr double least_table_height = 150;
constexpr double table_share = 0.27;  // of the height
constexpr double least_map_height = 220;

}  // namespace

WindowLayout find_layout(const Session& session, int width, int height, double ratio) {
  WindowLayout layout;
  double left = height;
  const auto take = [&](bool is_wanted, double logical) {
    const double size = logical * ratio;
    if (!session.options.show_panels || !is_wanted || left - size < least_map_height * ratio) return 0;
    left -= size;
    return static_cast<int>(size);
  };
  if (session.options.show_panels) layout.side_bar = static_cast<int>(side_bar_width * ratio);
  layout.timeline = take(session.options.show_timeline && session.points().dated_count() > 1, timeline_height);
  layout.table = take(session.options.show_table && session.incident_count() > 1,
                      std::max(least_table_height, table_share * height / ratio));
  layout.map_width = std::max(1, width - layout.side_bar);
  layout.map_height = std::max(1, height - layout.timeline - layout.table);
  return layout;
}

}  // namespace toise::viewer
