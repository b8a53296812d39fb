// GDELT events (gdeltproject.org): tab-separated and no header line; 61 columns in 2.0, 58 or, before April 2013, 57 in
// 1.0, which has no ADM2.
#include <array>
#include <span>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array columns{"GLOBALEVENTID"sv,
                             "SQLDATE"sv,
                             "MonthYear"sv,
                             "Year"sv,
                             "FractionDate"sv,
                             "Actor1Code"sv,
                             "Actor1Name"sv,
                             "Actor1CountryCode"sv,
                             "Actor1KnownGroupCode"sv,
                             "Actor1EthnicCode"sv,
                             "Actor1Religion1Code"sv,
                             "Actor1Religion2Code"sv,
                             "Actor1Type1Code"sv,
                             "Actor1Type2Code"sv,
                             "Actor1Type3Code"sv,
                             "Actor2Code"sv,
                             "Actor2Name"sv,
                             "Actor2CountryCode"sv,
                             "Actor2KnownGroupCode"sv,
                             "Actor2EthnicCode"sv,
                             "Actor2Religion1Code"sv,
                             "Actor2Religion2Code"sv,
                             "Actor2Type1Code"sv,
                             "Actor2Type2Code"sv,
                             "Actor2Type3Code"sv,
                             "IsRootEvent"sv,
                             "EventCode"sv,
                             "EventBaseCode"sv,
                             "EventRootCode"sv,
                             "QuadClass"sv,
                             "GoldsteinScale"sv,
                             "NumMentions"sv,
                             "NumSources"sv,
                             "NumArticles"sv,
                             "AvgTone"sv,
                             "Actor1Geo_Type"sv,
                             "Actor1Geo_FullName"sv,
                             "Actor1Geo_CountryCode"sv,
                             "Actor1Geo_ADM1Code"sv,
                             "Actor1Geo_ADM2Code"sv,
                             "Actor1Geo_Lat"sv,
                             "Actor1Geo_Long"sv,
                             "Actor1Geo_FeatureID"sv,
                             "Actor2Geo_Type"sv,
                             "Actor2Geo_FullName"sv,
                             "Actor2Geo_CountryCode"sv,
                             "Actor2Geo_ADM1Code"sv,
                             "Actor2Geo_ADM2Code"sv,
                             "Actor2Geo_Lat"sv,
                             "Actor2Geo_Long"sv,
                             "Actor2Geo_FeatureID"sv,
                             "ActionGeo_Type"sv,
                             "ActionGeo_FullName"sv,
                             "ActionGeo_CountryCode"sv,
                             "ActionGeo_ADM1Code"sv,
                             "ActionGeo_ADM2Code"sv,
                             "ActionGeo_Lat"sv,
                             "ActionGeo_Long"sv,
                             "ActionGeo_FeatureID"sv,
                             "DATEADDED"sv,
                             "SOURCEURL"sv};
static_assert(columns.size() == 61);

constexpr bool is_in_first_generation(std::string_view column) {
  return !column.ends_with("_ADM2Code");
}
constexpr auto columns_of_first_generation = [] {
  std::array<std::string_view, 58> kept{};
  std::size_t count = 0;
  for (const std::string_view column : columns)
    if (is_in_first_generation(column)) kept[count++] = column;
  return kept;
}();
static_assert(columns_of_first_generation[57] == "SOURCEURL");

bool fits(std::span<const std::string> record) {
  return record[1].size() == 8 && record[1].find_first_not_of("0123456789") == std::string::npos;
}

constexpr std::array headless{
    HeadlessForm{columns, fits}, HeadlessForm{columns_of_first_generation, fits},
    HeadlessForm{std::span<const std::string_view>(columns_of_first_generation).first(57), fits}};

constexpr std::array signature{"GLOBALEVENTID"sv, "SQLDATE"sv, "ActionGeo_Type"sv};
constexpr std::array fields{
    RoleColumn{"id", "GLOBALEVENTID"},
    RoleColumn{"date", "SQLDATE"},
    RoleColumn{"title", "EventCode"},
    RoleColumn{"place", "ActionGeo_FullName"},
    RoleColumn{"lat", "ActionGeo_Lat"},
    RoleColumn{"lon", "ActionGeo_Long"},
    RoleColumn{"geo_precision", "ActionGeo_Type"},
    RoleColumn{"url", "SOURCEURL"},
    RoleColumn{"source", "SOURCEURL"},
    RoleColumn{"country", "ActionGeo_CountryCode"},
};
// 1, 2 and 5 are centroids of areas.
constexpr std::array radii{
    RadiusCode{"1", kilometres(500), Basis::proposed, "country; its centroid"},
    RadiusCode{"2", kilometres(200), Basis::proposed, "US state; its centroid"},
    RadiusCode{"3", kilometres(10), Basis::proposed, "US city or landmark"},
    RadiusCode{"4", kilometres(10), Basis::proposed, "city or landmark outside the US"},
    RadiusCode{"5", kilometres(100), Basis::proposed, "first-order division outside the US; its centroid"},
};

}  // namespace

const Dataset gdelt{"gdelt", "GDELT events", signature, fields, radii, {}, headless, CountryCodes::fips};

}  // namespace toise::io
