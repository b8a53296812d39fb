// GEOS's answer to which areas hold a position: prepared polygons in an STRtree, the way GEOS's manual advises.
#pragma once
#include <geos_c.h>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/geo/encode_areas.hpp"

namespace toise::test {

class GeosAreas {
 public:
  explicit GeosAreas(std::span<const geo::AreaPolygon> areas) : context_(GEOS_init_r()) {
    for (const geo::AreaPolygon& area : areas)
      for (const Polygon& polygon : area.polygon) add(area.id, polygon);
    tree_ = GEOSSTRtree_create_r(context_, 10);
    for (const Part& part : parts_) GEOSSTRtree_insert_r(context_, tree_, part.polygon, const_cast<Part*>(&part));
    find_all_at({0, 0});  // GEOS arranges the tree at its first query
  }
  ~GeosAreas() {
    GEOSSTRtree_destroy_r(context_, tree_);
    for (const Part& part : parts_) {
      GEOSPreparedGeom_destroy_r(context_, part.prepared);
      GEOSGeom_destroy_r(context_, part.polygon);
    }
    GEOS_finish_r(context_);
  }
  GeosAreas(const GeosAreas&) = delete;
  GeosAreas& operator=(const GeosAreas&) = delete;

  // Ids of all areas that cover the position, each once, in the order of their letters.
  std::vector<std::string> find_all_at(LonLat position) const {
    Search search{context_, GEOSGeom_createPointFromXY_r(context_, position.lon, position.lat), {}};
    GEOSSTRtree_query_r(context_, tree_, search.point, &visit, &search);
    GEOSGeom_destroy_r(context_, search.point);
    std::sort(search.found.begin(), search.found.end());
    search.found.erase(std::unique(search.found.begin(), search.found.end()), search.found.end());
    return std::move(search.found);
  }

 private:
  struct Part {
    std::string id;
    GEOSGeometry* polygon;
    const GEOSPreparedGeometry* prepared;
  };
  struct Search {
    GEOSContextHandle_t context;
    GEOSGeometry* point;
    std::vector<std::string> found;
  };

  static void visit(void* item, void* asked) {
    const auto& part = *static_cast<const Part*>(item);
    auto& search = *static_cast<Search*>(asked);
    if (GEOSPreparedCovers_r(search.context, part.prepared, search.point) == 1) search.found.push_back(part.id);
  }
  GEOSGeometry* make_ring(const Ring& ring) const {
    GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(context_, static_cast<unsigned>(ring.size()), 2);
    for (unsigned i = 0; i < ring.size(); ++i) GEOSCoordSeq_setXY_r(context_, sequence, i, ring[i].lon, ring[i].lat);
    return GEOSGeom_createLinearRing_r(context_, sequence);
  }
  void add(const std::string& id, const Polygon& polygon) {
    std::vector<GEOSGeometry*> holes;
    for (std::size_t i = 1; i < polygon.size(); ++i) holes.push_back(make_ring(polygon[i]));
    GEOSGeometry* made =
        GEOSGeom_createPolygon_r(context_, make_ring(polygon[0]), holes.data(), static_cast<unsigned>(holes.size()));
    parts_.push_back({id, made, GEOSPrepare_r(context_, made)});
  }

  GEOSContextHandle_t context_;
  std::vector<Part> parts_;
  GEOSSTRtree* tree_ = nullptr;
};

}  // namespace toise::test
