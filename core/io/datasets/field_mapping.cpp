// The aliases of each role.
#include "core/io/datasets/field_mapping.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <utility>

#include "core/io/cells/number_cell.hpp"

namespace toise::io {
namespace {

struct RoleAliases {
  std::string_view role;
  std::string_view names;  // separated by a space, the best first
  std::string_view tags;   // HXL: tag and attributes that must all be there, alternatives separated by a space
};

constexpr std::array aliases{
    RoleAliases{"lat", "toise:lat lat latitude lat_dd decimallatitude geo_lat gps_lat lat_wgs84 start_lat y_coord y",
                "#geo+lat"},
    RoleAliases{"lon",
                "toise:lon lon lng long longitude lon_dd decimallongitude geo_lon geo_long gps_lon lon_wgs84 start_lon "
                "x_coord x",
                "#geo+lon"},
    RoleAliases{
        "position",
        "position coordinates coords latlon lat_lon latlong lat_long latitude_longitude geocode gps geopoint geo",
        "#geo+coord"},
    RoleAliases{"date",
                "toise:date_start date event_date incident_date date_start start_date occurred date_occurred datetime "
                "timestamp when begin day_date sqldate pubdate",
                "#date+occurred #date+start #date"},
    RoleAliases{"date_end", "toise:date_end date_end end_date end until", "#date+end"},
    RoleAliases{"date_precision", "toise:date_precision date_precision time_precision date_prec", ""},
    RoleAliases{"year", "year iyear", "#date+year"},
    RoleAliases{"month", "month imonth", "#date+month"},
    RoleAliases{"day", "day iday", ""},
    RoleAliases{"time", "time event_time time_of_day hour", ""},
    RoleAliases{"id", "toise:id id event_id incident_id eventid event_id_cnty globaleventid uid uuid guid fid",
                "#meta+id"},
    RoleAliases{"title", "title name event_type type headline subject", "#event+type #event"},
    RoleAliases{"place",
                "toise:place place location place_name placename location_name settlement town city village where "
                "where_description asciiname locality site",
                "#loc+name #loc #adm3+name #adm2+name #adm1+name"},
    RoleAliases{"place_id", "toise:place_id place_id geonameid geonames_id geoname_id", "#loc+code"},
    RoleAliases{
        "admin1",
        "admin1 admin1_name adm1_name adm1 province province_state governorate oblast state region_name provstate",
        "#adm1+name #adm1"},
    RoleAliases{"country", "country country_name country_txt countryname", "#country+name #country"},
    RoleAliases{"radius_m", "toise:radius_m radius_m radius accuracy_m coordinateuncertaintyinmeters", ""},
    RoleAliases{"geo_precision", "geo_precision where_prec specificity", ""},
    RoleAliases{"fatalities", "toise:fatalities fatalities killed deaths dead nkill best deaths_total total_deaths",
                "#affected+killed"},
    RoleAliases{"wounded", "wounded injured nwound injuries", "#affected+injured"},
    RoleAliases{"source", "toise:source source sources source_article scite1 reference publisher", "#meta+source"},
    RoleAliases{"url", "url link links link1 source_url sourceurl source_urls href", "#meta+url"},
    RoleAliases{"notes",
                "notes summary description description_en desc text comment comments details representative_text",
                "#description"},
};

constexpr auto roles = [] {
  std::array<std::string_view, aliases.size()> list{};
  for (std::size_t i = 0; i < aliases.size(); ++i) list[i] = aliases[i].role;
  return list;
}();

// Calls `use` with each word until it answers true.
template <class Use>
void for_each_word(std::string_view words, char separator, Use use) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(separator), words.size());
    if (end > 0 && use(words.substr(0, end))) return;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

// "#geo+lon+x" has the tag and attributes of "#geo+lon".
bool matches_tag(std::string_view tag, std::string_view wanted) {
  std::set<std::string_view> parts;
  for_each_word(tag, '+', [&](std::string_view part) { return parts.insert(part), false; });
  bool all = tag.substr(0, tag.find('+')) == wanted.substr(0, wanted.find('+'));
  for_each_word(wanted, '+', [&](std::string_view part) { return !(all = all && parts.count(part) > 0); });
  return all;
}

bool is_hashtag(std::string_view cell) {
  return cell.size() > 1 && cell.front() == '#' && std::isalpha(static_cast<unsigned char>(cell[1])) &&
         cell.find(' ') == std::string_view::npos;
}

}  // namespace

std::span<const std::string_view> all_roles() {
  return roles;
}

std::string normalise_column_name(std::string_view name) {
  std::string out(trimmed(name));
  for (char& c : out) {
    c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (c == ' ' || c == '-') c = '_';
  }
  return out;
}

std::optional<std::size_t> find_column(std::span<const std::string> columns, std::string_view name) {
  const std::string wanted = normalise_column_name(name);
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (normalise_column_name(columns[i]) == wanted) return i;
  return std::nullopt;
}

FieldMapping find_fields(std::span<const std::string> columns) {
  std::map<std::string, std::size_t, std::less<>> by_name;
  for (std::size_t i = 0; i < columns.size(); ++i) by_name.emplace(normalise_column_name(columns[i]), i);
  FieldMapping mapping;
  for (const RoleAliases& entry : aliases) {
    for_each_word(entry.names, ' ', [&](std::string_view name) {
      auto found = by_name.find(name);
      if (found == by_name.end() && name.starts_with("toise:"))  // as databases and XML hold it
        found = by_name.find("toise_" + std::string(name.substr(6)));
      if (found == by_name.end()) return false;
      mapping.emplace(entry.role, found->second);
      return true;
    });
  }
  const auto time = mapping.find("time");  // a lone "time" column is a date with a time
  if (time != mapping.end() && !mapping.contains("date") && !mapping.contains("year")) {
    mapping.emplace("date", time->second);
    mapping.erase("time");
  }
  return mapping;
}

bool is_hxl_row(std::span<const std::string> cells) {
  std::size_t tags = 0;
  std::size_t filled = 0;
  for (const std::string& cell : cells) {
    if (trimmed(cell).empty()) continue;
    ++filled;
    if (is_hashtag(trimmed(cell))) ++tags;
  }
  return tags >= 2 && tags * 2 >= filled;
}

FieldMapping find_hxl_fields(std::span<const std::string> tags) {
  FieldMapping mapping;
  for (const RoleAliases& entry : aliases) {
    for_each_word(entry.tags, ' ', [&](std::string_view wanted) {
      for (std::size_t i = 0; i < tags.size(); ++i) {
        if (!matches_tag(normalise_column_name(tags[i]), wanted)) continue;
        mapping.emplace(entry.role, i);
        return true;
      }
      return false;
    });
  }
  return mapping;
}

void make_unique(std::vector<std::string>& columns) {
  std::set<std::string> taken;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    std::string name(trimmed(columns[i]));
    if (name.empty()) name = fmt::format("column_{}", i + 1);
    std::string unique = name;
    for (int n = 2; taken.count(unique) > 0; ++n) unique = fmt::format("{}_{}", name, n);
    taken.insert(unique);
    columns[i] = unique;
  }
}

}  // namespace toise::io
