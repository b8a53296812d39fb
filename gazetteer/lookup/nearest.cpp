// Search of the implicit k-d tree; see gazetteer/index/near_tree.
#include "gazetteer/lookup/nearest.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include "core/geo/geodesic.hpp"

namespace toise::gazetteer {
namespace {

struct Candidate {
  double square;  // of the chord
  PlaceRow place;
  bool operator<(const Candidate& other) const { return square < other.square; }
};

class NearSearch {
 public:
  NearSearch(const IndexView& index, LonLat position, std::size_t count) : index_(index), count_(count) {
    const double lon = position.lon * std::numbers::pi / 180.0;
    const double lat = position.lat * std::numbers::pi / 180.0;
    at_ = {std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
  }

  std::vector<Candidate> find() {
    search(0, index_.near_count(), 0);
    return std::move(heap_);
  }

 private:
  double worst() const {
    return heap_.size() < count_ ? std::numeric_limits<double>::infinity() : heap_.front().square;
  }

  void search(std::size_t begin, std::size_t end, std::size_t axis) {
    if (begin >= end) return;
    const std::size_t middle = begin + (end - begin) / 2;
    const NearNode node = index_.near_node(middle);
    const std::array<double, 3> point{static_cast<double>(node.x), static_cast<double>(node.y),
                                      static_cast<double>(node.z)};
    offer(point, node.place);
    const double apart = at_[axis] - point[axis];
    const std::size_t next = (axis + 1) % 3;
    if (apart < 0) {
      search(begin, middle, next);
      if (apart * apart <= worst()) search(middle + 1, end, next);
    } else {
      search(middle + 1, end, next);
      if (apart * apart <= worst()) search(begin, middle, next);
    }
  }

  void offer(const std::array<double, 3>& point, PlaceRow place) {
    double square = 0;
    for (std::size_t i = 0; i < 3; ++i) square += (at_[i] - point[i]) * (at_[i] - point[i]);
    if (!(square < worst()) || place >= index_.place_count()) return;
    heap_.push_back({square, place});
    std::push_heap(heap_.begin(), heap_.end());
    if (heap_.size() <= count_) return;
    std::pop_heap(heap_.begin(), heap_.end());
    heap_.pop_back();
  }

  const IndexView& index_;
  std::size_t count_;
  std::array<double, 3> at_{};
  std::vector<Candidate> heap_;
};

}  // namespace

std::vector<NearestRow> find_nearest_rows(const IndexView& index, LonLat position, std::size_t limit) {
  std::vector<NearestRow> rows;
  if (!is_valid(position) || limit == 0) return rows;
  limit = std::min(limit, index.near_count());
  for (const Candidate& candidate : NearSearch(index, position, limit + 8).find()) {
    const auto line = geo::find_geodesic(index.record(candidate.place).position, position);
    rows.push_back({candidate.place, line.distance, line.bearing});
  }
  std::sort(rows.begin(), rows.end(), [](const NearestRow& a, const NearestRow& b) {
    return a.distance.value != b.distance.value ? a.distance.value < b.distance.value : a.place < b.place;
  });
  if (rows.size() > limit) rows.resize(limit);
  return rows;
}

}  // namespace toise::gazetteer
