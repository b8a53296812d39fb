// One part of the side bar.
#pragma once
#include <string>

#include "viewer/state/place_search.hpp"
#include "viewer/state/session.hpp"
#include "viewer/style/theme.hpp"

namespace toise::viewer {

// What a panel sees. Logical sizes are multiplied by `ratio`.
struct PanelContext {
  Session& session;
  PlaceSearch& search;
  const Theme& theme;
  float ratio = 1;
  const std::vector<std::string>& failures;  // a sentence for each file that could not be read
  bool is_loading = false;
  bool choose_tab = false;  // the files have changed: open the first tab that has something to show
};

enum class PanelPlace { top, tab, bottom };

class Panel {
 public:
  Panel() = default;
  virtual ~Panel() = default;
  Panel(const Panel&) = delete;
  Panel& operator=(const Panel&) = delete;

  // The tab's caption.
  virtual std::string title(const Session& session) const = 0;
  // False when there is nothing to list.
  virtual bool has_content(const Session&) const { return true; }
  // Draws into the current ImGui window.
  virtual void draw(PanelContext& context) = 0;
};

}  // namespace toise::viewer
