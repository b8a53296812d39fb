// A lattice of samples, and the roomiest node of each area.
#include "viewer/names/area_names.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "core/geo/web_mercator.hpp"

namespace toise::viewer {
namespace {

constexpr double spacing_pixels = 48;  // between nodes, at most twice this
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

// How many nodes to every side belong to the same area; the view's edge counts as its border.
int room_around(const std::vector<const std::string*>& ids, const Lattice& lattice, int column, int row) {
  const std::string& id = *ids[static_cast<std::size_t>(row * lattice.columns + column)];
  const auto is_same = [&](int c, int r) {
    return c >= 0 && r >= 0 && c < lattice.columns && r < lattice.rows &&
           *ids[static_cast<std::size_t>(r * lattice.columns + c)] == id;
  };
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
  double off_centre = 0;
  int column = 0;
  int row = 0;
  int nodes = 0;
};

// The roomiest node of each area; of equally roomy ones that nearest the middle of what is in view of the area.
std::map<std::string, Best> find_best(const std::vector<const std::string*>& ids, const Lattice& lattice) {
  std::map<std::string, Best> best;
  const auto id_at = [&](int column, int row) -> const std::string& {
    return *ids[static_cast<std::size_t>(row * lattice.columns + column)];
  };
  for (int row = 0; row < lattice.rows; ++row) {
    for (int column = 0; column < lattice.columns; ++column) {
      if (id_at(column, row).empty()) continue;
      Best& entry = best[id_at(column, row)];
      ++entry.nodes;
      entry.sum_x += column;
      entry.sum_y += row;
    }
  }
  for (int row = 0; row < lattice.rows; ++row) {
    for (int column = 0; column < lattice.columns; ++column) {
      if (id_at(column, row).empty()) continue;
      Best& entry = best[id_at(column, row)];
      const int room = room_around(ids, lattice, column, row);
      const double off = std::hypot(column - entry.sum_x / entry.nodes, row - entry.sum_y / entry.nodes);
      if (room < entry.room || (room == entry.room && off >= entry.off_centre)) continue;
      entry.room = room;
      entry.off_centre = off;
      entry.column = column;
      entry.row = row;
    }
  }
  return best;
}

// Column and row of the other nodes of an area, those nearest to its best.
std::vector<std::pair<int, int>> find_others(const std::vector<const std::string*>& ids, const Lattice& lattice,
                                             const std::string& id, const Best& best) {
  std::vector<std::pair<int, int>> others;
  if (best.nodes < 2) return others;
  for (int row = 0; row < lattice.rows; ++row)
    for (int column = 0; column < lattice.columns; ++column)
      if (*ids[static_cast<std::size_t>(row * lattice.columns + column)] == id &&
          (row != best.row || column != best.column))
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
      node.country = id;
    else if (id.starts_with("admin1:"))
      node.admin1 = id;
  }
  return nodes_[key] = node;
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
  const auto add = [&](NameRank rank, std::string Node::*member) {
    std::vector<const std::string*> ids;
    for (const Node& node : nodes) ids.push_back(&(node.*member));
    for (const auto& [id, best] : find_best(ids, lattice)) {
      const auto row = index_.find_id(id);
      if (!row) continue;
      const double count = std::exp2(lattice.level);
      const LonLat at = camera.find_lonlat({(lattice.left + best.column) / count, (lattice.top + best.row) / count});
      const Metres radius{static_cast<double>(index_.record(*row).radius_m)};
      if (rank == NameRank::country && is_unseen_from_afar(camera, index_.position(*row), radius)) continue;
      MapName name{id, choose_name(index_, *row, script), at, rank,
                   best.room + find_weight(radius) + best.nodes * 1e-4};
      for (const auto& [column, line] : find_others(ids, lattice, id, best))
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
