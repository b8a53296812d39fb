// The session's incidents as points: columns, the filter, and which of them are shown.
#pragma once
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "gazetteer/survey/survey.hpp"
#include "viewer/camera/camera.hpp"
#include "viewer/points/point_columns.hpp"
#include "viewer/points/point_filter.hpp"
#include "viewer/points/point_view.hpp"
#include "viewer/state/incident_types.hpp"

namespace toise::viewer {

// What the columns need to know of a camera.
PointView make_point_view(const Camera& camera);

// Columns are made when a file is added and never changed by a filter: a filter only makes a new mask.
class IncidentPoints {
 public:
  // Makes the columns anew from all surveys; `surveys` holds those added before and one more. Some 0.4 s for a million.
  void rebuild(const std::deque<gazetteer::Survey>& surveys);

  // As before the first file; the filter keeps what does not hang on the incidents.
  void remove_all();

  const PointColumns& columns() const { return *columns_; }
  // The same rows where a camera shows them: on Web Mercator, or on its sheet, which is set_plane's.
  const PointColumns& columns(const Camera& camera) const { return *share_columns(camera); }
  // Verdicts of incidents, in addition to those that their files state: the gravest counts.
  void add_verdicts(std::vector<ItemVerdict> verdicts);
  // The sheet, or null. The points are brought to it when they are first seen on it: on Equal Earth some 0.15 s for a
  // million, on an azimuthal sheet some 0.5 s.
  void set_plane(std::shared_ptr<const geo::MapPlane> plane);
  // A byte a point, 1 shown.
  const PointMask& mask() const { return *mask_; }
  // Both, for a thread that works on while the session changes.
  const std::shared_ptr<const PointColumns>& share_columns(const Camera& camera) const;
  std::shared_ptr<const PointColumns> share_columns() const { return columns_; }
  std::shared_ptr<const PointMask> share_mask() const { return mask_; }
  std::size_t shown_count() const { return shown_; }
  // The points that have a date.
  std::size_t dated_count() const { return dated_; }
  // A byte an incident of `count`: 1 for those without a position that the filter lets through.
  std::vector<std::uint8_t> shown_unmapped(std::size_t count) const;
  // By number of the incident, on the map or not: its type's number and name, and its verdict as in PointInput.
  std::uint16_t type_of(std::uint32_t item) const;
  const std::string& type_name_of(std::uint32_t item) const { return types_.names()[type_of(item)]; }
  std::uint8_t verdict_of(std::uint32_t item) const;
  // Points by their number in PointInput::type; number 0 is "".
  const std::vector<std::string>& types() const { return types_.names(); }

  const PointFilter& filter() const { return filter_; }
  // Some 2 ms for a million points; 0.8 ms where only the days are others.
  void set_filter(PointFilter filter);
  // Grows with each change of the columns or of the mask.
  std::uint64_t revision() const { return revision_; }

 private:
  void make_mask();
  PointMask take_spare();

  IncidentTypes types_;
  std::vector<std::vector<std::uint16_t>> type_of_;  // by survey, then by incident
  std::shared_ptr<const PointColumns> columns_ = std::make_shared<PointColumns>();
  std::shared_ptr<const geo::MapPlane> plane_;
  mutable std::shared_ptr<const PointColumns> flat_;  // on the sheet; null until it is seen
  std::shared_ptr<const PointColumns> unmapped_ = std::make_shared<PointColumns>();  // their positions mean nothing
  PointFilter filter_;
  std::shared_ptr<PointMask> mask_ = std::make_shared<PointMask>();
  std::shared_ptr<PointMask> spare_;  // the mask before: its memory is used again once nobody reads it
  PointMask others_;                  // the mask without the filter's days, while a window of days is moved
  PointFilter others_for_;
  std::size_t shown_ = 0;
  std::size_t dated_ = 0;
  std::uint64_t revision_ = 0;
};

}  // namespace toise::viewer
