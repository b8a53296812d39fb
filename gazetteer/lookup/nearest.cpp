// Search of the k-d tree that gazetteer/index/near_tree arranges.
#include "gazetteer/lookup/nearest.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

#include "core/geo/geodesic.hpp"
#include "gazetteer/index/near_tree.hpp"
#include "gazetteer/index/record_span.hpp"

namespace toise::gazetteer {
namespace {

struct Candidate {
  double square;  // of the chord, m2
  PlaceRow place;
  bool operator<(const Candidate& other) const { return square < other.square; }
};

// Entries lie within a metre of their towns (float), and chords order distances but for 1e-4 up to 2,500 km and 1 %
// beyond: whatever may be nearer on the ellipsoid is within this.
double widen(double square) {
  const double chord = std::sqrt(square);
  const double wide = chord * (chord < 2.5e6 ? 1.0002 : 1.012) + 2;
  return wide * wide;
}

// Collects all towns that may be among the `count` nearest.
class NearSearch {
 public:
  NearSearch(const IndexView& index, LonLat position, std::size_t count)
      : entries_(index.near_bytes()), count_(count), at_(to_geocentric(position)) {}

  std::vector<Candidate> find() {
    best_.reserve(count_ + 1);
    search(0, entries_.size());
    std::erase_if(found_, [this](const Candidate& each) { return each.square > bound_; });
    return std::move(found_);
  }

 private:
  void search(std::size_t begin, std::size_t end) {
    while (end - begin > layout::near_leaf) {
      const std::size_t middle = begin + (end - begin) / 2;
      const layout::NearEntry node = *entries_.at(middle);
      offer(node);
      const std::uint32_t axis = std::min(node.place_and_axis >> layout::axis_shift, 2u);
      const double apart = at_[axis] - static_cast<double>(axis == 0 ? node.x : axis == 1 ? node.y : node.z);
      // The near half first; then, as if called again, the far one.
      if (apart < 0) {
        search(begin, middle);
        begin = middle + 1;
      } else {
        search(middle + 1, end);
        end = middle;
      }
      if (!(apart * apart <= bound_)) return;
    }
    for (std::size_t i = begin; i < end; ++i) offer(*entries_.at(i));
  }

  void offer(const layout::NearEntry& entry) {
    const double x = at_[0] - static_cast<double>(entry.x);
    const double y = at_[1] - static_cast<double>(entry.y);
    const double z = at_[2] - static_cast<double>(entry.z);
    const double square = x * x + y * y + z * z;
    if (!(square <= bound_)) return;
    found_.push_back({square, entry.place_and_axis & layout::place_mask});
    best_.push_back(square);
    std::push_heap(best_.begin(), best_.end());
    if (best_.size() > count_) {
      std::pop_heap(best_.begin(), best_.end());
      best_.pop_back();
    }
    if (best_.size() == count_) bound_ = widen(best_.front());
  }

  RecordSpan<layout::NearEntry> entries_;
  std::size_t count_;
  std::array<double, 3> at_;
  double bound_ = std::numeric_limits<double>::max();
  std::vector<Candidate> found_;
  std::vector<double> best_;  // the `count` least squares, a heap
};

}  // namespace

std::vector<NearestRow> find_nearest_rows(const IndexView& index, LonLat position, std::size_t limit) {
  std::vector<NearestRow> rows;
  if (!is_valid(position) || limit == 0) return rows;
  limit = std::min(limit, index.place_count());
  for (const Candidate& candidate : NearSearch(index, position, limit).find()) {
    if (candidate.place >= index.place_count()) continue;
    const auto line = geo::find_geodesic(index.position(candidate.place), position);
    rows.push_back({candidate.place, line.distance, line.bearing});
  }
  std::sort(rows.begin(), rows.end(), [](const NearestRow& a, const NearestRow& b) {
    return a.distance.value != b.distance.value ? a.distance.value < b.distance.value : a.place < b.place;
  });
  if (rows.size() > limit) rows.resize(limit);
  return rows;
}

}  // namespace toise::gazetteer
