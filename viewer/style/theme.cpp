// The three palettes.
#include "viewer/style/theme.hpp"

#include <algorithm>
#include <cmath>

namespace toise::viewer {
namespace {

constexpr Theme light_theme = {
    .name = "light",
    .is_dark = false,
    .sea = colour(0xCBDCE6),
    .land = colour(0xF7F4EC),
    .coast = colour(0x8FAABA),
    .river = colour(0xA8C4D4),
    .lake_shore = colour(0x9DB9C8),
    .country_border = colour(0x7D6B85),
    .country_band = colour(0xE6DCE6),
    .admin1_border = colour(0xC4B9AE),
    .graticule = colour(0x5F7C8C, 0.22F),
    .country_label = colour(0x54465E),
    .admin1_label = colour(0x71665A),
    .town_label = colour(0x2E3338),
    .town_dot = colour(0x555B61),
    .label_halo = colour(0xFBF9F4, 0.92F),
    .incident = colour(0xC8401E),
    .incident_edge = colour(0xFFFFFF),
    .selection = colour(0x16202A),
    .radius_fill = colour(0xC8401E, 0.13F),
    .radius_edge = colour(0xC8401E, 0.65F),
    .found = colour(0x0A6E6E),
    .types = {colour(0xC8401E), colour(0xC8401E), colour(0x0072B2), colour(0xE69F00), colour(0x009E73),
              colour(0x56B4E9), colour(0xCC79A7), colour(0x7A7F84)},
    .cluster = colour(0xFFFFFF, 0.94F),
    .cluster_text = colour(0x22272B),
    .density = {colour(0xF6A94A, 0.72F), colour(0xEF6C2B, 0.82F), colour(0xCB2A36, 0.88F), colour(0x861457, 0.92F),
                colour(0x3A0B4A, 0.95F)},
    .verdict = {colour(0x0067A8), colour(0xA66300), colour(0x8E1F74), colour(0x62676D)},
    .surround = colour(0x3A4248),
    .surround_plate = colour(0xFBF9F4, 0.92F),
    .panel = colour(0xFCFBF8),
    .panel_border = colour(0xD8D3CA),
    .text = colour(0x22272B),
    .muted_text = colour(0x5D646A),
    .accent = colour(0x0067A8),
    .control = colour(0xEDE9E1),
    .control_hovered = colour(0xDCE7EE),
};

constexpr Theme dark_theme = {
    .name = "dark",
    .is_dark = true,
    .sea = colour(0x16222B),
    .land = colour(0x25292D),
    .coast = colour(0x4A6270),
    .river = colour(0x34505F),
    .lake_shore = colour(0x3B5665),
    .country_border = colour(0x9C8BA6),
    .country_band = colour(0x35303A),
    .admin1_border = colour(0x4B4A48),
    .graticule = colour(0x9DB4C0, 0.16F),
    .country_label = colour(0xCBBBD4),
    .admin1_label = colour(0xA69C90),
    .town_label = colour(0xE4E6E8),
    .town_dot = colour(0xA9AFB5),
    .label_halo = colour(0x1A1E22, 0.90F),
    .incident = colour(0xF0703F),
    .incident_edge = colour(0x1A1E22),
    .selection = colour(0xFFFFFF),
    .radius_fill = colour(0xF0703F, 0.18F),
    .radius_edge = colour(0xF0703F, 0.75F),
    .found = colour(0x4FC4C0),
    .types = {colour(0xF0703F), colour(0xF0703F), colour(0x4A9FDB), colour(0xF0B03C), colour(0x2FBF93),
              colour(0x8FD0F5), colour(0xE59CC4), colour(0x9BA3AA)},
    .cluster = colour(0x1A1E22, 0.94F),
    .cluster_text = colour(0xE6E8EA),
    .density = {colour(0x7B3A8F, 0.75F), colour(0xC23B75, 0.82F), colour(0xF1713A, 0.88F), colour(0xFBB93A, 0.92F),
                colour(0xFDF6B5, 0.95F)},
    .verdict = {colour(0x5CB3EC), colour(0xF0B03C), colour(0xE07FC8), colour(0xA5ACB3)},
    .surround = colour(0xD5DADE),
    .surround_plate = colour(0x1A1E22, 0.90F),
    .panel = colour(0x1E2327),
    .panel_border = colour(0x3A4147),
    .text = colour(0xE6E8EA),
    .muted_text = colour(0xA6AEB5),
    .accent = colour(0x5CB3EC),
    .control = colour(0x2C3339),
    .control_hovered = colour(0x374653),
};

// White paper, little ink, and distinct in greyscale.
constexpr Theme make_print_theme() {
  Theme t = light_theme;
  t.name = "print";
  t.sea = colour(0xE9F0F4);
  t.land = colour(0xFFFFFF);
  t.coast = colour(0x6F8896);
  t.country_band = colour(0xEFE9EF);
  t.admin1_border = colour(0xB0AAA2);
  t.country_label = colour(0x403348);
  t.admin1_label = colour(0x5C544B);
  t.town_label = colour(0x111417);
  t.label_halo = colour(0xFFFFFF, 0.95F);
  t.surround_plate = colour(0xFFFFFF, 0.94F);
  return t;
}
constexpr Theme print_theme = make_print_theme();

double luminance(Colour c) {
  const auto linear = [](float value) {
    const double v = static_cast<double>(value);
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

}  // namespace

double contrast(Colour a, Colour b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

const Theme& find_theme(std::string_view name) {
  if (name == dark_theme.name) return dark_theme;
  if (name == print_theme.name) return print_theme;
  return light_theme;
}

}  // namespace toise::viewer
