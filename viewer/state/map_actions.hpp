// Actions on how the map is written and looked at.
#pragma once
#include <string_view>

#include "viewer/state/session.hpp"

namespace toise::viewer {

// Each is what its action in the list of actions says. All throw Error(bad_argument) with the value and the cure.
void choose_label_script(Session& session, std::string_view name);
void hover(Session& session, std::string_view point);

}  // namespace toise::viewer
