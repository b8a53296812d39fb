// KML 2.2 (OGC 07-147r2), placemark by placemark.
#pragma once
#include <functional>
#include <span>
#include <string_view>

#include "core/io/write/write_incidents.hpp"

namespace toise::io {

// Hands the text to `out` piece by piece. A placemark has name, description, time span, point, and every column as
// <Data>; one that is not mapped has no point. Our own, for GDAL's LIBKML needs minutes for a few thousand rows (3.6.2)
// and its KML driver writes no time. Characters that XML 1.0 forbids become U+FFFD.
void write_kml(std::span<const OutputIncident> incidents, const std::function<void(std::string_view)>& out);

}  // namespace toise::io
