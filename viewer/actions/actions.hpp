// Everything that can be done to a session, by name: for keys, menus and scripts.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "viewer/state/session.hpp"

namespace toise::viewer {

struct Action {
  std::string_view name;      // "fly-to"
  std::string_view argument;  // "PLACE", or "" when it takes none
  std::string_view sentence;  // what it does
  void (*run)(Session& session, std::string_view argument);
};

// All of them, in the order of the manual.
std::span<const Action> all_actions();

// Throws Error(bad_argument) naming the action and what it takes, and Error(place_not_found) from a look-up.
void run_action(Session& session, std::string_view name, std::string_view argument = {});

// One line of a script: "fly-to Atmah". Blank lines and lines that begin with '#' do nothing.
void run_script_line(Session& session, std::string_view line);

}  // namespace toise::viewer
