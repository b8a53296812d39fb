// The list of formats.
#include "cli/checks/check_writer.hpp"

#include "cli/checks/check_csv.hpp"
#include "cli/checks/check_geojson.hpp"
#include "cli/checks/check_json.hpp"
#include "cli/checks/check_page.hpp"
#include "cli/checks/check_table.hpp"

namespace toise::cli {

std::unique_ptr<CheckWriter> make_check_writer(Console& console, Format format, std::size_t file_count,
                                               const gazetteer::Resolver& resolver) {
  switch (format) {
    case Format::json:
      return make_check_json(console, file_count, 2);
    case Format::ndjson:
      return make_check_json(console, 1, 0);
    case Format::csv:
      return make_check_csv(console);
    case Format::geojson:
      return make_check_geojson(console, resolver);
    case Format::html:
      return make_check_page(console, resolver);
    case Format::table:
      break;
  }
  return make_check_table(console, file_count);
}

}  // namespace toise::cli
