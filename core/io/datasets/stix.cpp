// Locations of STIX 2.1 (OASIS, stix-v2.1-os, section 4.13): latitude, longitude, and `precision` in metres.
#include <array>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"spec_version"sv, "type"sv, "id"sv, "created"sv};
constexpr std::array fields{
    RoleColumn{"id", "id"},
    RoleColumn{"title", "name"},
    RoleColumn{"place", "city"},
    RoleColumn{"place", "name"},
    RoleColumn{"admin1", "administrative_area"},
    RoleColumn{"country", "country"},
    RoleColumn{"lat", "latitude"},
    RoleColumn{"lon", "longitude"},
    RoleColumn{"radius_m", "precision"},
    RoleColumn{"notes", "description"},
};

}  // namespace

const Dataset stix{"stix", "STIX 2.1 locations", signature, fields, {}, {}};

}  // namespace toise::io
