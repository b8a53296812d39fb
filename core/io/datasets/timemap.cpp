// TimeMap's export of events (Forensic Architecture, github.com/forensic-architecture/timemap: events.json and its
// sheet).
#include <array>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"associations"sv, "description"sv, "latitude"sv, "longitude"sv};
constexpr std::array fields{
    RoleColumn{"id", "id"},
    RoleColumn{"date", "date"},
    RoleColumn{"time", "time"},
    RoleColumn{"title", "type"},
    RoleColumn{"title", "category"},
    RoleColumn{"place", "location"},
    RoleColumn{"lat", "latitude"},
    RoleColumn{"lon", "longitude"},
    RoleColumn{"notes", "description"},
    RoleColumn{"source", "sources"},
    RoleColumn{"date_precision", "time_precision"},
};

}  // namespace

const Dataset timemap{"timemap", "TimeMap", signature, fields, {}, {}};

}  // namespace toise::io
