// Positions against the countries of their rows, on the installed index.
#include "gazetteer/survey/check_countries.hpp"

#include <cstdint>
#include <filesystem>
#include <tuple>

#include "core/base/data_folder.hpp"
#include "core/base/error.hpp"
#include "gazetteer/survey/country_codes.hpp"
#include "gazetteer/survey/index_path.hpp"
#include "gazetteer/survey/row_names.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;

namespace {

IncidentTable make_table(const std::vector<std::tuple<double, double, std::string>>& rows) {
  IncidentTable table;
  table.path = "rows.csv";
  table.columns = {"country"};
  table.fields = {{"country", "country"}};
  std::int64_t number = 1;
  for (const auto& [lat, lon, country] : rows) {
    Incident incident;
    incident.row = ++number;
    incident.position = LonLat{lon, lat};
    table.incidents.push_back(incident);
    table.cells.append_row(std::vector<std::string>{country});
  }
  return table;
}

std::string code_of(const IncidentTable& table, std::int64_t row) {
  for (const Issue& issue : table.issues)
    if (issue.row == row) return issue.code;
  return "";
}

}  // namespace

TEST_CASE("A position outside the country that its row names is told, with what would mend it") {
  std::filesystem::path path;
  try {
    path = default_index_path();
  } catch (const Error&) {
  }
  if (path.empty() || !std::filesystem::exists(path)) {
    WARN("skipped: no gazetteer is installed");
    return;
  }
  const IndexView index(path);
  const Resolver resolver(index);
  // Positions of towns: Idlib 35.93 N 36.63 E, Juba 4.85 N 31.58 E, Buenos Aires 34.6 S 58.4 W, Sanaa 15.35 N 44.2 E.
  const std::vector<std::tuple<double, double, std::string>> rows{
      {35.93, 36.63, "Syria"},    {36.63, 35.93, "Syria"},    {4.85, 31.58, "South Sudan"},
      {34.6, -58.4, "Argentina"}, {-34.6, 58.4, "AR"},        {15.35, 44.2, "Yemen (North Yemen)"},
      {15.35, 54.2, "اليمن"},     {35.93, 36.63, "Atlantis"}, {35.93, 36.63, ""},
      {33.9, 35.4, "Lebanon"}};
  auto table = make_table(rows);
  CHECK(check_countries(table, resolver, false) == 4);
  CHECK(code_of(table, 3) == "position_exchanged");
  CHECK(code_of(table, 5) == "hemisphere_sign");
  CHECK(code_of(table, 6) == "hemisphere_sign");
  CHECK(code_of(table, 8) == "outside_country");
  for (const std::int64_t row : {2, 4, 7, 9, 10, 11}) CHECK(code_of(table, row).empty());
  CHECK(table.incidents[1].position == LonLat{35.93, 36.63});

  auto fixed = make_table(rows);
  check_countries(fixed, resolver, true);
  CHECK(fixed.incidents[1].position == LonLat{36.63, 35.93});
  CHECK(fixed.incidents[3].position == LonLat{-58.4, -34.6});
  CHECK(code_of(fixed, 3) == "position_fixed");
  CHECK(code_of(fixed, 8) == "outside_country");
}

TEST_CASE("A position in what the row's state held on its day is not outside") {
  std::filesystem::path path;
  try {
    path = default_index_path();
  } catch (const Error&) {
  }
  if (path.empty() || !std::filesystem::exists(path)) {
    WARN("skipped: no gazetteer is installed");
    return;
  }
  const IndexView index(path);
  const Resolver resolver(index);
  const auto find_code = [&](std::optional<TimeSpan> time) {
    IncidentTable table = make_table({});
    Incident incident;
    incident.row = 2;
    incident.position = LonLat{31.58, 4.85};  // Juba
    incident.time = time;
    table.incidents.push_back(incident);
    table.cells.append_row(std::vector<std::string>{"Sudan"});
    check_countries(table, resolver, false);
    return code_of(table, 2);
  };
  CHECK(find_code(make_day(2008, 5, 1)).empty());
  CHECK(find_code(std::nullopt).empty());
  CHECK(find_code(make_day(2012, 5, 1)) == "outside_country");
}

TEST_CASE("FIPS codes become ISO codes, and others stay") {
  // Countries whose codes differ or trade places: GeoNames, countryInfo.txt.
  CHECK(iso_of_fips("SZ") == "CH");
  CHECK(iso_of_fips("CH") == "CN");
  CHECK(iso_of_fips("IZ") == "IQ");
  CHECK(iso_of_fips("UP") == "UA");
  CHECK(iso_of_fips("GZ") == "PS");
  CHECK(iso_of_fips("SY") == "SY");
  CHECK(iso_of_fips("Syria") == "Syria");
  CHECK(iso_of_fips("").empty());
}
