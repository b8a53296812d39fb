// Layers of features to rows of text.
#include "core/io/gdal/gdal_table.hpp"

#include <cpl_conv.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <unordered_map>

#include "core/base/error.hpp"
#include "core/io/gdal/gdal_geometry.hpp"
#include "core/io/gdal/gdal_session.hpp"

namespace toise::io {
namespace {

// Workbooks are read as text with the first row as header: GDAL's guesses lose both (docs/formats.md).
class WorkbookSettings {
 public:
  WorkbookSettings() {
    for (const auto& [name, value] : settings) CPLSetThreadLocalConfigOption(name, value);
  }
  ~WorkbookSettings() {
    for (const auto& [name, value] : settings) CPLSetThreadLocalConfigOption(name, nullptr);
  }
  WorkbookSettings(const WorkbookSettings&) = delete;
  WorkbookSettings& operator=(const WorkbookSettings&) = delete;

 private:
  static constexpr std::array<std::pair<const char*, const char*>, 6> settings{{{"OGR_XLSX_HEADERS", "FORCE"},
                                                                                {"OGR_XLSX_FIELD_TYPES", "STRING"},
                                                                                {"OGR_ODS_HEADERS", "FORCE"},
                                                                                {"OGR_ODS_FIELD_TYPES", "STRING"},
                                                                                {"OGR_XLS_HEADERS", "FORCE"},
                                                                                {"OGR_XLS_FIELD_TYPES", "STRING"}}};
};

bool is_workbook(std::string_view driver) {
  return driver == "XLSX" || driver == "ODS" || driver == "XLS";
}

std::string format_name(std::string_view driver) {
  if (driver == "LIBKML") return "KML";
  if (driver == "ESRI Shapefile") return "Shapefile";
  if (driver == "GPKG") return "GeoPackage";
  return std::string(driver);
}

// GDAL writes days as "2020/05/06"; ISO 8601 wants hyphens.
std::string text_of(const OGRFeature& feature, int index) {
  if (!feature.IsFieldSetAndNotNull(index)) return {};
  std::string text = feature.GetFieldAsString(index);
  const OGRFieldType type = feature.GetFieldDefnRef(index)->GetType();
  if (type == OFTDate || type == OFTDateTime) std::replace(text.begin(), text.end(), '/', '-');
  return text;
}

std::unique_ptr<OGRCoordinateTransformation> make_way_to_wgs84(OGRLayer& layer) {
  const OGRSpatialReference* from = layer.GetSpatialRef();
  OGRSpatialReference wgs84;
  wgs84.SetWellKnownGeogCS("WGS84");
  wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  if (!from || from->IsSame(&wgs84)) return nullptr;
  return std::unique_ptr<OGRCoordinateTransformation>(OGRCreateCoordinateTransformation(from, &wgs84));
}

// Adds the features of layers to a table.
class LayerReader {
 public:
  LayerReader(RawTable& table, std::string driver) : table_(table), driver_(std::move(driver)) {}

  void add(OGRLayer& layer) {
    const auto to_wgs84 = make_way_to_wgs84(layer);
    const auto columns = find_columns(*layer.GetLayerDefn());
    std::int64_t number = is_workbook(driver_) ? 1 : 0;  // a sheet's first row is its header
    for (auto& feature : layer) {
      std::vector<std::string> row(table_.columns.size());
      for (std::size_t i = 0; i < columns.size(); ++i) row[columns[i]] = text_of(*feature, static_cast<int>(i));
      table_.cells.append_row(row);
      table_.rows.push_back(number_of(*feature, ++number));
      if (layer.GetGeomType() != wkbNone) table_.positions.resize(table_.cells.size());
      OGRGeometry* geometry = feature->GetGeometryRef();
      if (!geometry) continue;
      if (to_wgs84) geometry->transform(to_wgs84.get());
      table_.positions.resize(table_.cells.size());
      table_.positions.back() = find_representative(*geometry);
    }
  }

  void finish() {
    table_.cells.shrink_to_fit();
    if (!table_.positions.empty()) table_.positions.resize(table_.cells.size());
  }

