// USGS earthquakes, the feeds and search results of earthquake.usgs.gov (CSV and GeoJSON).
#include <array>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"mag"sv, "magType"sv, "place"sv, "time"sv, "updated"sv};
// "place" is a statement such as "30 km NE of Shwebo, Myanmar", not a name: it is kept as notes too, to be checked.
constexpr std::array fields{
    RoleColumn{"id", "id"},         RoleColumn{"date", "time"},   RoleColumn{"title", "place"},
    RoleColumn{"place", "place"},   RoleColumn{"notes", "place"}, RoleColumn{"lat", "latitude"},
    RoleColumn{"lon", "longitude"}, RoleColumn{"url", "url"},
};

}  // namespace

const Dataset usgs{"usgs", "USGS earthquakes", signature, fields, {}, {}};

}  // namespace toise::io
