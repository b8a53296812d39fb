// A lattice of samples, and the roomiest node of each area.
#include "viewer/names/area_names.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "core/geo/web_mercator.hpp"

namespace toise::viewer {
namespace {

constexpr double spacing_pixels = 24;  // between nodes, at most twice this
constexpr std::size_t most_nodes = 200000;
constexpr double provinces_from = 6.9;
constexpr double all_countries_from = 4.2;
constexpr double tiny_countries_from = 8;
constexpr double tiny_radius = 1.5;     // logical pixels: from afar the towns around are of more use
constexpr double least_radius = 12;     // logical pixels of a country that is named from farther off
constexpr std::size_t most_others = 8;  // places of an area where its name may stand beside the best
// Web Mercator makes much of the islands of the far north: from afar only what is vast is named there.
constexpr double far_north = 70;
constexpr Metres vast = kilometres(700);

// Nodes in view: columns x rows, node (0, 0) in the north-west.
struct Lattice {
  int level;
  int left;
  int top;
  int columns;
  int rows;
};

Lattice find_lattice(const Camera& camera) {
  const int level = static_cast<int>(std::floor(std::log2(camera.world_pixels() / spacing_pixels)));
  const double nodes = std::exp2(level);
  const auto first = camera.to_mercator({0, 0});
  const auto last = camera.to_mercator({camera.width(), camera.height()});
  Lattice lattice{level, static_cast<int>(std::ceil(first.x * nodes)), static_cast<int>(std::ceil(first.y * nodes)), 0,
                  0};
  lattice.columns = static_cast<int>(std::floor(std::min(last.x, first.x + 1) * nodes)) - lattice.left + 1;
  lattice.rows = static_cast<int>(std::floor(last.y * nodes)) - lattice.top + 1;
  lattice.columns = std::max(0, lattice.columns);
  lattice.rows = std::max(0, lattice.rows);
  return lattice;
}

// The number of the area that holds each node, row by row; 0 where there is none.
using NodeAreas = std::vector<int>;

int area_at(const NodeAreas& areas, const Lattice& lattice, int column, int row) {
  if (column < 0 || row < 0 || column >= lattice.columns || row >= lattice.rows) return 0;
  return areas[static_cast<std::size_t>(row) * static_cast<std::size_t>(lattice.columns) +
               static_cast<std::size_t>(column)];
}

// How many nodes near by belong to the same area: more amid its mass than at an end or on an island.
int count_near(const NodeAreas& areas, const Lattice& lattice, int column, int row) {
  const int area = area_at(areas, lattice, column, row);
  int count = 0;
  for (int r = row - 1; r <= row + 1; ++r)
    for (int c = column - 2; c <= column + 2; ++c) count += area_at(areas, lattice, c, r) == area ? 1 : 0;
  return count;
}

// How many nodes to every side belong to the same area; the view's edge counts as its border.
int room_around(const NodeAreas& areas, const Lattice& lattice, int column, int row) {
  const int area = area_at(areas, lattice, column, row);
  const auto is_same = [&](int c, int r) { return area_at(areas, lattice, c, r) == area; };
  // A name is wide and low: a row up and down weighs as much as two nodes to the sides.
  for (int room = 1;; ++room) {
    for (int c = column - 2 * room; c <= column + 2 * room; ++c)
      for (const int r : {row - room, row + room})
        if (!is_same(c, r)) return room;
    for (int r = row - room; r <= row + room; ++r)
      for (const int c : {column - 2 * room, column - 2 * room + 1, column + 2 * room - 1, column + 2 * room})
        if (!is_same(c, r)) return room;
  }
}

struct Best {
  double sum_x = 0;  // of all its nodes
  double sum_y = 0;
  int room = 0;
  int near = 0;
  double off_centre = 0;
  int column = 0;
  int row = 0;
  int nodes = 0;
};

// The roomiest node of each area; of equally roomy ones that with the most of the area around it, and then the one
// nearest the middle of what is in view of the area.
std::map<int, Best> find_best(const NodeAreas& areas, const Lattice& lattice) {
  std::map<int, Best> best;
  for (int row = 0; row < lattice.rows; ++row) {
    for (int column = 0; column < lattice.columns; ++column) {
      const int area = area_at(areas, lattice, column, row);
      if (area == 0) continue;
      Best& entry = best[area];
      ++entry.nodes;
      entry.sum_x += column;
      entry.sum_y += row;
    }
  }
  for (int row = 0; row < lattice.rows; ++row) {
    for (int column = 0; column < lattice.columns; ++column) {
      const int area = area_at(areas, lattice, column, row);
      if (area == 0) continue;
      Best& entry = best[area];
      const int room = room_around(areas, lattice, column, row);
      if (room < entry.room) continue;
      const int near = count_near(areas, lattice, column, row);
      const double off = std::hypot(column - entry.sum_x / entry.nodes, row - entry.sum_y / entry.nodes);
      if (std::tuple(room, near, -off) <= std::tuple(entry.room, entry.near, -entry.off_centre)) continue;
      entry.room = room;
      entry.near = near;
      entry.off_centre = off;
      entry.column = column;
      entry.row = row;
    }
  }
  return best;
}

// Column and row of the other nodes of an area, those nearest to its best.
std::vector<std::pair<int, int>> find_others(const NodeAreas& areas, const Lattice& lattice, int area,
                                             const Best& best) {
  std::vector<std::pair<int, int>> others;
  if (best.nodes < 2) return others;
  for (int row = 0; row < lattice.rows; ++row)
    for (int column = 0; column < lattice.columns; ++column)
      if (area_at(areas, lattice, column, row) == area && (row != best.row || column != best.column))
        others.emplace_back(column, row);
  const auto away = [&](const std::pair<int, int>& node) {
    return std::hypot(node.first - best.column, node.second - best.row);
  };
  std::stable_sort(others.begin(), others.end(), [&](const auto& a, const auto& b) { return away(a) < away(b); });
  if (others.size() > most_others) others.resize(most_others);
  return others;
}

// Among areas with as much room, the larger one on the ground comes first.
double find_weight(Metres radius) {
  return 0.5 * std::log10(radius.value / 1000 + 1);
}

bool is_unseen_from_afar(const Camera& camera, LonLat at, Metres radius) {
  return camera.zoom() < all_countries_from && std::abs(at.lat) > far_north && radius.value < vast.value;
}

}  // namespace

AreaNames::AreaNames(const gazetteer::IndexView& index, const geo::Areas& areas) : index_(index), areas_(areas) {
  for (gazetteer::PlaceRow row = 0; row < index.place_count(); ++row) {
    if (index.record(row).kind != PlaceKind::country) continue;
    countries_.push_back(
        {index.id_of(row), index.position(row), Metres{static_cast<double>(index.record(row).radius_m)}, row});
  }
}

const AreaNames::Node& AreaNames::node_at(const Camera& camera, int level, int x, int y) {
  static const Node nowhere;
  const int nodes = 1 << level;
  if (camera.plane() && (x < 0 || x >= nodes)) return nowhere;
  const int wrapped = ((x % nodes) + nodes) % nodes;
  const auto key = std::tuple(level, wrapped, y);
  const auto known = nodes_.find(key);
  if (known != nodes_.end()) return known->second;
  if (nodes_.size() > most_nodes) nodes_.clear();
  Node node;
  const LonLat position = camera.find_lonlat({static_cast<double>(wrapped) / nodes, static_cast<double>(y) / nodes});
  if (!is_valid(position)) return nodes_[key] = node;
  for (const std::string& id : areas_.find_all_at(position)) {
    if (id.starts_with("country:"))
      node.country = number_of(id);
    else if (id.starts_with("admin1:"))
      node.admin1 = number_of(id);
  }
  return nodes_[key] = node;
}

int AreaNames::number_of(const std::string& id) {
  const auto [known, is_new] = numbers_.try_emplace(id, static_cast<int>(ids_.size()) + 1);
  if (is_new) ids_.push_back(id);
  return known->second;
}

std::vector<MapName> AreaNames::find(const Camera& camera, LabelScript script) {
  if (areas_.empty()) return {};
  const Lattice lattice = find_lattice(camera);
  if (lattice.level > 30) return {};
  if (camera.plane() != seen_on_) nodes_.clear();
  seen_on_ = camera.plane();
  std::vector<Node> nodes;
  for (int row = 0; row < lattice.rows; ++row)
    for (int column = 0; column < lattice.columns; ++column)
      nodes.push_back(node_at(camera, lattice.level, lattice.left + column, lattice.top + row));
  std::vector<MapName> names;
  const auto add = [&](NameRank rank, int Node::*member) {
    NodeAreas areas;
    areas.reserve(nodes.size());
    for (const Node& node : nodes) areas.push_back(node.*member);
    for (const auto& [area, best] : find_best(areas, lattice)) {
      const std::string& id = ids_[static_cast<std::size_t>(area) - 1];
      const auto row = index_.find_id(id);
      if (!row) continue;
      const double count = std::exp2(lattice.level);
      const LonLat at = camera.find_lonlat({(lattice.left + best.column) / count, (lattice.top + best.row) / count});
      const Metres radius{static_cast<double>(index_.record(*row).radius_m)};
      if (rank == NameRank::country && is_unseen_from_afar(camera, index_.position(*row), radius)) continue;
      MapName name{id, choose_name(index_, *row, script), at, rank,
                   best.room + find_weight(radius) + best.nodes * 1e-4};
      for (const auto& [column, line] : find_others(areas, lattice, area, best))
        name.others.push_back(camera.find_lonlat({(lattice.left + column) / count, (lattice.top + line) / count}));
      names.push_back(std::move(name));
    }
  };
  add(NameRank::country, &Node::country);
  const LonLatBox view = camera.view_box();
  for (const Country& country : countries_) {
    const auto is_same = [&](const MapName& name) { return name.id == country.id; };
    const double pixels = camera.find_pixels(country.radius, country.at.lat);
    if (camera.zoom() < tiny_countries_from && pixels < tiny_radius) continue;
    if (camera.zoom() < all_countries_from &&
        (pixels < least_radius || is_unseen_from_afar(camera, country.at, country.radius)))
      continue;
    if (contains(view, country.at) && std::none_of(names.begin(), names.end(), is_same))
      names.push_back({country.id, choose_name(index_, country.row, script), country.at, NameRank::country,
                       find_weight(country.radius) - 0.5});
  }
  if (camera.zoom() >= provinces_from) add(NameRank::admin1, &Node::admin1);
  return names;
}

}  // namespace toise::viewer
