// Any bytes as the cells of incident files: every claim of a row names its row and gives a reason.
// Rooms: core_base core_model core_geo core_claims core_claims_model core_claims_rows
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/utf8.hpp"
#include "tests/core/claims/rows/row_fixture.hpp"

namespace {

using namespace toise;
using namespace std::string_view_literals;

void require(bool holds) {
  if (!holds) std::abort();
}

// The columns of ACLED, UCDP, GTD, USGS and WITS that rows are asked about.
constexpr std::array roles{"place=location"sv,
                           "notes=notes"sv,
                           "country=country"sv,
                           "admin1=admin1"sv,
                           "date=event_date"sv,
                           "date_end=end"sv,
                           "geo_precision=prec"sv,
                           "weekday"sv,
                           "where_description"sv,
                           "best"sv,
                           "low"sv,
                           "high"sv,
                           "deaths_a"sv,
                           "deaths_b"sv,
                           "deaths_civilians"sv,
                           "deaths_unknown"sv,
                           "Geocode_Anchor"sv,
                           "place_id=id"sv,
                           "iyear"sv,
                           "imonth"sv};

std::vector<test::Cells> read_rows(const std::string& text) {
  std::vector<test::Cells> rows;
  std::string_view rest = text;
  constexpr std::size_t most_rows = 20;
  while (!rest.empty() && rows.size() < most_rows) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    test::Cells cells;
    for (const std::string_view role : roles) {
      const std::size_t tab = std::min(line.find('\t'), line.size());
      cells.emplace_back(role, line.substr(0, tab));
      line.remove_prefix(std::min(tab + 1, line.size()));
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = repair_utf8(std::string(data, data + size));
  auto rows = read_rows(text);
  for (test::Cells& cells : rows)
    for (auto& [heading, cell] : cells)
      if (heading.starts_with("date=")) cell.clear();  // the fixture reads only true days
  IncidentTable table = test::make_table(rows);
  test::SmallNames names;
  for (std::size_t i = 0; i < table.incidents.size(); ++i) {
    const unsigned byte = data[i % size];
    table.incidents.change(i, [byte](Incident& incident) {
      incident.position = LonLat{36.0 + byte / 100.0, 35.0 + byte / 200.0};
      if (byte % 3 == 0) incident.radius = Metres{byte * 500.0 + 1};
      if (byte % 2 == 0) incident.time = make_day(2022, 2, 1 + byte % 28);
    });
    for (const claims::CheckedClaim& checked : test::check_table_row(table, i, names)) {
      require(checked.claim.row == table.incidents.row_number(i));
      require(!checked.reason.empty() && is_valid_utf8(checked.reason));
      if (checked.measured) require(checked.measured->low <= checked.measured->high);
    }
  }
  return 0;
}
