// Tables of features through GDAL.
#include "core/io/gdal/write_store.hpp"

#include <cpl_conv.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cstdlib>

#include "core/base/error.hpp"
#include "core/io/gdal/gdal_session.hpp"
#include "core/io/write/canonical_members.hpp"
#include "core/io/write/output_table.hpp"
#include "core/io/write/write_geojson.hpp"

namespace toise::io {
namespace {

constexpr const char* table_name = "incidents";

[[noreturn]] void fail(const std::string& path, const GdalSession& session, const std::string& otherwise) {
  throw Error(ErrorCode::cannot_write, fmt::format("{}: cannot write: {}", path, session.describe_errors(otherwise)));
}

// A colon in a column's name is not for XML and SQL: "toise_id"; a Shapefile has room for 10 bytes: "t_id".
std::string safe_name(std::string name, std::string_view driver) {
  if (driver == "ESRI Shapefile") name = short_member_name(name);
  std::replace(name.begin(), name.end(), ':', '_');
  return name;
}

OGRFieldType gdal_type(OutputTable::Type type) {
  if (type == OutputTable::Type::whole) return OFTInteger64;
  return type == OutputTable::Type::real ? OFTReal : OFTString;
}

// Options of a layer, by driver.
std::vector<const char*> layer_options(std::string_view driver) {
  if (driver == "ESRI Shapefile") return {"ENCODING=UTF-8", nullptr};
  if (driver == "PostgreSQL") return {"GEOMETRY_NAME=geom", "LAUNDER=NO", nullptr};
  if (driver == "GPKG") return {"FID=toise_fid", nullptr};
  return {nullptr};
}

// The table's columns as fields of a layer; index -1 where the driver took none.
std::vector<int> make_fields(OGRLayer& layer, const OutputTable& table, std::string_view driver) {
  std::vector<int> fields;
  for (const OutputTable::Column& column : table.columns()) {
    const std::string name = safe_name(column.name, driver);
    int index = layer.GetLayerDefn()->GetFieldIndex(name.c_str());
    if (index < 0) {
      OGRFieldDefn field(name.c_str(), gdal_type(column.type));
      const int before = layer.GetLayerDefn()->GetFieldCount();
      if (layer.CreateField(&field) == OGRERR_NONE && layer.GetLayerDefn()->GetFieldCount() > before) index = before;
    }
    fields.push_back(index);
  }
  return fields;
}

void set_point(OGRFeature& feature, const Incident& incident) {
  if (incident.position && feature.GetDefnRef()->GetGeomFieldCount() > 0)
    feature.SetGeometryDirectly(new OGRPoint(incident.position->lon, incident.position->lat));
}

bool write_rows(OGRLayer& layer, const OutputFormat& format, std::span<const OutputIncident> incidents) {
  const OutputTable table(incidents);
  const std::vector<int> fields = make_fields(layer, table, format.driver);
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    if (!incidents[i].incident.position && !format.holds_unmapped) continue;
    OGRFeature feature(layer.GetLayerDefn());
    const auto cells = table.row(i);
    for (std::size_t column = 0; column < cells.size(); ++column)
      if (fields[column] >= 0 && !cells[column].empty()) feature.SetField(fields[column], cells[column].c_str());
    set_point(feature, incidents[i].incident);
    if (layer.CreateFeature(&feature) != OGRERR_NONE) return false;
  }
  return true;
}

// GPX has fields of its own; only they are filled (GPX 1.1, wptType).
bool write_waypoints(OGRLayer& layer, std::span<const OutputIncident> incidents) {
  for (const OutputIncident& output : incidents) {
    const Incident& incident = output.incident;
    if (!incident.position) continue;
    OGRFeature feature(layer.GetLayerDefn());
    const auto set = [&](const char* field, const std::string& text) {
      if (!text.empty()) feature.SetField(field, text.c_str());
    };
    set("name", incident.title.empty() ? incident.place : incident.title);
    set("cmt", incident.id);
    set("desc", incident.notes);
    set("src", incident.source);
    set("link1_href", incident.url);
    if (incident.time) set("time", describe_day(incident.time->first) + "T00:00:00Z");
    set_point(feature, incident);
    if (layer.CreateFeature(&feature) != OGRERR_NONE) return false;
  }
  return true;
}

bool write_layer(OGRLayer& layer, const OutputFormat& format, std::span<const OutputIncident> incidents) {
  if (format.driver == "GPX") return write_waypoints(layer, incidents);
  return write_rows(layer, format, incidents);
}

OGRSpatialReference make_wgs84() {
  OGRSpatialReference wgs84;
  wgs84.SetWellKnownGeogCS("WGS84");
  wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  return wgs84;
}

OGRLayer* make_layer(GDALDataset& dataset, const OutputFormat& format, const std::string& name) {
  OGRSpatialReference wgs84 = make_wgs84();
  const auto options = layer_options(format.driver);
  const bool is_plain = format.driver == "XLSX";
  const std::string layer_name = format.driver == "GPX" ? "waypoints" : name;
  return dataset.CreateLayer(layer_name.c_str(), is_plain ? nullptr : &wgs84, is_plain ? wkbNone : wkbPoint,
                             const_cast<char**>(options.data()));  // GDAL reads only
}

// Some drivers (XLSX, GPX) do not notice a full disk: the file is read once before it may take its place.
void check_whole(const std::string& path, const OutputFormat& format, std::size_t expected, GdalSession& session) {
  session.forget_messages();
  const bool is_workbook = format.driver == "XLSX";
  if (is_workbook) CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", "FORCE");
  const DatasetPointer dataset = session.open(path);
  OGRLayer* layer = dataset && dataset->GetLayerCount() > 0 ? dataset->GetLayer(0) : nullptr;
  const GIntBig count = layer ? layer->GetFeatureCount() : -1;
  if (is_workbook) CPLSetThreadLocalConfigOption("OGR_XLSX_HEADERS", nullptr);
  if (count != static_cast<GIntBig>(expected))
    throw Error(
        ErrorCode::cannot_write,
        fmt::format("{}: cannot write: only {} of {} rows came through; free some space; the old file is untouched",
                    path, std::max<GIntBig>(count, 0), expected));
}

}  // namespace

