// Lines and polygons through GDAL, brought to WGS 84.
#include "core/io/gdal/gdal_features.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include "core/base/error.hpp"
#include "core/io/gdal/gdal_geometry.hpp"
#include "core/io/gdal/gdal_session.hpp"

namespace toise::io {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& what) {
  throw Error(ErrorCode::bad_asset, fmt::format("{}: {}", path.string(), what));
}

// The way to WGS 84, or nothing when the layer is in it already or does not say.
std::unique_ptr<OGRCoordinateTransformation> make_way_to_wgs84(const OGRLayer& layer) {
  const OGRSpatialReference* from = const_cast<OGRLayer&>(layer).GetSpatialRef();
  OGRSpatialReference wgs84;
  wgs84.SetWellKnownGeogCS("WGS84");
  wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  if (!from || from->IsSame(&wgs84)) return nullptr;
  return std::unique_ptr<OGRCoordinateTransformation>(OGRCreateCoordinateTransformation(from, &wgs84));
}

GeometryFeature make_feature(OGRFeature& source, OGRCoordinateTransformation* to_wgs84) {
  GeometryFeature feature;
  for (int i = 0; i < source.GetFieldCount(); ++i)
    if (source.IsFieldSetAndNotNull(i))
      feature.attributes.emplace(source.GetFieldDefnRef(i)->GetNameRef(), source.GetFieldAsString(i));
  OGRGeometry* geometry = source.GetGeometryRef();
  if (!geometry) return feature;
  if (to_wgs84) geometry->transform(to_wgs84);
  PlainGeometry plain = make_plain(*geometry);
  feature.polygons = std::move(plain.polygons);
  feature.lines = std::move(plain.lines);
  feature.points = std::move(plain.points);
  return feature;
}

}  // namespace

std::vector<GeometryFeature> read_gdal_features(const std::filesystem::path& path) {
  const GdalSession session;
  const DatasetPointer dataset = session.open(path.string());
  if (!dataset) fail(path, session.describe_errors("no reader of lines and polygons recognises the file"));
  OGRLayer* layer = dataset->GetLayerCount() > 0 ? dataset->GetLayer(0) : nullptr;
  if (!layer) fail(path, "the file holds no layer");
  const auto to_wgs84 = make_way_to_wgs84(*layer);
  std::vector<GeometryFeature> features;
  for (auto& feature : *layer) features.push_back(make_feature(*feature, to_wgs84.get()));
  if (!session.errors().empty()) fail(path, session.describe_errors(""));
  return features;
}

}  // namespace toise::io
