// Which points are shown: what the filter panel, the timeline's brush and the text search let through.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "viewer/points/point_columns.hpp"

namespace toise::viewer {

// A byte a point, in the order of the columns: 1 shown, 0 hidden.
using PointMask = std::vector<std::uint8_t>;

// Days since 1970-01-01, both included.
struct DayWindow {
  std::int32_t first = 0;
  std::int32_t last = 0;
  bool operator==(const DayWindow&) const = default;
};

// Everything is let through unless a member says otherwise; the members hold together ("and").
struct PointFilter {
  // Incidents that touch the window: one known to a month touches each day of it. Without a date: `show_undated`.
  std::optional<DayWindow> days;
  bool show_undated = true;                  // asked only where `days` is set
  std::vector<std::uint8_t> hidden_type;     // a byte a type, 1 hidden; types beyond the list are shown
  std::vector<std::uint8_t> hidden_file;     // likewise for files
  std::uint32_t hidden_verdicts = 0;         // bit n hides verdict n of PointInput
  std::optional<std::int32_t> least_killed;  // incidents without a number are then hidden
  std::optional<float> largest_radius_m;     // "hide worse than": coarser ones are hidden, unknown ones are shown
  // The text search's answer, a byte an incident of the session (not a point); empty lets all through.
  std::vector<std::uint8_t> text_matches;
  bool operator==(const PointFilter&) const = default;

  bool is_open() const { return *this == PointFilter{}; }
};

// What part of a filter is left aside, so that a facet or the timeline can count what it would let through by itself.
enum class FilterPart { none, days, types, files, verdicts, killed, radius };

// Some 2 ms for a million points. Deterministic; never throws but for memory. The memory of `reused` is taken for the
// mask: fresh pages of a large one cost as much as what is written to them.
PointMask make_point_mask(const PointColumns& points, const PointFilter& filter,
                          FilterPart left_aside = FilterPart::none, PointMask reused = {});
// What `others`, a mask made with FilterPart::days left aside, lets through of the filter's days: the same mask in a
// third of the time.
PointMask narrow_to_days(const PointMask& others, const PointColumns& points, const PointFilter& filter,
                         PointMask reused = {});

std::size_t count_shown(const PointMask& mask);

}  // namespace toise::viewer
