// What stands in a workbook's cell, as text: numbers as people see them, day numbers as dates.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace toise::io {

// Whether a number format ("yyyy-mm-dd", "[h]:mm", "0.00") shows days, times of day, both or neither. ECMA-376 part 1,
// 18.8.30 and 18.8.31: quoted texts, escaped characters, [colours] and [conditions] are no codes.
struct DateFormat {
  bool has_day = false;
  bool has_time = false;
};
DateFormat find_date_format(std::string_view code);
// The same for one of the formats that are known by number only (18.8.30; 27-36 and 50-58 are East Asian dates).
DateFormat find_builtin_date_format(int number);

// The first day of serial numbers: 1900 with a 29 February 1900 that never was, or 1904 (ECMA-376 part 1, 18.17.4.1).
enum class Epoch { year_1900, year_1904 };

// "44595" is "2022-02-03", "44595.5" is "2022-02-03T12:00:00", "0.5" as a time of day "12:00:00". Nothing when it is no
// number, or no day between the epoch and the year 9999.
std::optional<std::string> describe_serial(std::string_view number, DateFormat format, Epoch epoch);

// "36.309500000000003" (the double that a sheet stores) is "36.3095": 15 significant digits, what spreadsheets show.
// Other text stays as it is.
std::string describe_number(std::string_view number);

// "PT13H38M05S" (a duration of ISO 8601, as an ODS time has it) is "13:38:05"; other text stays as it is.
std::string describe_duration(std::string_view duration);

}  // namespace toise::io