 private:
  std::vector<std::size_t> find_columns(const OGRFeatureDefn& definition) {
    std::vector<std::size_t> columns;
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
      const std::string name = definition.GetFieldDefn(i)->GetNameRef();
      const auto [entry, is_new] = by_name_.try_emplace(name, table_.columns.size());
      if (is_new) table_.columns.push_back(name);
      columns.push_back(entry->second);
    }
    return columns;
  }

  std::int64_t number_of(const OGRFeature& feature, std::int64_t counted) const {
    return is_workbook(driver_) && feature.GetFID() > 0 ? feature.GetFID() : counted;
  }

  RawTable& table_;
  std::string driver_;
  std::unordered_map<std::string, std::size_t> by_name_;
};

std::vector<OGRLayer*> choose_layers(GDALDataset& dataset, const std::string& driver, const std::string& sheet) {
  std::vector<OGRLayer*> layers;
  std::string names;
  for (int i = 0; i < dataset.GetLayerCount(); ++i) {
    OGRLayer* layer = dataset.GetLayer(i);
    names += (names.empty() ? "" : ", ") + std::string(layer->GetName());
    if (!sheet.empty() && sheet != layer->GetName()) continue;
    if (sheet.empty() && layer->GetFeatureCount() == 0) continue;
    // The points of a GPX track are not incidents unless asked for.
    if (sheet.empty() && driver == "GPX" && std::string_view(layer->GetName()).ends_with("_points")) continue;
    layers.push_back(layer);
    if (is_workbook(driver)) break;
  }
  if (!sheet.empty() && layers.empty())
    throw Error(ErrorCode::bad_argument, fmt::format("there is no sheet or layer \"{}\"; there are {}", sheet, names));
  return layers;
}

// A file of GDAL's in memory, gone with this object.
class MemoryFile {
 public:
  MemoryFile(const std::string& bytes, std::string path) : path_(std::move(path)) {
    auto* data = reinterpret_cast<GByte*>(const_cast<char*>(bytes.data()));  // GDAL reads only: it is opened so
    if (VSILFILE* file = VSIFileFromMemBuffer(path_.c_str(), data, bytes.size(), FALSE)) VSIFCloseL(file);
  }
  ~MemoryFile() { VSIUnlink(path_.c_str()); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

RawTable read_source(const std::string& source, const std::string& name, const std::string& sheet) {
  GdalSession session;
  const WorkbookSettings settings;
  const DatasetPointer dataset = session.open(source);
  if (!dataset)
    throw Error(ErrorCode::unknown_format,
                fmt::format("{}: no reader recognises the file ({}); give CSV, GeoJSON, KML, GPX, GeoPackage, "
                            "FlatGeobuf, a Shapefile or a workbook",
                            name, session.describe_errors("GDAL says nothing of it")));
  RawTable table;
  const std::string driver = dataset->GetDriverName();
  table.format = format_name(driver);
  LayerReader reader(table, driver);
  for (OGRLayer* layer : choose_layers(*dataset, driver, sheet)) reader.add(*layer);
  reader.finish();
  for (const std::string& message : session.warnings())
    table.issues.push_back({Severity::warning, "reader_warning", message + "; the rows are kept as read", "", {}, ""});
  for (const std::string& message : session.errors())
    table.issues.push_back({Severity::error,
                            "reader_error",
                            fmt::format("{}; {} rows were read and more may be missing", message, table.cells.size()),
                            "",
                            {},
                            ""});
  if (table.cells.empty() && !session.errors().empty())
    throw Error(ErrorCode::bad_data, fmt::format("{}: {}", name, session.describe_errors("")));
  return table;
}

}  // namespace

RawTable read_gdal_table(const std::string& source, const std::string& sheet) {
  return read_source(source, source, sheet);
}

RawTable read_gdal_table_bytes(const std::string& bytes, const std::string& name, const std::string& sheet) {
  static std::atomic<unsigned> count{0};
  const bool is_archive = bytes.starts_with("PK");
  const MemoryFile file(bytes, fmt::format("/vsimem/toise-{}{}", ++count, is_archive ? ".zip" : ""));
  return read_source(is_archive ? "/vsizip/" + file.path() : file.path(), name, sheet);
}

}  // namespace toise::io
