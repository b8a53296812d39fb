// All colours of the viewer, in one place: light, dark and print.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace toise::viewer {

// sRGB, each in [0, 1]; not premultiplied.
struct Colour {
  float r = 0;
  float g = 0;
  float b = 0;
  float a = 1;
  constexpr bool operator==(const Colour&) const = default;
};

// 0xRRGGBB with an opacity in [0, 1].
constexpr Colour colour(std::uint32_t rgb, float opacity = 1.0F) {
  const auto channel = [rgb](unsigned shift) { return static_cast<float>((rgb >> shift) & 0xFFU) / 255.0F; };
  return {channel(16), channel(8), channel(0), opacity};
}

constexpr Colour with_opacity(Colour base, float opacity) {
  return {base.r, base.g, base.b, opacity};
}

// Four bytes R, G, B, A in memory order, as a vertex attribute takes them.
constexpr std::uint32_t packed(Colour c) {
  const auto byte = [](float value) { return static_cast<std::uint32_t>(value * 255.0F + 0.5F) & 0xFFU; };
  return byte(c.r) | byte(c.g) << 8U | byte(c.b) << 16U | byte(c.a) << 24U;
}

// The contrast ratio of two opaque colours, in [1, 21] (WCAG 2.1, "contrast ratio").
double contrast(Colour a, Colour b);

struct Theme {
  std::string_view name;  // "light", "dark", "print"
  bool is_dark;

  // The ground.
  Colour sea, land, coast, river, lake_shore;
  Colour country_border, country_band, admin1_border, graticule;
  // Names on it.
  Colour country_label, admin1_label, town_label, town_dot, label_halo;
  // What happened.
  Colour incident, incident_edge, selection, radius_fill, radius_edge, found;
  // Incidents by type: none or the only one, then six types, then all others. Vermilion, blue, orange, green, sky,
  // pink, yellow, grey: told apart with any of the common colour-vision deficiencies (after Okabe & Ito 2008).
  std::array<Colour, 8> types;
  Colour cluster, cluster_text;
  // The density surface from one incident to most, with the opacity of each.
  std::array<Colour, 5> density;
  // Claims by verdict, in the order of claims::Verdict: consistent, road-plausible, contradicted, undetermined.
  // Blue, amber, purple, grey: told apart with any of the common colour-vision deficiencies (after Okabe & Ito 2008).
  std::array<Colour, 4> verdict;
  // Scale bar, north arrow, attribution.
  Colour surround, surround_plate;
  // Panels.
  Colour panel, panel_border, text, muted_text, accent, control, control_hovered;
};

// By name; an unknown name gives the light one.
const Theme& find_theme(std::string_view name);

}  // namespace toise::viewer
