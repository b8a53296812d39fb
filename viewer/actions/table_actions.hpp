// The actions that search, sort and play the incidents, and choose their columns.
#pragma once
#include <string_view>

#include "viewer/state/session.hpp"

namespace toise::viewer {

// Each throws Error(bad_argument) for an argument that means nothing, with what would.
void search_rows(Session& session, std::string_view words);
void sort_up(Session& session, std::string_view column);
void sort_down(Session& session, std::string_view column);
void show_column(Session& session, std::string_view column);
void hide_column(Session& session, std::string_view column);
void play_days(Session& session, std::string_view mode);  // "window", "cumulative"
void choose_play_seconds(Session& session, std::string_view seconds);
void keep_only_type(Session& session, std::string_view type);
void open_link(Session& session, std::string_view target);
void hide_verdict(Session& session, std::string_view verdict);
void show_verdict(Session& session, std::string_view verdict);
void choose_tab(Session& session, std::string_view tab);

}  // namespace toise::viewer
