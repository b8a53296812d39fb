// One part of the side bar.
#pragma once
#include <string>
#include <string_view>

#include "viewer/lists/place_search.hpp"
#include "viewer/state/session.hpp"
#include "viewer/style/text_drawer.hpp"
#include "viewer/style/theme.hpp"

namespace toise::viewer {

// What a panel sees. Logical sizes are multiplied by `ratio`.
struct PanelContext {
  Session& session;
  PlaceSearch& search;
  const Theme& theme;
  TextDrawer& letters;
  float ratio = 1;
  const std::vector<std::string>& failures;  // a sentence for each file that could not be read
  bool is_loading = false;
  bool choose_tab = false;  // the files have changed: open the first tab that has something to show
};

// In the side bar at the top, as a tab, or under the tabs; or below the map.
enum class PanelPlace { top, tab, bottom, timeline, table };

class Panel {
 public:
  Panel() = default;
  virtual ~Panel() = default;
  Panel(const Panel&) = delete;
  Panel& operator=(const Panel&) = delete;

  // The tab's caption.
  virtual std::string title(const Session& session) const = 0;
  // The name by which an action opens its tab, or "".
  virtual std::string_view tab_name() const { return {}; }
  // False when there is nothing to list.
  virtual bool has_content(const Session&) const { return true; }
  // Draws into the current ImGui window.
  virtual void draw(PanelContext& context) = 0;
};

}  // namespace toise::viewer
