// From surveys to columns, from a filter to a mask.
#include "viewer/state/incident_points.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/claims/model/verdict.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t most_files = 255;

bool is_graver(std::uint8_t one, std::uint8_t other) {
  if (one == 0 || other == 0) return one > other;
  return claims::is_graver(static_cast<claims::Verdict>(one - 1), static_cast<claims::Verdict>(other - 1));
}

// "distance: road-plausible": 1 + the number of the gravest verdict; 0 without any.
std::uint8_t find_verdict(const std::vector<std::string>& verdicts) {
  constexpr std::uint8_t last = 1 + static_cast<std::uint8_t>(claims::Verdict::undetermined);
  std::uint8_t gravest = 0;
  for (std::uint8_t verdict = 1; verdict <= last; ++verdict)
    for (const std::string& words : verdicts)
      if (words.ends_with(claims::name_of(static_cast<claims::Verdict>(verdict - 1))) && is_graver(verdict, gravest))
        gravest = verdict;
  return gravest;
}

PointInput make_input(const IncidentColumns& incidents, std::size_t row) {
  PointInput input;
  input.position = incidents.position(row).value_or(LonLat{});
  if (const auto radius = incidents.radius(row)) input.radius_m = static_cast<float>(radius->value);
  if (const auto time = incidents.time(row)) {
    input.first_day = static_cast<std::int32_t>(time->first.time_since_epoch().count());
    input.last_day = static_cast<std::int32_t>(time->last.time_since_epoch().count());
  }
  if (const auto killed = incidents.fatalities_low(row))
    input.killed =
        static_cast<std::int32_t>(std::clamp<std::int64_t>(*killed, 0, std::numeric_limits<std::int32_t>::max()));
  input.verdict = find_verdict(incidents.verdicts(row));
  return input;
}

}  // namespace

PointView make_point_view(const Camera& camera) {
  return {camera.centre(), camera.world_pixels(), camera.width(), camera.height(), camera.plane() == nullptr};
}

void IncidentPoints::rebuild(const std::deque<gazetteer::Survey>& surveys) {
  while (type_of_.size() < surveys.size()) type_of_.push_back(types_.add(surveys[type_of_.size()]));
  std::vector<PointInput> inputs;
  std::vector<PointInput> unmapped;
  std::uint32_t item = 0;
  for (std::size_t file = 0; file < surveys.size(); ++file) {
    const auto& incidents = surveys[file].incidents();
    inputs.reserve(inputs.size() + incidents.size());
    for (std::size_t i = 0; i < incidents.size(); ++i, ++item) {
      const auto position = incidents.position(i);
      const bool is_mapped = position && is_valid(*position);
      PointInput input = make_input(incidents, i);
      input.type = type_of_[file][i];
      input.file = static_cast<std::uint8_t>(std::min(file, most_files));
      input.item = item;
      if (!is_mapped) input.position = {0, 0};
      (is_mapped ? inputs : unmapped).push_back(input);
    }
  }
  others_ = {};
  columns_ = std::make_shared<PointColumns>(inputs);
  unmapped_ = std::make_shared<PointColumns>(unmapped);
  const auto& days = columns_->first_day;
  dated_ = days.size() - static_cast<std::size_t>(std::count(days.begin(), days.end(), undated));
  set_plane(plane_);
  make_mask();
}

void IncidentPoints::remove_all() {
  types_ = {};
  type_of_.clear();
  filter_.hidden_type.clear();
  filter_.hidden_file.clear();
  filter_.text_matches.clear();
  rebuild({});
}

void IncidentPoints::add_verdicts(std::vector<ItemVerdict> verdicts) {
  std::erase_if(verdicts, [&](const ItemVerdict& one) { return !is_graver(one.verdict, verdict_of(one.item)); });
  if (verdicts.empty()) return;
  others_ = {};
  columns_ = std::make_shared<PointColumns>(columns_->with_verdicts(verdicts));
  unmapped_ = std::make_shared<PointColumns>(unmapped_->with_verdicts(verdicts));
  if (flat_) flat_ = std::make_shared<PointColumns>(flat_->with_verdicts(verdicts));
  make_mask();
}

void IncidentPoints::set_plane(std::shared_ptr<const geo::MapPlane> plane) {
  plane_ = std::move(plane);
  flat_.reset();
  ++revision_;
}

const std::shared_ptr<const PointColumns>& IncidentPoints::share_columns(const Camera& camera) const {
  if (!camera.plane() || !plane_) return columns_;
  if (!flat_)
    flat_ =
        std::make_shared<PointColumns>(columns_->moved([&](LonLat position) { return plane_->to_plane(position); }));
  return flat_;
}

std::vector<std::uint8_t> IncidentPoints::shown_unmapped(std::size_t count) const {
  std::vector<std::uint8_t> shown(count, 0);
  const PointMask mask = make_point_mask(*unmapped_, filter_);
  for (std::size_t row = 0; row < mask.size(); ++row) shown.at(unmapped_->item[row]) = mask[row];
  return shown;
}

std::uint16_t IncidentPoints::type_of(std::uint32_t item) const {
  if (const auto row = columns_->find_row(item)) return columns_->type[*row];
  const auto row = unmapped_->find_row(item);
  return row ? unmapped_->type[*row] : std::uint16_t{0};
}

std::uint8_t IncidentPoints::verdict_of(std::uint32_t item) const {
  if (const auto row = columns_->find_row(item)) return columns_->verdict[*row];
  const auto row = unmapped_->find_row(item);
  return row ? unmapped_->verdict[*row] : std::uint8_t{0};
}

void IncidentPoints::set_filter(PointFilter filter) {
  if (filter == filter_) return;
  filter_ = std::move(filter);
  make_mask();
}

PointMask IncidentPoints::take_spare() {
  if (!spare_ || spare_.use_count() > 1) return {};
  return std::move(*spare_);
}

void IncidentPoints::make_mask() {
  PointFilter others = filter_;
  others.days.reset();
  PointMask made;
  if (filter_.days && others_.size() == columns_->size() && others == others_for_) {
    made = narrow_to_days(others_, *columns_, filter_, take_spare());
  } else {
    // A second change of the days alone is worth a mask that is kept.
    const bool is_brushed = filter_.days && others == others_for_;
    if (is_brushed) {
      others_ = make_point_mask(*columns_, filter_, FilterPart::days);
      made = narrow_to_days(others_, *columns_, filter_, take_spare());
    } else {
      others_ = {};
      made = make_point_mask(*columns_, filter_, FilterPart::none, take_spare());
    }
    others_for_ = std::move(others);
  }
  spare_ = std::exchange(mask_, std::make_shared<PointMask>(std::move(made)));
  shown_ = count_shown(*mask_);
  ++revision_;
}

}  // namespace toise::viewer
