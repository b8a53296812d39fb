// GDAL's raster bands to pixels.
#include "core/io/gdal/gdal_raster.hpp"

#include <fmt/format.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

#include "core/base/error.hpp"
#include "core/io/gdal/gdal_session.hpp"

namespace toise::io {
namespace {

constexpr double half_world = 20037508.342789244;  // metres: pi times the semi-major axis of WGS 84 (EPSG:3857)
constexpr int tile_pixels = 256;

bool is_web_mercator(const GDALDataset& dataset) {
  const OGRSpatialReference* system = const_cast<GDALDataset&>(dataset).GetSpatialRef();
  OGRSpatialReference wanted;
  wanted.importFromEPSG(3857);
  const std::array<const char*, 3> options = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES",
                                              "CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS", nullptr};
  return system && system->IsSame(&wanted, options.data());
}

class GdalRaster : public RasterSource {
 public:
  GdalRaster(std::string name, DatasetPointer dataset, const std::array<double, 6>& place)
      : name_(std::move(name)), dataset_(std::move(dataset)), place_(place) {}

  RasterWindow extent() const override {
    const double wide = place_[1] * dataset_->GetRasterXSize();
    const double high = place_[5] * dataset_->GetRasterYSize();
    return {to_unit(place_[0]), to_unit(-place_[3]), to_unit(place_[0] + wide), to_unit(-place_[3] - high)};
  }

  int finest_zoom() const override {
    return static_cast<int>(std::ceil(std::log2(2 * half_world / tile_pixels / place_[1]) - 1e-6));
  }

  std::string attribution() const override {
    const char* said = dataset_->GetMetadataItem("attribution");
    return said ? said : "";
  }

  std::vector<std::uint32_t> read(const RasterWindow& window, int width, int height) override {
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0);
    // The window in the raster's pixels, then the part of it that the raster has, in both.
    const Span x = find_span((to_metres(window.west) - place_[0]) / place_[1],
                             (to_metres(window.east) - place_[0]) / place_[1], dataset_->GetRasterXSize(), width);
    const Span y = find_span((-to_metres(window.north) - place_[3]) / place_[5],
                             (-to_metres(window.south) - place_[3]) / place_[5], dataset_->GetRasterYSize(), height);
    if (x.count <= 0 || y.count <= 0) return pixels;
    const GdalSession session;
    const int bands = dataset_->GetRasterCount();
    const bool has_alpha = bands == 2 || bands >= 4;
    const bool has_colours = bands >= 3;
    std::vector<std::uint8_t> band(static_cast<std::size_t>(x.count) * static_cast<std::size_t>(y.count), 255);
    for (int channel = 0; channel < 4; ++channel) {
      const int number = channel == 3 ? (has_alpha ? (has_colours ? 4 : 2) : 0) : (has_colours ? channel + 1 : 1);
      if (number == 0)
        std::fill(band.begin(), band.end(), std::uint8_t{255});
      else
        read_band(number, x, y, band, session);
      for (int row = 0; row < y.count; ++row)
        for (int column = 0; column < x.count; ++column)
          pixels[static_cast<std::size_t>((y.first + row) * width + x.first + column)] |=
              std::uint32_t{band[static_cast<std::size_t>(row * x.count + column)]} << (8 * channel);
    }
    return pixels;
  }

 private:
  // From `begin` over `size` pixels of the raster, into `count` pixels of the picture from `first` on.
  struct Span {
    double begin = 0;
    double size = 0;
    int first = 0;
    int count = 0;
  };

  static double to_unit(double metres) { return (metres + half_world) / (2 * half_world); }
  static double to_metres(double unit) { return unit * 2 * half_world - half_world; }

  static Span find_span(double from, double to, int raster_pixels, int picture_pixels) {
    const double scale = picture_pixels / (to - from);
    const auto at = [&](double pixel) {
      return (std::clamp(pixel, 0.0, static_cast<double>(raster_pixels)) - from) * scale;
    };
    Span span;
    span.first = std::clamp(static_cast<int>(std::lround(at(0))), 0, picture_pixels);
    span.count = std::clamp(static_cast<int>(std::lround(at(raster_pixels))), 0, picture_pixels) - span.first;
    span.begin = std::clamp(from + span.first / scale, 0.0, static_cast<double>(raster_pixels));
    span.size = std::min(span.count / scale, raster_pixels - span.begin);
    return span;
  }

  void read_band(int number, const Span& x, const Span& y, std::vector<std::uint8_t>& band,
                 const GdalSession& session) {
    GDALRasterIOExtraArg extra;
    INIT_RASTERIO_EXTRA_ARG(extra);
    extra.eResampleAlg = GRIORA_Bilinear;
    extra.bFloatingPointWindowValidity = TRUE;
    extra.dfXOff = x.begin;
    extra.dfYOff = y.begin;
    extra.dfXSize = x.size;
    extra.dfYSize = y.size;
    const auto whole = [](double begin, double size, int pixels) {
      const int first = std::clamp(static_cast<int>(std::floor(begin)), 0, pixels - 1);
      return std::pair(first, std::clamp(static_cast<int>(std::ceil(begin + size)) - first, 1, pixels - first));
    };
    const auto [left, wide] = whole(x.begin, x.size, dataset_->GetRasterXSize());
    const auto [top, high] = whole(y.begin, y.size, dataset_->GetRasterYSize());
    if (dataset_->GetRasterBand(number)->RasterIO(GF_Read, left, top, wide, high, band.data(), x.count, y.count,
                                                  GDT_Byte, 0, 0, &extra) != CE_None)
      throw Error(ErrorCode::bad_data, fmt::format("{}: {}", name_, session.describe_errors("a tile cannot be read")));
  }

  std::string name_;
  DatasetPointer dataset_;
  std::array<double, 6> place_;  // GDAL's geotransform
};

}  // namespace

std::unique_ptr<RasterSource> open_gdal_raster(const std::filesystem::path& path) {
  const GdalSession session;
  const std::array<const char*, 4> drivers = {"MBTiles", "GPKG", "GTiff", nullptr};
  DatasetPointer dataset(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                                           drivers.data(), nullptr, nullptr));
  const auto fail = [&](ErrorCode code, const std::string& what) {
    throw Error(code, fmt::format("{}: {}", path.string(), what));
  };
  if (!dataset || dataset->GetRasterCount() == 0)
    fail(ErrorCode::unknown_format,
         session.describe_errors("this is no MBTiles, GeoPackage or GeoTIFF of raster tiles") +
             "; a basemap is a file of raster tiles, such as town.mbtiles");
  std::array<double, 6> place{};
  if (dataset->GetGeoTransform(place.data()) != CE_None || !is_web_mercator(*dataset) || !(place[1] > 0) ||
      !(place[5] < 0))
    fail(ErrorCode::bad_data, "the raster does not lie on Web Mercator; `gdalwarp -t_srs EPSG:3857` brings it there");
  return std::make_unique<GdalRaster>(path.string(), std::move(dataset), place);
}

}  // namespace toise::io
