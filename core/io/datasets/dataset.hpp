// What a known data set's columns mean: plain data, one small source each.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/model/time_span.hpp"
#include "core/model/units.hpp"

namespace toise::io {

// Who says that a precision code means this radius.
enum class Basis {
  stated,    // the data set's authors
  proposed,  // us, until the area's own polygon is used
};

struct RadiusCode {
  std::string_view code;
  Metres radius;
  Basis basis = Basis::proposed;
  std::string_view meaning;  // in the words of the code book, shortened
};

struct DateCode {
  std::string_view code;
  DatePrecision precision = DatePrecision::day;
};

struct RoleColumn {
  std::string_view role;
  std::string_view column;
};

// Files without a header line: how many fields they have, what these are called, and what a record looks like.
struct HeadlessForm {
  std::span<const std::string_view> columns;
  bool (*fits)(std::span<const std::string> record) = nullptr;  // as many fields as columns are given
};

// What the column of role "country" holds.
enum class CountryCodes { names_or_iso, fips };  // FIPS 10-4: GDELT

struct Dataset {
  std::string_view name;                        // "acled"
  std::string_view title;                       // for people
  std::span<const std::string_view> signature;  // columns that all must be there; none: never found by columns
  std::span<const RoleColumn> fields;           // beside and before the general aliases
  std::span<const RadiusCode> radii;            // by the column of role "geo_precision"
  std::span<const DateCode> date_codes;         // by the column of role "date_precision"
  std::span<const HeadlessForm> headless = {};
  CountryCodes countries = CountryCodes::names_or_iso;
};

// The radius of a precision code ("2"; "2.0" as spreadsheets write it; words in any case, and with more behind them:
// "Within 1 km (via Coalition)"); nothing for an unknown code.
std::optional<Metres> find_radius(const Dataset& dataset, std::string_view code);
std::optional<DatePrecision> find_date_precision(const Dataset& dataset, std::string_view code);

}  // namespace toise::io
