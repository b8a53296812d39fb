// VIINA, Violent Incident Information from News Articles (Zhukov & Ayers, github.com/zhukovyuri/VIINA, version 2).
#include <array>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"geonameid"sv, "asciiname"sv, "ADM1_NAME"sv, "source_urls"sv};
constexpr std::array fields{
    RoleColumn{"id", "event_id_1pd"},
    RoleColumn{"date", "date"},
    RoleColumn{"time", "time"},
    RoleColumn{"place", "asciiname"},
    RoleColumn{"place_id", "geonameid"},
    RoleColumn{"admin2", "ADM2_NAME"},
    RoleColumn{"admin1", "ADM1_NAME"},
    RoleColumn{"lat", "latitude"},
    RoleColumn{"lon", "longitude"},
    RoleColumn{"url", "source_urls"},
    RoleColumn{"notes", "representative_text"},
};

}  // namespace

const Dataset viina{"viina", "VIINA", signature, fields, {}, {}};

}  // namespace toise::io