void write_gdal_file(const std::string& path, const OutputFormat& format, std::span<const OutputIncident> incidents,
                     const Provenance& provenance) {
  GdalSession session;
  GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(std::string(format.driver).c_str());
  if (!driver) fail(path, session, fmt::format("this GDAL has no driver {}; install one that has", format.driver));
  if (!provenance.created.empty()) CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", provenance.created.c_str());
  DatasetPointer dataset(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
  if (!dataset) fail(path, session, "the file could not be made");
  OGRLayer* layer = make_layer(*dataset, format, table_name);
  if (!layer) fail(path, session, "the table could not be made");
  if (format.driver == "GPKG") layer->SetMetadataItem("provenance", make_provenance_json(provenance).c_str());
  const bool is_written = write_layer(*layer, format, incidents);
  dataset.reset();  // the last bytes are written here
  CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", nullptr);
  if (!is_written || !session.errors().empty()) fail(path, session, "a row was refused");
  const auto is_held = [&](const OutputIncident& one) { return format.holds_unmapped || one.incident.position; };
  check_whole(path, format, static_cast<std::size_t>(std::count_if(incidents.begin(), incidents.end(), is_held)),
              session);
}

void append_to_database(const std::string& source, const OutputFormat& format,
                        std::span<const OutputIncident> incidents, const Provenance&) {
  GdalSession session;
  const DatasetPointer dataset(
      GDALDataset::Open(source.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE | GDAL_OF_VERBOSE_ERROR));
  if (!dataset) fail("PG", session, "the database could not be opened");
  session.forget_messages();
  if (dataset->StartTransaction() != OGRERR_NONE) fail("PG", session, "the database offers no transaction");
  OGRLayer* layer = dataset->GetLayerByName(table_name);
  session.forget_messages();  // that there is no such table yet is no fault
  if (!layer) layer = make_layer(*dataset, format, table_name);
  const bool is_written = layer && write_rows(*layer, format, incidents) && layer->SyncToDisk() == OGRERR_NONE;
  if (!is_written || !session.errors().empty()) {
    const std::string reason = session.describe_errors("a row was refused");
    dataset->RollbackTransaction();
    throw Error(ErrorCode::cannot_write,
                fmt::format("{}: cannot write, nothing was changed: {}", format.ending, reason));
  }
  if (dataset->CommitTransaction() != OGRERR_NONE) fail("PG", session, "the transaction was refused");
}

}  // namespace toise::io
