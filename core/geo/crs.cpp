// One PROJ pipeline from the named system to longitude and latitude; never over the network.
#include "core/geo/crs.hpp"

#include <fmt/format.h>
#include <proj.h>

#include <cmath>

#include "core/base/error.hpp"

namespace toise::geo {

struct Crs::State {
  PJ_CONTEXT* context = nullptr;
  PJ* pipeline = nullptr;
  std::string name;
  bool is_geographic = false;

  State() : context(proj_context_create()) {
    proj_context_set_enable_network(context, 0);
    proj_log_level(context, PJ_LOG_NONE);
  }
  ~State() {
    proj_destroy(pipeline);
    proj_context_destroy(context);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
};

namespace {

std::string spell(const std::string& definition) {
  const bool is_number = !definition.empty() && definition.find_first_not_of("0123456789") == std::string::npos;
  if (is_number) return "EPSG:" + definition;
  const bool is_proj_string = definition.starts_with("+proj=") && definition.find("+type=crs") == std::string::npos;
  return is_proj_string ? definition + " +type=crs" : definition;
}

}  // namespace

Crs::Crs(const std::string& definition) : state_(std::make_unique<State>()) {
  const std::string spelt = spell(definition);
  PJ* crs = spelt.empty() ? nullptr : proj_create(state_->context, spelt.c_str());
  const auto refuse = [&] {
    proj_destroy(crs);
    throw Error(
        ErrorCode::bad_argument,
        fmt::format("\"{}\" is no coordinate reference system that is known; name it as EPSG:32637", definition));
  };
  if (!crs || !proj_is_crs(crs)) refuse();
  const PJ_TYPE type = proj_get_type(crs);
  state_->is_geographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
  if (const char* name = proj_get_name(crs)) state_->name = name;
  PJ* target = proj_create(state_->context, "OGC:CRS84");
  PJ* raw = target ? proj_create_crs_to_crs_from_pj(state_->context, crs, target, nullptr, nullptr) : nullptr;
  state_->pipeline = raw ? proj_normalize_for_visualization(state_->context, raw) : nullptr;
  proj_destroy(raw);
  proj_destroy(target);
  if (!state_->pipeline) refuse();
  proj_destroy(crs);
}

Crs::~Crs() = default;
Crs::Crs(Crs&&) noexcept = default;
Crs& Crs::operator=(Crs&&) noexcept = default;

const std::string& Crs::name() const {
  return state_->name;
}

bool Crs::is_geographic() const {
  return state_->is_geographic;
}

std::optional<LonLat> Crs::to_lonlat(double x, double y) const {
  const PJ_COORD found = proj_trans(state_->pipeline, PJ_FWD, proj_coord(x, y, 0, HUGE_VAL));
  const LonLat position{found.xy.x, found.xy.y};
  return is_valid(position) ? std::optional(position) : std::nullopt;
}

}  // namespace toise::geo
