// The list of actions.
#include "viewer/actions/actions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/base/error.hpp"
#include "core/text/coordinate_text.hpp"
#include "viewer/actions/action_arguments.hpp"
#include "viewer/actions/filter_actions.hpp"
#include "viewer/actions/map_actions.hpp"
#include "viewer/actions/measure_actions.hpp"
#include "viewer/actions/table_actions.hpp"

namespace toise::viewer {
namespace {

bool& find_layer(ViewOptions& options, std::string_view name) {
  const std::array<std::pair<std::string_view, bool*>, 11> layers = {{{"borders", &options.show_borders},
                                                                      {"rivers", &options.show_rivers},
                                                                      {"graticule", &options.show_graticule},
                                                                      {"labels", &options.show_labels},
                                                                      {"incidents", &options.show_incidents},
                                                                      {"radius", &options.show_radius},
                                                                      {"claims", &options.show_claims},
                                                                      {"surround", &options.show_surround},
                                                                      {"panels", &options.show_panels},
                                                                      {"timeline", &options.show_timeline},
                                                                      {"table", &options.show_table}}};
  for (const auto& [known, shown] : layers)
    if (known == name) return *shown;
  throw Error(ErrorCode::bad_argument,
              fmt::format("'{}' is no layer; the layers are borders, rivers, graticule, labels, "
                          "incidents, radius, claims, surround, panels, timeline, table",
                          name));
}

void fly_to(Session& session, std::string_view argument) {
  if (!session.resolver()) throw Error(ErrorCode::place_not_found, "there is no gazetteer to find a place in");
  session.found_place = session.resolver()->resolve(std::string(argument));
  session.fly_to(*session.found_place);
}

void look_at(Session& session, std::string_view argument) {
  const auto space = argument.find_last_of(' ');
  const auto position =
      space == std::string_view::npos ? std::nullopt : text::parse_position(trim(argument.substr(0, space)));
  if (!position)
    throw Error(ErrorCode::bad_argument,
                fmt::format("'{}' is not a position and a zoom, such as '36.3,36.7 11'", argument));
  session.stop_flight();
  session.camera.look_at(geo::to_mercator(*position), parse_number<double>(trim(argument.substr(space)), "a zoom"));
}

void look_at_box(Session& session, std::string_view argument) {
  const auto sides = parse_numbers(argument, "W,S,E,N in degrees, such as 36,35.5,37.5,36.8");
  if (sides.size() != 4)
    throw Error(ErrorCode::bad_argument,
                fmt::format("'{}' is not W,S,E,N in degrees, such as 36,35.5,37.5,36.8", argument));
  const LonLatBox box{sides[0], sides[1], sides[2], sides[3]};
  if (!is_valid({box.west, box.south}) || !is_valid({box.east, box.north}) || box.south >= box.north ||
      box.width() == 0)
    throw Error(
        ErrorCode::bad_argument,
        fmt::format("'{}' is no box: longitudes are in [-180, 180], latitudes are in [-90, 90], south is below north",
                    argument));
  session.stop_flight();
  session.camera.fit(box, 0, Camera::max_zoom);
}

void choose_theme(Session& session, std::string_view argument) {
  if (std::find(theme_names.begin(), theme_names.end(), argument) == theme_names.end())
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' is no theme; the themes are light, dark, print", argument));
  session.options.theme = argument;
}

void zoom_by(Session& session, double steps) {
  session.stop_flight();
  session.camera.zoom_at({session.camera.width() / 2, session.camera.height() / 2}, steps);
}

// The incident after (or before) the selected one, round and round.
void step_incident(Session& session, std::size_t step) {
  const std::size_t count = session.incident_count();
  if (count == 0) return;
  const auto& now = session.selected().incident;
  session.select_incident(now ? (*now + step) % count : step == 1 ? 0 : count - 1);
}

constexpr std::array<Action, 50> actions = {{
    {"fly-to", "PLACE", "Goes to a place by its name or position.", fly_to},
    {"look-at", "LAT,LON ZOOM", "Jumps to a position and a zoom from 0 to 20.", look_at},
    {"look-at-box", "W,S,E,N", "Jumps to a box in degrees; W may be greater than E across the antimeridian.",
     look_at_box},
    {"fit", "", "Looks at everything there is.", [](Session& s, std::string_view) { s.look_at_everything(); }},
    {"zoom-in", "", "Comes one zoom nearer.", [](Session& s, std::string_view) { zoom_by(s, 1); }},
    {"zoom-out", "", "Goes one zoom away.", [](Session& s, std::string_view) { zoom_by(s, -1); }},
    {"select-incident", "NUMBER", "Selects an incident, counted from 1.",
     [](Session& s, std::string_view a) { s.select_incident(parse_item(a, s.incident_count())); }},
    {"next-incident", "", "Selects the next incident.", [](Session& s, std::string_view) { step_incident(s, 1); }},
    {"previous-incident", "", "Selects the incident before.",
     [](Session& s, std::string_view) { step_incident(s, s.incident_count() - 1); }},
    {"select-claim", "NUMBER", "Selects a claim, counted from 1.",
     [](Session& s, std::string_view a) { s.select_claim(parse_item(a, s.claim_count())); }},
    {"select-nothing", "", "Lets go of what is selected, measured and looked for.",
     [](Session& s, std::string_view) {
       s.select_incident({});
       s.select_claim({});
       s.select_group({});
       s.opened_spot.reset();
       s.measure.clear();
       s.found_place.reset();
     }},
    {"theme", "light|dark|print", "Chooses the colours.", choose_theme},
    {"show", "LAYER", "Switches a layer on.", [](Session& s, std::string_view a) { find_layer(s.options, a) = true; }},
    {"hide", "LAYER", "Switches a layer off.",
     [](Session& s, std::string_view a) { find_layer(s.options, a) = false; }},
    {"toggle", "LAYER", "Switches a layer on or off.",
     [](Session& s, std::string_view a) {
       bool& shown = find_layer(s.options, a);
       shown = !shown;
     }},
    {"search", "TEXT", "Types into the search box.", [](Session& s, std::string_view a) { s.search_text = a; }},
    {"pan", "DX,DY", "Moves the map by logical pixels, right and down.",
     [](Session& s, std::string_view a) {
       const auto way = parse_numbers(a, "DX,DY");
       if (way.size() != 2) throw Error(ErrorCode::bad_argument, fmt::format("'{}' is not DX,DY", a));
       s.stop_flight();
       s.camera.pan(way[0], way[1]);
     }},
    {"draw-as", "auto|marks|clusters|density", "Chooses how incidents are drawn; auto goes by their number in view.",
     choose_marks},
    {"size-by", "casualties|nothing", "Chooses what the size of a mark says.", choose_size},
    {"show-days", "FIRST,LAST", "Shows the incidents of these days, such as 2022-02-01,2022-02-28.", show_days},
    {"show-all-days", "", "Shows incidents of any day.", show_all_days},
    {"hide-type", "TYPE", "Hides the incidents of a type.", hide_type},
    {"show-type", "TYPE", "Shows the incidents of a type again.", show_type},
    {"least-killed", "NUMBER", "Shows the incidents that killed at least so many.", keep_least_killed},
    {"hide-coarser-than", "KM", "Hides the incidents whose place is known no better.", hide_coarser_than},
    {"clear-filter", "", "Shows all incidents.", clear_filter},
    {"select-box", "X,Y,X,Y", "Gathers the shown incidents in a box on the map, in logical pixels.", select_box},
    {"select-lasso", "X,Y,X,Y,X,Y,...", "Gathers the shown incidents in a shape on the map, in logical pixels.",
     select_lasso},
    {"search-rows", "WORDS", "Shows the incidents that hold these words, in any column.", search_rows},
    {"sort", "COLUMN", "Sorts the table by a column.", sort_up},
    {"sort-down", "COLUMN", "Sorts the table by a column, the greatest first.", sort_down},
    {"show-column", "COLUMN", "Shows a column of the files in the table.", show_column},
    {"hide-column", "COLUMN", "Leaves a column out of the table.", hide_column},
    {"play", "window|cumulative", "Lets the days go by: a window that moves, or one that grows.", play_days},
    {"play-seconds", "NUMBER", "Chooses how long all days take.", choose_play_seconds},
    {"pause", "", "Stops the days.", [](Session& s, std::string_view) { s.play.stop(); }},
    {"only-type", "TYPE", "Shows the incidents of one type only.", keep_only_type},
    {"reload", "", "Reads all files again; view, filters and measures stay.",
     [](Session& s, std::string_view) { s.wants_reload = true; }},
    {"open-link", "ADDRESS|FILE", "Has the desktop open an address or a file.", open_link},
    {"hide-verdict", "VERDICT",
     "Hides the incidents whose gravest verdict this is: stated by their file, or found in their row.", hide_verdict},
    {"show-verdict", "VERDICT", "Shows them again.", show_verdict},
    {"choose-tab", "claims|filters|issues|map", "Opens a panel of the side bar.", choose_tab},
    {"measure-point", "PLACE", "Adds a place or a position to the path that is measured.", measure_point},
    {"range-rings", "PLACE KM,KM,...", "Draws rings of these ranges around a place or a position.", draw_range_rings},
    {"toggle-measure", "", "Lets clicks on the map add points to the path, or no more.",
     [](Session& s, std::string_view) { s.measure.is_on = !s.measure.is_on; }},
    {"click", "X,Y", "Selects the incident or the cluster at a point of the map, in logical pixels.", click},
    {"hover", "X,Y", "Points at a place of the map, in logical pixels: shows its position and the incident's card.",
     hover},
    {"label-script", "main|local|latin|arabic|...", "Chooses the letters that places are named in.",
     choose_label_script},
    {"basemap", "FILE|none", "Lays a file of raster tiles (MBTiles) under the incidents, or takes it away.",
     choose_basemap},
    {"projection", "auto|mercator|equal-earth|azimuthal [LAT,LON]",
     "Chooses how the world is drawn below zoom 4; auto is Equal Earth where Web Mercator would show the world more "
     "than once; azimuthal is around a position, or the middle of the view.",
     choose_projection},
}};

}  // namespace

std::span<const Action> all_actions() {
  return actions;
}

void run_action(Session& session, std::string_view name, std::string_view argument) {
  const auto* const action =
      std::find_if(actions.begin(), actions.end(), [&](const Action& known) { return known.name == name; });
  if (action == actions.end()) {
    std::string names;
    for (const Action& known : actions) names += (names.empty() ? "" : ", ") + std::string(known.name);
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' is no action; the actions are {}", name, names));
  }
  if (action->argument.empty() != argument.empty())
    throw Error(ErrorCode::bad_argument,
                fmt::format("'{}' takes {}", name, action->argument.empty() ? "no argument" : action->argument));
  action->run(session, argument);
}

void run_script_line(Session& session, std::string_view line) {
  line = trim(line);
  if (line.empty() || line.front() == '#') return;
  const auto space = line.find(' ');
  run_action(session, line.substr(0, space),
             space == std::string_view::npos ? std::string_view{} : trim(line.substr(space)));
}

}  // namespace toise::viewer
