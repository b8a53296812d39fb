// Incidents as columns: a million of them in some 40 bytes each beside the texts of their file.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/cell_table.hpp"
#include "core/model/incident.hpp"
#include "core/model/narrow_column.hpp"
#include "core/model/text_column.hpp"
#include "core/model/time_column.hpp"

namespace toise {

// The texts of an incident; `fatalities` and `wounded` are the counts as written.
enum class IncidentText : std::uint8_t { id, title, place, place_id, source, url, notes, fatalities, wounded };
inline constexpr std::size_t incident_text_count = 9;

// `columns[i]` makes the i-th incident as a value. A text is a cell of the file without the white space around it,
// unless it was set otherwise; it is not stored twice. Several threads may read at once.
class IncidentColumns {
 public:
  class const_iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Incident;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Incident;
    const_iterator(const IncidentColumns& columns, std::size_t row) : columns_(&columns), row_(row) {}
    Incident operator*() const { return (*columns_)[row_]; }
    const_iterator& operator++() { return ++row_, *this; }
    bool operator==(const const_iterator& other) const { return row_ == other.row_; }

   private:
    const IncidentColumns* columns_;
    std::size_t row_;
  };

  IncidentColumns() = default;
  IncidentColumns(std::initializer_list<Incident> incidents);
  explicit IncidentColumns(const std::vector<Incident>& incidents);

  std::size_t size() const { return positions_.size(); }
  bool empty() const { return positions_.empty(); }
  // Const, so that a change that would be lost does not compile: see change().
  const Incident operator[](std::size_t row) const;  // NOLINT(readability-const-return-type)
  const_iterator begin() const { return {*this, 0}; }
  const_iterator end() const { return {*this, size()}; }

  // Single values, without making an incident.
  std::optional<LonLat> position(std::size_t row) const;
  std::optional<Metres> radius(std::size_t row) const;
  std::optional<TimeSpan> time(std::size_t row) const { return times_.get(row); }
  std::optional<std::int64_t> first_day(std::size_t row) const { return times_.first_day(row); }  // since 1970-01-01
  std::optional<std::int64_t> fatalities_low(std::size_t row) const { return fatalities_low_.get(row); }
  std::int64_t row_number(std::size_t row) const { return numbers_.get(row).value_or(0); }
  bool has_placement(std::size_t row) const { return placed_.get(row).has_value(); }
  bool has_placements() const { return !placements_.empty(); }
  const std::vector<std::string>& verdicts(std::size_t row) const;
  // `made` holds the text where nothing else does: an id after the file. The view lives as long as both.
  std::string_view text(std::size_t row, IncidentText which, std::string& made) const;
  std::string text(std::size_t row, IncidentText which) const;

  void push_back(const Incident& incident);
  // All but the texts, which follow from use_cells().
  void push_values(const Incident& incident);
  void reserve(std::size_t rows);
  // Those of another, behind these. Neither uses cells yet.
  void append(const IncidentColumns& other);
  void shrink_to_fit();
  // The i-th incident's texts stand in row i of `cells`; a text without a column is "".
  void use_cells(CellTable cells, const std::array<std::optional<std::size_t>, incident_text_count>& columns);
  // An empty id is "<stem>:<row number>" from now on, an empty title the place, or else the id.
  void name_after(std::string stem);

  void set(std::size_t row, const Incident& incident);
  void set_position(std::size_t row, const std::optional<LonLat>& position);
  void set_text(std::size_t row, IncidentText which, std::string_view text);
  void set_placement(std::size_t row, const std::optional<Placement>& placement);
  // `edit(Incident&)` changes the incident in place.
  template <typename Edit>
  void change(std::size_t row, Edit edit) {
    Incident incident = (*this)[row];
    edit(incident);
    set(row, incident);
  }

 private:
  std::string_view cell_text(std::size_t row, IncidentText which) const;
  void set_values(std::size_t row, const Incident& incident);
  void set_texts(std::size_t row, const Incident& incident);

  std::vector<LonLat> positions_;  // of those without a position not a number
  NarrowColumn<double, float> radius_m_;
  TimeColumn times_;
  NarrowColumn<std::int64_t, std::int32_t> fatalities_low_, fatalities_high_;
  NarrowColumn<std::int64_t, std::int32_t> wounded_low_, wounded_high_;
  NarrowColumn<std::int64_t, std::int32_t> numbers_;
  CellTable cells_;
  std::array<std::optional<std::size_t>, incident_text_count> column_of_{};
  std::array<TextColumn, incident_text_count> own_texts_;  // where the cell says something else
  std::optional<std::string> stem_;                        // after which ids are called
  std::unordered_map<std::size_t, std::vector<std::string>> verdicts_;
  std::unordered_map<std::size_t, Reported> reported_;  // of incidents in reports
  NarrowColumn<std::int64_t, std::int32_t> placed_;     // number of the row's placement
  std::vector<Placement> placements_;                   // rows placed by one query share theirs
  std::unordered_map<std::string, std::int64_t> placement_numbers_;
};

}  // namespace toise
