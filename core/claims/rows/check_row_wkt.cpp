// Reads two numbers and measures.
#include "core/claims/rows/check_row_wkt.hpp"

#include <fmt/format.h>

#include <charconv>
#include <system_error>

#include "core/claims/check/wording.hpp"
#include "core/claims/rows/row_thresholds.hpp"
#include "core/geo/geodesic.hpp"

namespace toise::claims {
namespace {

std::optional<double> take_number(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{}) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return value;
}

std::optional<LonLat> parse_point(std::string_view text) {
  constexpr std::string_view word = "POINT";
  if (text.substr(0, word.size()) != word) return std::nullopt;
  text.remove_prefix(word.size());
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  if (!text.starts_with('(')) return std::nullopt;
  text.remove_prefix(1);
  const auto lon = take_number(text);
  const auto lat = lon ? take_number(text) : std::nullopt;
  if (!lat || !is_valid(LonLat{*lon, *lat})) return std::nullopt;
  return LonLat{*lon, *lat};
}

}  // namespace

std::optional<CheckedClaim> check_row_wkt(const RowView& row) {
  const std::string_view cell = row.cell(row.columns().wkt);
  if (cell.empty() || !row.has_own_position() || !row.columns().lat) return std::nullopt;
  const auto other = parse_point(cell);
  if (!other) return std::nullopt;
  CheckedClaim checked;
  checked.claim = row.make_claim(ClaimKind::position, cell);
  checked.claim.subject = row.point();
  const LonLat point = row.point().place.position;
  const auto line = geo::find_geodesic(point, *other);
  const Metres slack = same_point + row.coordinate_radius();
  checked.measured = Measured{line.distance, {}, line.distance + slack, line.bearing};
  checked.line = {point, *other};
  const bool is_same = line.distance <= slack;
  checked.verdict = is_same ? Verdict::consistent : Verdict::contradicted;
  checked.reason = is_same
                       ? "Latitude and longitude give the same point."
                       : fmt::format("Latitude and longitude give a point {} from it.", describe_length(line.distance));
  return checked;
}

}  // namespace toise::claims
