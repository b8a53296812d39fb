// PROJ on the unit sphere, scaled to the sheet.
#include "core/geo/map_plane.hpp"

#include <fmt/format.h>
#include <proj.h>

#include <cmath>
#include <numbers>
#include <string>

#include "core/base/error.hpp"

namespace toise::geo {
namespace {

constexpr double to_radians = std::numbers::pi / 180;
constexpr double equal_earth_half_width = 2.7066299836960748;   // of the unit sphere: its equator's half
constexpr double equal_earth_half_height = 1.3173627591574133;  // likewise, its meridian's

}  // namespace

struct MapPlane::State {
  PJ_CONTEXT* context = proj_context_create();
  PJ* projection = nullptr;
  double scale = 1;  // of the unit sphere's plane to the sheet

  ~State() {
    proj_destroy(projection);
    proj_context_destroy(context);
  }
};

MapPlane::MapPlane(Kind kind, LonLat centre) : kind_(kind), state_(std::make_unique<State>()) {
  proj_context_set_enable_network(state_->context, 0);
  proj_log_level(state_->context, PJ_LOG_NONE);
  const std::string words = kind == Kind::equal_earth
                                ? fmt::format("+proj=eqearth +R=1 +lon_0={:.9f}", centre.lon)
                                : fmt::format("+proj=aeqd +R=1 +lat_0={:.9f} +lon_0={:.9f}", centre.lat, centre.lon);
  state_->projection = proj_create(state_->context, words.c_str());
  if (!state_->projection)
    throw Error(ErrorCode::bad_asset, fmt::format("PROJ cannot make \"{}\"; install PROJ 6 or later", words));
  state_->scale = 0.25 / (kind == Kind::equal_earth ? equal_earth_half_width : std::numbers::pi);
}

MapPlane::~MapPlane() = default;

double MapPlane::half_height() const {
  return kind_ == Kind::equal_earth ? equal_earth_half_height * state_->scale : 0.25;
}

MercatorPoint MapPlane::to_plane(LonLat position) const {
  if (!is_valid(position)) return {0.5, 0.5};
  const PJ_COORD at =
      proj_trans(state_->projection, PJ_FWD, proj_coord(position.lon * to_radians, position.lat * to_radians, 0, 0));
  if (!std::isfinite(at.xy.x) || !std::isfinite(at.xy.y)) return {0.5, 0.5};
  return {0.5 + at.xy.x * state_->scale, 0.5 - at.xy.y * state_->scale};
}

std::optional<LonLat> MapPlane::from_plane(MercatorPoint point) const {
  const double x = (point.x - 0.5) / state_->scale;
  const double y = (0.5 - point.y) / state_->scale;
  if (!std::isfinite(x) || !std::isfinite(y)) return std::nullopt;
  if (kind_ == Kind::azimuthal && std::hypot(x, y) > std::numbers::pi) return std::nullopt;
  const PJ_COORD at = proj_trans(state_->projection, PJ_INV, proj_coord(x, y, 0, 0));
  proj_errno_reset(state_->projection);
  if (!std::isfinite(at.lp.lam) || !std::isfinite(at.lp.phi)) return std::nullopt;
  const LonLat position{at.lp.lam / to_radians, at.lp.phi / to_radians};
  if (!is_valid(position)) return std::nullopt;
  // Beside the sheet PROJ gives places from round the back: what does not come back is none.
  const MercatorPoint again = to_plane(position);
  if (std::hypot(again.x - point.x, again.y - point.y) > 1e-6) return std::nullopt;
  return position;
}

}  // namespace toise::geo
