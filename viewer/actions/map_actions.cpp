// Words to options of the map, and the hand's place on it.
#include "viewer/actions/map_actions.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "core/base/error.hpp"
#include "core/text/coordinate_text.hpp"
#include "viewer/actions/action_arguments.hpp"
#include "viewer/basemap/raster_basemap.hpp"
#include "viewer/state/incident_scene.hpp"

namespace toise::viewer {

void choose_label_script(Session& session, std::string_view name) {
  const auto* const found = std::find(label_script_names.begin(), label_script_names.end(), name);
  if (found == label_script_names.end())
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' is none of {}", name, fmt::join(label_script_names, ", ")));
  session.options.label_script = static_cast<LabelScript>(found - label_script_names.begin());
}

void choose_projection(Session& session, std::string_view words) {
  const auto space = words.find(' ');
  const std::string_view name = words.substr(0, space);
  const auto* const found = std::find(projection_names.begin(), projection_names.end(), name);
  if (found == projection_names.end())
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' is none of {}", name, fmt::join(projection_names, ", ")));
  LonLat centre = geo::from_mercator(session.camera.mercator_centre());
  if (space != std::string_view::npos) {
    const auto named = text::parse_position(trim(words.substr(space)));
    if (!named)
      throw Error(ErrorCode::bad_argument,
                  fmt::format("'{}' is no position, such as 36.3,36.7", trim(words.substr(space))));
    centre = *named;
  }
  session.choose_projection(static_cast<WorldProjection>(found - projection_names.begin()), centre);
}

void choose_basemap(Session& session, std::string_view file) {
  session.raster = file == "none" ? nullptr : std::make_shared<const RasterBasemap>(std::string(file));
}

void hover(Session& session, std::string_view point) {
  const auto at = parse_numbers(point, "X,Y in logical pixels");
  if (at.size() != 2) throw Error(ErrorCode::bad_argument, fmt::format("'{}' is not X,Y in logical pixels", point));
  session.cursor = ScreenPoint{at[0], at[1]};
  const Hit hit = find_hit(session, find_scene(session), *session.cursor);
  session.hovered = {};
  if (hit.incident) session.hovered.incident = *hit.incident;
}

}  // namespace toise::viewer
