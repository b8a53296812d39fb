// Actions that filter the incidents, gather them on the map and choose how they are drawn.
#pragma once
#include <string_view>

#include "viewer/state/session.hpp"

namespace toise::viewer {

// Each is what its action in the list of actions says. All throw Error(bad_argument) with the value and the cure.
void choose_marks(Session& session, std::string_view name);
void choose_size(Session& session, std::string_view name);
void show_days(Session& session, std::string_view days);
void show_all_days(Session& session, std::string_view);
void hide_type(Session& session, std::string_view type);
void show_type(Session& session, std::string_view type);
void keep_least_killed(Session& session, std::string_view number);
void hide_coarser_than(Session& session, std::string_view kilometres);
void clear_filter(Session& session, std::string_view);
void select_box(Session& session, std::string_view corners);
void select_lasso(Session& session, std::string_view path);
void click(Session& session, std::string_view point);

}  // namespace toise::viewer
