// Walks OGR geometries.
#include "core/io/gdal/gdal_geometry.hpp"

#include <ogr_api.h>
#include <ogr_geometry.h>

#include <memory>

#include "core/io/gdal/gdal_session.hpp"

namespace toise::io {
namespace {

Line make_line(const OGRSimpleCurve& curve) {
  Line line;
  line.reserve(static_cast<std::size_t>(curve.getNumPoints()));
  for (int i = 0; i < curve.getNumPoints(); ++i) line.push_back({curve.getX(i), curve.getY(i)});
  return line;
}

// Twice the signed area in square degrees: positive when the ring runs counterclockwise.
double signed_area(const Ring& ring) {
  double sum = 0;
  for (std::size_t i = 1; i < ring.size(); ++i)
    sum += (ring[i - 1].lon - ring[0].lon) * (ring[i].lat - ring[0].lat) -
           (ring[i].lon - ring[0].lon) * (ring[i - 1].lat - ring[0].lat);
  return sum;
}

Ring make_ring(const OGRLinearRing& source, bool is_outer) {
  Ring ring = make_line(source);
  if (!ring.empty() && ring.front() != ring.back()) ring.push_back(ring.front());
  if ((signed_area(ring) > 0) != is_outer) return {ring.rbegin(), ring.rend()};
  return ring;
}

Polygon make_polygon(const OGRPolygon& source) {
  Polygon polygon;
  if (const auto* outer = source.getExteriorRing()) polygon.push_back(make_ring(*outer, true));
  for (int i = 0; i < source.getNumInteriorRings(); ++i)
    polygon.push_back(make_ring(*source.getInteriorRing(i), false));
  return polygon;
}

void add(PlainGeometry& plain, const OGRGeometry& geometry) {
  if (geometry.IsEmpty()) return;
  switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbPoint:
      plain.points.push_back({geometry.toPoint()->getX(), geometry.toPoint()->getY()});
      return;
    case wkbLineString:
      plain.lines.push_back(make_line(*geometry.toLineString()));
      return;
    case wkbPolygon:
      plain.polygons.push_back(make_polygon(*geometry.toPolygon()));
      return;
    case wkbMultiPoint:
    case wkbMultiLineString:
    case wkbMultiPolygon:
    case wkbGeometryCollection:
      for (const OGRGeometry* part : *geometry.toGeometryCollection()) add(plain, *part);
      return;
    default: {  // curves and surfaces: their straight-line form
      const std::unique_ptr<OGRGeometry> straight(geometry.getLinearGeometry());
      if (straight && wkbFlatten(straight->getGeometryType()) != wkbFlatten(geometry.getGeometryType()))
        add(plain, *straight);
    }
  }
}

}  // namespace

PlainGeometry make_plain(const OGRGeometry& geometry) {
  PlainGeometry plain;
  add(plain, geometry);
  return plain;
}

std::optional<LonLat> find_representative(const OGRGeometry& geometry) {
  if (geometry.IsEmpty()) return std::nullopt;
  if (wkbFlatten(geometry.getGeometryType()) == wkbPoint)
    return LonLat{geometry.toPoint()->getX(), geometry.toPoint()->getY()};
  const auto handle = OGRGeometry::ToHandle(const_cast<OGRGeometry*>(&geometry));  // the C interface reads only
  const std::unique_ptr<OGRGeometry> inside(OGRGeometry::FromHandle(OGR_G_PointOnSurface(handle)));
  if (inside && !inside->IsEmpty() && wkbFlatten(inside->getGeometryType()) == wkbPoint)
    return LonLat{inside->toPoint()->getX(), inside->toPoint()->getY()};
  const PlainGeometry plain = make_plain(geometry);
  if (!plain.points.empty()) return plain.points.front();
  if (!plain.lines.empty() && !plain.lines.front().empty()) return plain.lines.front()[plain.lines.front().size() / 2];
  if (!plain.polygons.empty() && !plain.polygons.front().empty()) return plain.polygons.front().front().front();
  return std::nullopt;
}

std::optional<LonLat> find_representative_of_geojson(const std::string& text) {
  const GdalSession session;
  const std::unique_ptr<OGRGeometry> geometry(OGRGeometryFactory::createFromGeoJson(text.c_str()));
  return geometry ? find_representative(*geometry) : std::nullopt;
}

}  // namespace toise::io
