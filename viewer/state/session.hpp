// What the viewer shows: the surveyed files, what is selected, where the map looks, what is switched on.
#pragma once
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/claims/model/claim_shapes.hpp"
#include "gazetteer/survey/survey.hpp"
#include "viewer/camera/camera.hpp"
#include "viewer/camera/flight.hpp"
#include "viewer/camera/motion.hpp"
#include "viewer/state/incident_points.hpp"
#include "viewer/state/measure.hpp"
#include "viewer/state/table_order.hpp"
#include "viewer/state/text_search.hpp"
#include "viewer/state/time_play.hpp"
#include "viewer/state/view_options.hpp"

namespace toise::viewer {

// A claim as the map draws it.
struct ClaimMark {
  Line line;                // along the geodesic; empty when there is nothing to draw
  std::size_t verdict = 3;  // number of the verdict in the order of claims::Verdict
  std::string label;
};

struct Selection {
  std::optional<std::size_t> incident;
  std::optional<std::size_t> claim;
  bool operator==(const Selection&) const = default;
};

// Incidents on one point that are fanned out around it.
struct OpenedSpot {
  LonLat at;
  std::vector<std::uint32_t> items;
};

// The gravest verdict of a row, counted as people count.
struct RowVerdict {
  std::int64_t row = 0;
  claims::Verdict verdict = claims::Verdict::undetermined;
};

class RasterBasemap;  // viewer/basemap/raster_basemap.hpp

class Session {
 public:
  // resolver: for search and names; may be null (tests), must outlive the session.
  explicit Session(const gazetteer::Resolver* resolver = nullptr) : resolver_(resolver) {}

  void add(gazetteer::Survey survey);
  // Claims of the rows of a file that is there already, in addition to those it has.
  void add_claims(std::size_t survey, std::vector<claims::CheckedClaim> claims);
  // The gravest verdicts of the rows of such a file.
  void add_verdicts(std::size_t survey, std::span<const RowVerdict> verdicts);
  // Lets go of all files, as before they are read again: camera, options, measures and what of the filter does not hang
  // on them stay. Waits for what still reads them.
  std::deque<gazetteer::Survey> take_surveys();
  const std::deque<gazetteer::Survey>& surveys() const { return surveys_; }
  const gazetteer::Resolver* resolver() const { return resolver_; }

  std::size_t incident_count() const { return incident_count_; }
  Incident incident(std::size_t item) const;
  // The columns of the file that an incident comes from; index_in_file() is its row.
  const IncidentColumns& columns_of_incident(std::size_t item) const {
    return surveys_[survey_of_incident(item)].incidents();
  }
  // The file that an incident comes from, its table (a report has none), and the incident's place among the file's.
  std::size_t survey_of_incident(std::size_t item) const;
  const IncidentTable* table_of_incident(std::size_t item) const;
  std::size_t index_in_file(std::size_t item) const { return item - first_items_[survey_of_incident(item)]; }
  // The incident of a record of a file, counted as people count; nothing when there is none.
  std::optional<std::size_t> find_incident(std::size_t survey, std::int64_t row) const;
  const std::string& file_of_incident(std::size_t item) const { return surveys_[survey_of_incident(item)].path; }
  // The incidents that have a position, with the filter that says which of them are shown.
  const IncidentPoints& points() const { return points_; }
  // The incidents where the camera shows them: the same rows as points().columns().
  const PointColumns& seen_points() const { return points_.columns(camera); }
  // How the world is drawn while it is seen from afar; an azimuthal sheet is around `centre`.
  void choose_projection(WorldProjection projection, LonLat centre);
  void set_filter(PointFilter filter) { points_.set_filter(std::move(filter)); }

  // Of the claims that its row or its file makes; nothing where there is none.
  std::optional<claims::Verdict> gravest_verdict(std::size_t item) const;
  std::size_t claim_count() const { return claims_.size(); }
  const claims::CheckedClaim& claim(std::size_t item) const { return *claims_.at(item).value; }
  const std::string& file_of_claim(std::size_t item) const { return surveys_[claims_.at(item).survey].path; }
  const ClaimMark& claim_mark(std::size_t item) const { return claim_marks_.at(item); }

