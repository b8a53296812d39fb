// The session's bookkeeping.
#include "viewer/state/session.hpp"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <stdexcept>
#include <variant>

#include "core/geo/geodesic.hpp"
#include "viewer/state/claim_label.hpp"

namespace toise::viewer {
namespace {

constexpr Metres least_height = kilometres(85);  // of country shown around the content
constexpr Metres place_height = kilometres(12);  // shown around a town that was looked for

constexpr std::size_t few_points = 100000;  // beyond, the boxes of blocks say where points lie

bool is_inside(const Camera& camera, LonLat position) {
  const auto at = camera.to_screen(position);
  const double border = std::min(camera.width(), camera.height()) * 0.08;
  return at.x >= border && at.y >= border && at.x <= camera.width() - border && at.y <= camera.height() - border;
}

// The zoom at which `length` on the ground at this latitude is as long as the shorter side of the viewport.
double zoom_for(const Camera& camera, Metres length, double latitude) {
  const double units = Camera::mercator_units(length, latitude);
  return std::log2(std::min(camera.width(), camera.height()) / 256.0 / std::max(1e-12, units));
}

Line make_line(const Line& line) {
  if (line.size() != 2) return line;
  const auto length = geo::find_geodesic(line[0], line[1]).distance;
  if (!(length.value > 100000)) return line;
  return geo::make_geodesic_line(line[0], line[1], Metres{std::max(20000.0, length.value / 128)});
}

}  // namespace

void Session::add(gazetteer::Survey survey) {
  surveys_.push_back(std::move(survey));
  const auto number = static_cast<std::uint32_t>(surveys_.size() - 1);
  first_items_.push_back(incident_count_);
  incident_count_ += surveys_.back().incidents().size();
  for (const auto& claim : surveys_.back().claims()) add_claim(claim, number);
  points_.rebuild(surveys_);
  ++revision_;
  ++claims_revision_;
  if (!text_search.query().empty()) text_search.start(*this, text_search.query());
}

std::deque<gazetteer::Survey> Session::take_surveys() {
  table.finish();
  text_search.cancel();
  play.stop();
  selected_ = hovered = {};
  selected_shapes_ = {};
  group_.clear();
  opened_spot.reset();
  claims_.clear();
  claim_marks_.clear();
  row_claims_.clear();
  first_items_.clear();
  incident_count_ = 0;
  auto taken = std::exchange(surveys_, {});
  points_.remove_all();
  ++revision_;
  ++claims_revision_;
  return taken;
}

void Session::add_claims(std::size_t survey, std::vector<claims::CheckedClaim> claims) {
  if (claims.empty()) return;
  row_claims_.push_back(std::move(claims));
  for (const auto& claim : row_claims_.back()) add_claim(claim, static_cast<std::uint32_t>(survey));
  ++claims_revision_;
}

void Session::add_verdicts(std::size_t survey, std::span<const RowVerdict> verdicts) {
  std::vector<ItemVerdict> found;
  found.reserve(verdicts.size());
  for (const RowVerdict& one : verdicts)
    if (const auto item = find_incident(survey, one.row))
      found.push_back(
          {static_cast<std::uint32_t>(*item), static_cast<std::uint8_t>(1 + static_cast<int>(one.verdict))});
  points_.add_verdicts(std::move(found));
  ++revision_;
}

std::optional<claims::Verdict> Session::gravest_verdict(std::size_t item) const {
  const std::uint8_t number = points_.verdict_of(static_cast<std::uint32_t>(item));
  return number == 0 ? std::nullopt : std::optional(static_cast<claims::Verdict>(number - 1));
}

std::size_t Session::survey_of_incident(std::size_t item) const {
  if (item >= incident_count_) throw std::out_of_range("no such incident");
  const auto behind = std::upper_bound(first_items_.begin(), first_items_.end(), item);
  return static_cast<std::size_t>(behind - first_items_.begin()) - 1;
}

Incident Session::incident(std::size_t item) const {
  return columns_of_incident(item)[index_in_file(item)];
}

const IncidentTable* Session::table_of_incident(std::size_t item) const {
  const auto* rows = std::get_if<gazetteer::TableSurvey>(&surveys_[survey_of_incident(item)].content);
  return rows ? &rows->table : nullptr;
}

std::optional<std::size_t> Session::find_incident(std::size_t survey, std::int64_t row) const {
  const auto& incidents = surveys_.at(survey).incidents();
  // Rows ascend in all files but the oddest.
  const auto all = std::views::iota(std::size_t{0}, incidents.size());
  const auto number_of = [&](std::size_t i) { return incidents.row_number(i); };
  auto found = std::ranges::lower_bound(all, row, {}, number_of);
  if (found == all.end() || number_of(*found) != row) found = std::ranges::find(all, row, number_of);
  if (found == all.end()) return std::nullopt;
  return first_items_[survey] + *found;
}

void Session::add_claim(const claims::CheckedClaim& claim, std::uint32_t survey) {
  claims_.push_back({&claim, survey});
  claim_marks_.push_back({make_line(claim.line), static_cast<std::size_t>(claim.verdict), describe_claim_label(claim)});
}

std::vector<Place> Session::marked_places() const {
  std::vector<Place> places;
  const auto add = [&](const Place& place) {
    const auto is_same = [&](const Place& other) { return other.id == place.id; };
    const bool has_name = !place.id.starts_with("position:");
    if (has_name && !is_area(place) && std::none_of(places.begin(), places.end(), is_same)) places.push_back(place);
  };
  if (found_place) add(*found_place);
  for (const auto& item : claims_) {
    if (places.size() > 200) break;
    if (item.value->claim.subject) add(item.value->claim.subject->place);
    if (item.value->claim.object) add(item.value->claim.object->place);
  }
  return places;
}

std::optional<LonLatBox> Session::content_extent() const {
  std::vector<LonLat> positions;
  const PointColumns& points = points_.columns();
  if (points.size() <= few_points) {
    for (std::size_t row = 0; row < points.size(); ++row)
      positions.push_back(geo::from_mercator(from_fixed({points.x[row], points.y[row]})));
  } else {
    for (const PointColumns::Block& block : points.blocks)
      for (const FixedPoint corner : {FixedPoint{block.west, block.north}, FixedPoint{block.east, block.south}})
        positions.push_back(geo::from_mercator(from_fixed(corner)));
  }
  for (const ClaimMark& mark : claim_marks_) positions.insert(positions.end(), mark.line.begin(), mark.line.end());
  return find_extent(positions);
}

bool Session::has_findings() const {
  return std::any_of(surveys_.begin(), surveys_.end(), [](const auto& survey) { return !survey.issues().empty(); }) ||
         std::any_of(claims_.begin(), claims_.end(),
                     [](const auto& item) { return item.value->verdict == claims::Verdict::contradicted; });
}

void Session::choose_projection(WorldProjection projection, LonLat centre) {
  stop_flight();
  options.projection = projection;
  std::shared_ptr<const geo::MapPlane> plane;
  const bool is_azimuthal = projection == WorldProjection::azimuthal;
  if (projection != WorldProjection::mercator)
    plane = std::make_shared<const geo::MapPlane>(
        is_azimuthal ? geo::MapPlane::Kind::azimuthal : geo::MapPlane::Kind::equal_earth,
        is_azimuthal ? centre : LonLat{0, 0});
  camera.set_plane(plane, projection == WorldProjection::automatic);
  points_.set_plane(plane);
}

void Session::look_at_everything() {
  flight_.reset();
  const auto extent = content_extent();
  if (!extent) {
    camera.look_at({0.5, 0.42}, 0);
  } else {
    const double margin = std::min(camera.width(), camera.height()) * 0.1;
    camera.fit(*extent, margin, zoom_for(camera, least_height, extent->centre().lat));
  }
  // What needs most of the world in view has all of it.
  constexpr double most_of_the_world = 100;  // degrees
  if (camera.plane() && (!extent || extent->width() > most_of_the_world)) camera.fit_sheet();
}

void Session::fly_to(geo::MercatorPoint to, double zoom) {
  motion.stop();
  flight_seconds_ = 0;
  flight_.emplace(camera, to, std::max(zoom, camera.min_zoom()));
  if (!animate) advance(flight_->duration() + 1);
}

void Session::fly_to(const Place& place) {
  Metres height = std::max(place_height, place.radius * 3.0);
  if (is_area(place)) height = place.radius * 2.2;
  fly_to(geo::to_mercator(place.position), zoom_for(camera, height, place.position.lat));
}

void Session::select_incident(std::optional<std::size_t> item) {
  if (item && *item >= incident_count_) item.reset();
  selected_.incident = item;
  const auto position = item ? incident(*item).position : std::nullopt;
  if (position && !is_inside(camera, *position)) fly_to(geo::to_mercator(*position), camera.zoom());
}

void Session::open_spot(std::uint32_t item, std::vector<std::uint32_t> items) {
  const auto row = points_.columns().find_row(item);
  if (!row) return;
  opened_spot = OpenedSpot{geo::from_mercator(from_fixed({points_.columns().x[*row], points_.columns().y[*row]})),
                           std::move(items)};
}

void Session::select_claim(std::optional<std::size_t> item) {
  if (item && *item >= claims_.size()) item.reset();
  selected_.claim = item;
  selected_shapes_ = item ? claims::make_claim_shapes(claim(*item)) : claims::ClaimShapes{};
  if (!item) return;
  Line drawn = claim_mark(*item).line;
  for (const Line& ring : selected_shapes_.rings) drawn.insert(drawn.end(), ring.begin(), ring.end());
  const auto extent = find_extent(drawn);
  if (!extent) return;
  const LonLat north_west{extent->west, extent->north};
  const LonLat south_east{extent->east, extent->south};
  const auto corner = camera.to_screen(north_west);
  const auto other = camera.to_screen(south_east);
  constexpr double least_seen = 40;  // logical pixels: a line shorter than this says nothing
  const bool is_large = std::hypot(other.x - corner.x, other.y - corner.y) >= least_seen;
  if (is_large && is_inside(camera, north_west) && is_inside(camera, south_east)) return;
  Camera goal = camera;
  goal.fit(*extent, std::min(goal.width(), goal.height()) * 0.2, zoom_for(camera, least_height, extent->centre().lat));
  fly_to(goal.mercator_centre(), goal.zoom());
}

bool Session::advance(double seconds) {
  bool is_moving = motion.advance(camera, seconds);
  is_moving = play.advance(points_, seconds) || is_moving;
  is_moving = text_search.poll(*this) || is_moving;
  is_moving = table.poll() || is_moving;
  if (!flight_) return is_moving;
  flight_seconds_ += seconds;
  if (flight_->advance(camera, flight_seconds_)) flight_.reset();
  return flight_.has_value() || is_moving;
}

}  // namespace toise::viewer
