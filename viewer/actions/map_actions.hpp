// Actions on how the map is written and looked at.
#pragma once
#include <string_view>

#include "viewer/state/session.hpp"

namespace toise::viewer {

// Each is what its action in the list of actions says. All throw Error(bad_argument) with the value and the cure, and
// choose_basemap what RasterBasemap throws.
void choose_label_script(Session& session, std::string_view name);
void choose_projection(Session& session, std::string_view name);
void choose_basemap(Session& session, std::string_view file);
void hover(Session& session, std::string_view point);

}  // namespace toise::viewer
