// Positions that do not fit their file: latitude and longitude exchanged, or the sign of a hemisphere lost.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/model/incident_table.hpp"

namespace toise::io {

// How a position would be right.
enum class Mend { exchange, negate_lat, negate_lon };

LonLat mended(LonLat position, Mend mend);

// Names the position of row `row` as wrong, because `reason` says so ("lies off the globe") and `mend` makes it right;
// with `fix` mends it and notes "position_fixed". A position in range stays as the file has it otherwise.
void note_suspect(IncidentTable& table, std::size_t row, LonLat position, Mend mend, const std::string& reason,
                  bool fix);

struct CoreBox {
  double west, south, east, north;  // degrees
  bool holds(LonLat p) const { return p.lon >= west && p.lon <= east && p.lat >= south && p.lat <= north; }
};

// Where the positions of a file lie. Of many every second is kept, then every fourth ..., spread over the file: memory
// stays under 2 MiB.
class PositionSample {
 public:
  static constexpr std::size_t most_kept = 131'072;
  void add(LonLat position);
  bool empty() const { return seen_ == 0; }
  // The middle 80 % of them, widened by their own spread and by a degree at least. Nothing for fewer than 8, where the
  // box is over 60 degrees wide or high, or where it holds fewer than 60 % of them.
  std::optional<CoreBox> find_core() const;

 private:
  std::vector<double> lons_, lats_;
  std::size_t seen_ = 0, step_ = 1;
};

// find_suspect_positions() for some rows of a file, whose other positions are known: their box, and whether there are
// any. Returns how many of the rows have a latitude over 90.
std::size_t name_suspects(IncidentTable& table, const std::vector<std::optional<LonLat>>& out_of_range,
                          const std::optional<CoreBox>& core, bool has_others, bool fix);
// Says that the columns are exchanged where most of `rows` have a latitude over 90.
void note_exchanged_columns(IncidentTable& table, std::size_t over_90, std::size_t rows);

// Compares each position with where the others lie (PositionSample::find_core); without such a box nothing is said.
// `out_of_range` has for each row the position that its numbers would be exchanged (lat over 90), or nothing. Such a
// row is "position_exchanged" where that fits the others, or where no row has a position, else "latitude_range".
void find_suspect_positions(IncidentTable& table, const std::vector<std::optional<LonLat>>& out_of_range, bool fix);

}  // namespace toise::io
