// One row a code; docs/formats.md lists the same.
#include "core/model/issue_catalogue.hpp"

#include <algorithm>
#include <array>

namespace toise {
namespace {

constexpr std::string_view latitudes = "[-90, 90]";
constexpr std::string_view longitudes = "[-180, 180]";
constexpr std::string_view angles = "degrees, as decimals or with minutes and seconds, lat before lon";
constexpr std::string_view dates = "2022-02-03, 3 February 2022, 03/02/2022, 2022-02";

constexpr std::array kinds{
    IssueKind{"position_missing", "have no coordinates", "has no coordinates", "",
              "fill them in, or name the place in a column; such rows are placed by its name"},
    IssueKind{"position_incomplete", "have only one of latitude and longitude",
              "has only one of latitude and longitude", "both", "fill in the other one"},
    IssueKind{"columns_exchanged", "columns look exchanged", "column looks exchanged", latitudes,
              "name them the other way round with --map lat=...,lon=..."},
    IssueKind{"position_exchanged", "look swapped", "looks swapped", latitudes,
              "exchange latitude and longitude, or let --fix do it"},
    IssueKind{"hemisphere_sign", "have the wrong sign of a hemisphere", "has the wrong sign of a hemisphere", "",
              "change the sign, or let --fix do it"},
    IssueKind{"null_island", "are at 0,0", "is at 0,0", "a position, or empty cells",
              "empty both cells, or fill them in"},
    IssueKind{"latitude_range", "have a latitude out of range", "has a latitude out of range", latitudes,
              "correct the latitude"},
    IssueKind{"longitude_range", "have a longitude out of range", "has a longitude out of range", longitudes,
              "correct the longitude"},
    IssueKind{"latitude_unreadable", "have a latitude that cannot be read", "has a latitude that cannot be read",
              angles, "correct the latitude"},
    IssueKind{"longitude_unreadable", "have a longitude that cannot be read", "has a longitude that cannot be read",
              angles, "correct the longitude"},
    IssueKind{"position_unreadable", "have a position that cannot be read", "has a position that cannot be read",
              "lat, lon in degrees, WKT, MGRS, or UTM with zone and hemisphere", "correct the position"},
    IssueKind{"projected_metres", "hold metres of a projection that is not named",
              "holds metres of a projection that is not named", "degrees, or metres of a system named with --crs",
              "name the system: --crs EPSG:32637"},
    IssueKind{"outside_crs", "lie outside the coordinate system", "lies outside the coordinate system", "",
              "check the numbers and --crs"},
    IssueKind{"crs_guessed", "are in a coordinate system that was guessed",
              "is in a coordinate system that was guessed", "", "name the system to be sure: --crs EPSG:3857"},
    IssueKind{"outside_country", "lie outside the country that they name", "lies outside the country that it names", "",
              "correct the position or the country"},
    IssueKind{"position_whole_degree", "are rounded to whole degrees", "is rounded to whole degrees", "", ""},
    IssueKind{"hemisphere_letter", "use the letter O for a hemisphere", "uses the letter O for a hemisphere",
              "N, S, E, W", "write W or E"},
    IssueKind{"position_fixed", "were fixed", "was fixed", "", ""},
    IssueKind{"placed_by_name", "were placed by the name of their place", "was placed by the name of its place", "",
              ""},
    IssueKind{"placed_by_review", "were placed by the review", "was placed by the review", "", ""},
    IssueKind{"place_doubtful", "name a place that could be several", "names a place that could be several", "",
              "decide in a review: --review FILE.csv, then --review-in FILE.csv"},
    IssueKind{"place_unknown", "name a place that the gazetteer does not know",
              "names a place that the gazetteer does not know", "",
              "spell it otherwise, add its country's places (toise gazetteer add), or decide in a review"},
    IssueKind{"review_unused", "decisions of the review fit no row", "decision of the review fits no row", "", ""},
    IssueKind{"date_unreadable", "have a date that cannot be read", "has a date that cannot be read", dates,
              "correct the date"},
    IssueKind{"date_order", "end before they begin", "ends before it begins", "", "correct one of the dates"},
    IssueKind{"date_order_unclear", "date column does not show whether day or month comes first",
              "date column does not show whether day or month comes first", "2022-02-03", "write dates as 2022-02-03"},
    IssueKind{"date_order_mixed", "date column has both orders of day and month",
              "date column has both orders of day and month", "one order", "write dates as 2022-02-03"},
    IssueKind{"time_unreadable", "have a time of day that cannot be read", "has a time of day that cannot be read",
              "13:38, 1:38 PM, 13:38+03:00", "correct the time"},
    IssueKind{"count_unreadable", "have a count that cannot be read", "has a count that cannot be read",
              "12, at least 12, 2-5, dozens, unknown", "correct the count"},
    IssueKind{"radius_unreadable", "have a radius that cannot be read", "has a radius that cannot be read",
              "metres over 0", "correct the radius"},
    IssueKind{"duplicate_id", "have an id that was there before", "has an id that was there before", "one id a row",
              "give each row its own id"},
    IssueKind{"field_count", "have more or fewer fields than the header", "has more or fewer fields than the header",
              "", "quote fields that hold the separator"},
    IssueKind{"unclosed_quote", "have a quotation mark that is never closed",
              "has a quotation mark that is never closed", "", "close it"},
    IssueKind{"no_header", "file has no header line", "file has no header line", "",
              "name the columns with --map lat=column_3,..."},
    IssueKind{"zero_bytes", "hold zero bytes", "holds zero bytes", "", ""},
    IssueKind{"title_row", "lines above the header are no data", "line above the header is no data", "", ""},
    IssueKind{"reader_error", "faults made the reader stop", "fault made the reader stop", "",
              "save the file anew, or as CSV"},
    IssueKind{"reader_warning", "warnings of the reader", "warning of the reader", "", ""},
    IssueKind{"bad_json", "are no JSON", "is no JSON", "", "correct the line"},
};

}  // namespace

std::span<const IssueKind> all_issue_kinds() {
  return kinds;
}

const IssueKind* find_issue_kind(std::string_view code) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const IssueKind& kind) { return kind.code == code; });
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace toise
