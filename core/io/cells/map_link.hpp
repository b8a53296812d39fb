// The position that a link to a map names.
#pragma once
#include <optional>
#include <string_view>

#include "core/model/lonlat.hpp"

namespace toise::io {

// "geo:36.3,36.7" (RFC 5870), ".../@36.3,36.7,15z", "?q=36.3,36.7", "?ll=...", "?query=...", "#map=15/36.3/36.7",
// "?mlat=36.3&mlon=36.7". In Google's data, "!3d36.3!4d36.7" (the place) goes before "@" (the view). Nothing for other
// texts, and for Yandex's "ll", which is lon,lat.
std::optional<LonLat> find_link_position(std::string_view text);

}  // namespace toise::io