  // The places that the claims are about and the one that was looked for: their names are always shown. No doubles.
  std::vector<Place> marked_places() const;
  // Around all incidents and all lines of claims; nothing when there is nothing to show.
  std::optional<LonLatBox> content_extent() const;
  // An address or file that the desktop should open; whoever holds the window opens it and clears this.
  std::optional<std::string> wanted_link;
  // Sentences on files that have changed or vanished since they were read; and that all of them be read again: whoever
  // holds the files does it and clears both.
  std::vector<std::string> file_changes;
  bool wants_reload = false;
  // True when some claim is contradicted or some issue was found, for the exit code.
  bool has_findings() const;

  // Looks at all there is, with some 85 km of country around it; at the world when there is nothing.
  void look_at_everything();
  // Starts a flight, or jumps when `animate` is off.
  void fly_to(geo::MercatorPoint to, double zoom);
  void fly_to(const Place& place);
  // Selects, and brings what was selected into view when it is not. Throws nothing; an unknown number selects nothing.
  void select_incident(std::optional<std::size_t> item);
  void select_claim(std::optional<std::size_t> item);
  // Fans out the incidents that lie where `item` lies.
  void open_spot(std::uint32_t item, std::vector<std::uint32_t> items);
  // The incidents that a box or a lasso has gathered, in ascending order.
  void select_group(std::vector<std::uint32_t> items) { group_ = std::move(items); }
  const std::vector<std::uint32_t>& group() const { return group_; }
  // Carries a flight and the playing of days on, and takes what is ready; true while something moves or has come.
  bool advance(double seconds);
  // Nothing moves by itself any more.
  void stop_flight() {
    flight_.reset();
    motion.stop();
  }

  Camera camera;
  ViewOptions options;
  Selection hovered;
  std::optional<ScreenPoint> cursor;            // where the hand points at on the map, in logical pixels
  std::optional<Place> found_place;             // what the search has gone to
  std::shared_ptr<const RasterBasemap> raster;  // a basemap that the user has brought; may be null
  Motion motion;
  std::optional<OpenedSpot> opened_spot;
  std::vector<ScreenPoint> drawn_shape;  // the box or lasso that the hand is drawing, in logical pixels
  bool animate = true;
  std::string search_text;
  std::string wanted_tab;  // the panel that an action has asked for; the panels empty it
  TableOrder table;
  TextSearch text_search;
  TimePlay play;
  Measure measure;
  void start_play() { play.start(points_); }
  // True while something is worked out in the background.
  bool is_busy() const { return text_search.is_busy() || table.is_busy(); }

  const Selection& selected() const { return selected_; }
  // The rings of the stated distance and the cone of the stated direction of the selected claim; else empty.
  const claims::ClaimShapes& selected_shapes() const { return selected_shapes_; }
  // The number of the survey among surveys().
  std::size_t survey_of_claim(std::size_t item) const { return claims_.at(item).survey; }
  // Grow with each change of the incidents, and of the claims.
  std::uint64_t revision() const { return revision_; }
  std::uint64_t claims_revision() const { return claims_revision_; }

 private:
  template <typename Value>
  struct Item {
    const Value* value;
    std::uint32_t survey;
  };
  void add_claim(const claims::CheckedClaim& claim, std::uint32_t survey);

  const gazetteer::Resolver* resolver_;
  std::deque<gazetteer::Survey> surveys_;  // a deque: items point into it
  std::vector<std::size_t> first_items_;   // by survey
  std::size_t incident_count_ = 0;
  std::vector<Item<claims::CheckedClaim>> claims_;
  std::vector<ClaimMark> claim_marks_;
  IncidentPoints points_;
  std::vector<std::uint32_t> group_;
  Selection selected_;
  claims::ClaimShapes selected_shapes_;
  std::optional<Flight> flight_;
  double flight_seconds_ = 0;
  std::uint64_t revision_ = 0;
  std::uint64_t claims_revision_ = 0;
  std::deque<std::vector<claims::CheckedClaim>> row_claims_;  // items point into them
};

}  // namespace toise::viewer
