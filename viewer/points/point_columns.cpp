// Sorted by the Z curve, column by column.
#include "viewer/points/point_columns.hpp"

#include <algorithm>
#include <cmath>
#include <future>
#include <thread>

namespace toise::viewer {
namespace {

constexpr double steps = 4294967296.0;  // of the world's width
constexpr auto no_row = std::numeric_limits<std::uint32_t>::max();

constexpr std::size_t worth_a_thread = 250000;  // points

// The bits of a number with a gap after each.
std::uint64_t spread_bits(std::uint64_t v) {
  v = (v | (v << 16)) & 0x0000FFFF0000FFFFULL;
  v = (v | (v << 8)) & 0x00FF00FF00FF00FFULL;
  v = (v | (v << 4)) & 0x0F0F0F0F0F0F0F0FULL;
  v = (v | (v << 2)) & 0x3333333333333333ULL;
  return (v | (v << 1)) & 0x5555555555555555ULL;
}

// And back: every other bit.
std::uint32_t gather_bits(std::uint64_t v) {
  v &= 0x5555555555555555ULL;
  v = (v | (v >> 1)) & 0x3333333333333333ULL;
  v = (v | (v >> 2)) & 0x0F0F0F0F0F0F0F0FULL;
  v = (v | (v >> 4)) & 0x00FF00FF00FF00FFULL;
  v = (v | (v >> 8)) & 0x0000FFFF0000FFFFULL;
  return static_cast<std::uint32_t>(v | (v >> 16));
}

std::uint64_t z_order(FixedPoint p) {
  return spread_bits(p.x) | (spread_bits(p.y) << 1);
}

struct SortKey {
  std::uint64_t place;
  std::uint32_t input;
  // Of equal places the later incident lies later, and so on top.
  bool operator<(const SortKey& other) const {
    return place != other.place ? place < other.place : input < other.input;
  }
};

void sort_by_place(std::vector<SortKey>& order) {
  const auto middle = order.begin() + static_cast<std::ptrdiff_t>(order.size() / 2);
  if (order.size() < 2 * worth_a_thread || std::thread::hardware_concurrency() < 2)
    return std::sort(order.begin(), order.end());
  std::thread helper([&] { std::sort(order.begin(), middle); });
  std::sort(middle, order.end());
  helper.join();
  std::inplace_merge(order.begin(), middle, order.end());
}

}  // namespace

FixedPoint to_fixed(geo::MercatorPoint point) {
  const double x = point.x - std::floor(point.x);
  const double y = std::clamp(point.y, 0.0, 1.0);
  return {static_cast<std::uint32_t>(static_cast<std::uint64_t>(x * steps)),
          static_cast<std::uint32_t>(std::min(y * steps, steps - 1.0))};
}

geo::MercatorPoint from_fixed(FixedPoint point) {
  return {(static_cast<double>(point.x) + 0.5) / steps, (static_cast<double>(point.y) + 0.5) / steps};
}

PointColumns::PointColumns(const std::vector<PointInput>& inputs) {
  std::vector<SortKey> order;
  order.reserve(inputs.size());
  std::uint32_t last_item = 0;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (!is_valid(inputs[i].position)) continue;
    order.push_back({z_order(to_fixed(geo::to_mercator(inputs[i].position))), static_cast<std::uint32_t>(i)});
    last_item = std::max(last_item, inputs[i].item);
  }
  sort_by_place(order);
  const auto fill = [&](auto& column, const auto& member) {
    column.reserve(order.size());
    for (const SortKey& key : order) column.push_back(member(inputs[key.input]));
  };
  // Two shares of about the same weight: where there are many points each has a thread.
  const auto fill_places = [&] {
    x.reserve(order.size());
    y.reserve(order.size());
    for (const SortKey& key : order) x.push_back(gather_bits(key.place));
    for (const SortKey& key : order) y.push_back(gather_bits(key.place >> 1U));
    fill(radius_m, [](const PointInput& p) { return std::isfinite(p.radius_m) && p.radius_m > 0 ? p.radius_m : 0.0F; });
    fill(first_day, [](const PointInput& p) { return p.first_day; });
    fill(last_day, [](const PointInput& p) { return std::max(p.first_day, p.last_day); });
  };
  const auto fill_rest = [&] {
    fill(killed, [](const PointInput& p) { return p.killed; });
    fill(type, [](const PointInput& p) { return p.type; });
    fill(verdict, [](const PointInput& p) { return p.verdict; });
    fill(file, [](const PointInput& p) { return p.file; });
    fill(item, [](const PointInput& p) { return p.item; });
  };
  auto rest = std::async(order.size() < worth_a_thread ? std::launch::deferred : std::launch::async, fill_rest);
  fill_places();
  rest.get();
  for (const float radius : radius_m) largest_radius_m = std::max(largest_radius_m, radius);
  row_of_item_.assign(order.empty() ? 0 : last_item + std::size_t{1}, no_row);
  for (std::size_t row = 0; row < item.size(); ++row) row_of_item_[item[row]] = static_cast<std::uint32_t>(row);
  find_blocks();
}

PointColumns PointColumns::moved(const Places& places) const {
  PointColumns copy = *this;
  for (std::size_t row = 0; row < size(); ++row) {
    const FixedPoint at = to_fixed(places(geo::from_mercator(from_fixed({x[row], y[row]}))));
    copy.x[row] = at.x;
    copy.y[row] = at.y;
  }
  copy.find_blocks();
  return copy;
}

void PointColumns::find_blocks() {
  blocks.clear();
  for (std::size_t first = 0; first < size(); first += block_size) {
    const std::size_t end = std::min(size(), first + block_size);
    Block block{no_row, no_row, 0, 0};
    for (std::size_t row = first; row < end; ++row) {
      block.west = std::min(block.west, x[row]);
      block.east = std::max(block.east, x[row]);
      block.north = std::min(block.north, y[row]);
      block.south = std::max(block.south, y[row]);
    }
    blocks.push_back(block);
  }
}

std::optional<std::uint32_t> PointColumns::find_row(std::uint32_t wanted) const {
  if (wanted >= row_of_item_.size() || row_of_item_[wanted] == no_row) return {};
  return row_of_item_[wanted];
}

PointColumns PointColumns::with_verdicts(std::span<const ItemVerdict> verdicts) const {
  PointColumns changed = *this;
  for (const ItemVerdict& one : verdicts)
    if (const auto row = find_row(one.item)) changed.verdict[*row] = one.verdict;
  return changed;
}

}  // namespace toise::viewer
