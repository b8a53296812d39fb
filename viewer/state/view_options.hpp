// What the user has chosen to see.
#pragma once
#include <array>
#include <string>
#include <string_view>

#include "viewer/names/label_script.hpp"

namespace toise::viewer {

// The palettes of viewer/style that an action may choose.
inline constexpr std::array<std::string_view, 3> theme_names = {"light", "dark", "print"};

// How incidents are drawn: one by one, gathered into clusters, or as a density surface; `automatic` goes by how many
// are in view.
enum class MarkStyle { automatic, marks, clusters, density };
inline constexpr std::array<std::string_view, 4> mark_style_names = {"auto", "marks", "clusters", "density"};

// How the whole world is drawn; nearer than zoom 4 it is Web Mercator. `automatic` is Equal Earth where Web Mercator
// would show the world more than once side by side.
enum class WorldProjection { automatic, mercator, equal_earth, azimuthal };
inline constexpr std::array<std::string_view, 4> projection_names = {"auto", "mercator", "equal-earth", "azimuthal"};

struct ViewOptions {
  std::string theme = "light";
  bool show_borders = true;
  bool show_rivers = true;
  bool show_graticule = true;
  bool show_labels = true;
  bool show_incidents = true;
  bool show_radius = true;
  bool show_claims = true;
  bool show_surround = true;  // scale bar, north arrow, attribution
  bool show_panels = true;
  bool show_timeline = true;
  bool show_table = true;
  MarkStyle marks = MarkStyle::automatic;
  bool size_by_casualties = true;
  LabelScript label_script = LabelScript::main;
  WorldProjection projection = WorldProjection::mercator;  // Session::choose_projection changes it
  bool operator==(const ViewOptions&) const = default;
};

}  // namespace toise::viewer
