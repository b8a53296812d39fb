// A sweep from north to south over the edges of the rings.
#include "viewer/basemap/trapezoids.hpp"

#include <algorithm>
#include <cstdint>

namespace toise::viewer {
namespace {

struct Edge {
  float top;
  float bottom;
  double x_top;
  double slope;  // of x by y
  double x_at(double y) const { return x_top + slope * (y - static_cast<double>(top)); }
};

// A trapezoid whose lower end is not yet known.
struct OpenPair {
  std::uint32_t left;
  std::uint32_t right;
  float top;
};

std::vector<Edge> make_edges(const std::vector<TileRing>& rings) {
  std::vector<Edge> edges;
  for (const TileRing& ring : rings) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const TilePoint& a = ring[i];
      const TilePoint& b = ring[(i + 1) % ring.size()];
      auto ay = static_cast<float>(a.y);
      auto by = static_cast<float>(b.y);
      double ax = a.x;
      double bx = b.x;
      if (ay == by) continue;
      if (ay > by) {
        std::swap(ay, by);
        std::swap(ax, bx);
      }
      edges.push_back({ay, by, ax, (bx - ax) / (static_cast<double>(by) - static_cast<double>(ay))});
    }
  }
  std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.top < b.top; });
  return edges;
}

std::vector<float> find_parallels(const std::vector<Edge>& edges) {
  std::vector<float> parallels;
  parallels.reserve(edges.size() * 2);
  for (const Edge& edge : edges) {
    parallels.push_back(edge.top);
    parallels.push_back(edge.bottom);
  }
  std::sort(parallels.begin(), parallels.end());
  parallels.erase(std::unique(parallels.begin(), parallels.end()), parallels.end());
  return parallels;
}

class Sweep {
 public:
  explicit Sweep(const std::vector<TileRing>& rings) : edges_(make_edges(rings)) {}

  std::vector<Trapezoid> run() {
    const auto parallels = find_parallels(edges_);
    for (std::size_t i = 0; i + 1 < parallels.size(); ++i) advance(parallels[i], parallels[i + 1]);
    if (!parallels.empty()) close_all(parallels.back());
    return std::move(found_);
  }

 private:
  void advance(float from, float to) {
    std::erase_if(active_, [&](std::uint32_t edge) { return edges_[edge].bottom <= from; });
    while (next_ < edges_.size() && edges_[next_].top <= from) active_.push_back(static_cast<std::uint32_t>(next_++));
    const double middle = (static_cast<double>(from) + static_cast<double>(to)) / 2;
    std::sort(active_.begin(), active_.end(), [&](std::uint32_t a, std::uint32_t b) {
      const double xa = edges_[a].x_at(middle);
      const double xb = edges_[b].x_at(middle);
      return xa != xb ? xa < xb : a < b;
    });
    std::vector<OpenPair> now;
    for (std::size_t i = 0; i + 1 < active_.size(); i += 2) now.push_back({active_[i], active_[i + 1], from});
    for (const OpenPair& old : open_) {
      const auto same = std::find_if(now.begin(), now.end(), [&](const OpenPair& pair) {
        return pair.left == old.left && pair.right == old.right;
      });
      if (same != now.end())
        same->top = old.top;
      else
        close(old, from);
    }
    open_ = std::move(now);
  }

  void close(const OpenPair& pair, float bottom) {
    const auto at = [&](std::uint32_t edge, float y) {
      return static_cast<float>(edges_[edge].x_at(static_cast<double>(y)));
    };
    const Trapezoid made{pair.top,
                         bottom,
                         at(pair.left, pair.top),
                         at(pair.right, pair.top),
                         at(pair.left, bottom),
                         at(pair.right, bottom)};
    if (made.top_right > made.top_left || made.bottom_right > made.bottom_left) found_.push_back(made);
  }

  void close_all(float bottom) {
    for (const OpenPair& pair : open_) close(pair, bottom);
  }

  std::vector<Edge> edges_;
  std::size_t next_ = 0;
  std::vector<std::uint32_t> active_;
  std::vector<OpenPair> open_;
  std::vector<Trapezoid> found_;
};

}  // namespace

std::vector<Trapezoid> find_trapezoids(const std::vector<TileRing>& rings) {
  return Sweep(rings).run();
}

}  // namespace toise::viewer
