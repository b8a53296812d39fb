// A place as JSON, and places as GeoJSON.
#pragma once
#include <functional>
#include <string>

#include "core/io/json/json_writer.hpp"
#include "core/model/place.hpp"

namespace toise::cli {

// The members of a place ("id", "name", "lat", "lon", "radius_m", "feature", "country", "admin", "population") into an
// object that is open.
void write_place_members(io::JsonWriter& json, const Place& place);

// {"id": ..., ...}, or null for null.
void write_place(io::JsonWriter& json, const Place* place);

// A GeoJSON feature (RFC 7946) at the place; its properties are the place's members without lat and lon, and what
// `write_more` adds to them.
void write_place_feature(io::JsonWriter& json, const Place& place,
                         const std::function<void(io::JsonWriter&)>& write_more);

// Positions with 7 decimals (1.1 cm), lengths with 1, angles with 1.
inline constexpr int position_decimals = 7;
inline constexpr int length_decimals = 1;
inline constexpr int angle_decimals = 1;

}  // namespace toise::cli
