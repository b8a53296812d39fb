// The list of commands: one line each.
#include "cli/commands.hpp"

#include "cli/command_check.hpp"
#include "cli/command_distance.hpp"
#include "cli/command_export.hpp"
#include "cli/command_find.hpp"
#include "cli/command_gazetteer.hpp"
#include "cli/command_info.hpp"
#include "cli/command_locate.hpp"
#include "cli/command_near.hpp"
#include "cli/command_render.hpp"
#include "cli/command_view.hpp"

namespace toise::cli {

std::vector<std::unique_ptr<Command>> make_commands() {
  std::vector<std::unique_ptr<Command>> list;
  list.push_back(make_find_command());
  list.push_back(make_near_command());
  list.push_back(make_distance_command());
  list.push_back(make_locate_command());
  list.push_back(make_check_command());
  list.push_back(make_info_command());
  list.push_back(make_export_command());
  list.push_back(make_render_command());
  list.push_back(make_view_command());
  list.push_back(make_gazetteer_command());
  return list;
}

}  // namespace toise::cli
