// Which column is what: the names that the field uses, and the roles they stand for.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace toise::io {

// Role -> index of the column. Roles: lat, lon, position (both in one cell), easting, northing, zone, crs, date,
// date_end, date_precision, year, month, day, time, id, title, place, place_id, admin2, admin1, country, radius_m,
// geo_precision, fatalities, fatalities_low, fatalities_high, wounded, source, url, notes.
using FieldMapping = std::map<std::string, std::size_t, std::less<>>;

// All roles, in the order in which they are explained.
std::span<const std::string_view> all_roles();

// A name as it is compared: fold_words, with underscores for spaces and hyphens.
std::string normalise_column_name(std::string_view name);

// The index of the column of that name, compared as above; nothing when there is none.
std::optional<std::size_t> find_column(std::span<const std::string> columns, std::string_view name);

// By the aliases of docs/formats.md; the first alias that is there wins.
FieldMapping find_fields(std::span<const std::string> columns);

// True when at least half of the non-empty cells, and two or more, are hashtags of the Humanitarian Exchange Language
// ("#geo+lat"; hxlstandard.org, 1.1).
bool is_hxl_row(std::span<const std::string> cells);

// By hashtags, whatever the order of their attributes.
FieldMapping find_hxl_fields(std::span<const std::string> tags);

// Every column gets a name of its own: an empty one "column_3", a repeated one "name_2".
void make_unique(std::vector<std::string>& columns);

}  // namespace toise::io
