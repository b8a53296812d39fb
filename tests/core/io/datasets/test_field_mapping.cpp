// Columns and roles.
#include "core/io/datasets/field_mapping.hpp"

#include "core/io/datasets/datasets.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using Columns = std::vector<std::string>;

TEST_CASE("Columns are recognised by their names in any case, with spaces or underscores") {
  const Columns columns{"Event ID", "LATITUDE", "Longitude", "Event-Date", "Location", "Killed", "x"};
  const auto mapping = io::find_fields(columns);
  CHECK(mapping.find("id")->second == 0);
  CHECK(mapping.find("lat")->second == 1);
  CHECK(mapping.find("lon")->second == 2);
  CHECK(mapping.find("date")->second == 3);
  CHECK(mapping.find("place")->second == 4);
  CHECK(mapping.find("fatalities")->second == 5);
}

TEST_CASE("A lone time column is the date; beside a date it is the time of day") {
  CHECK(io::find_fields(Columns{"time", "lat"}).find("date")->second == 0);
  CHECK(io::find_fields(Columns{"time", "date"}).find("time")->second == 0);
}

TEST_CASE("Humanitarian hashtags name columns, whatever the order of their attributes") {
  const Columns tags{"#adm1+name+i_ar", "#geo+y+lat", "#geo+lon", "", "#affected+f+killed", "#date+occurred"};
  CHECK(io::is_hxl_row(tags));
  CHECK(!io::is_hxl_row(Columns{"#1", "a", "b"}));
  CHECK(!io::is_hxl_row(Columns{"#only", "words"}));
  const auto mapping = io::find_hxl_fields(tags);
  CHECK(mapping.find("lat")->second == 1);
  CHECK(mapping.find("fatalities")->second == 4);
  CHECK(mapping.find("admin1")->second == 0);
}

TEST_CASE("Every column gets a name of its own") {
  Columns columns{"a", "", "a", "a_2"};
  io::make_unique(columns);
  CHECK(columns == Columns{"a", "column_2", "a_2", "a_2_2"});
}

TEST_CASE("Known data sets are told by their signature columns, all others are plain") {
  CHECK(io::find_dataset(Columns{"event_id_cnty", "event_date", "geo_precision", "notes"}).name == "acled");
  CHECK(io::find_dataset(Columns{"EVENT_ID_CNTY", "EVENT_DATE", "GEO_PRECISION"}).name == "acled");
  CHECK(io::find_dataset(Columns{"id", "where_prec", "date_prec", "dyad_new_id"}).name == "ucdp");
  CHECK(io::find_dataset(Columns{"eventid", "iyear", "specificity"}).name == "gtd");
  CHECK(io::find_dataset(Columns{"id", "lat", "lon"}).name == "plain");
  CHECK(io::find_dataset(Columns{}).name == "plain");
}

TEST_CASE("A precision code means a radius; only those that the authors state are marked so") {
  // UCDP GED code book: where_prec 2 is "within about 25 km".
  CHECK(io::find_radius(io::ucdp, "2") == kilometres(25));
  CHECK(io::find_radius(io::ucdp, " 2.0 ") == kilometres(25));
  CHECK(!io::find_radius(io::ucdp, "9"));
  CHECK(!io::find_radius(io::plain, "1"));
  for (const io::Dataset* dataset : io::all_datasets())
    for (const io::RadiusCode& code : dataset->radii) {
      CHECK(code.radius > Metres{0});
      CHECK((code.basis == io::Basis::stated) == ((dataset->name == "ucdp" && code.code == "2") ||
                                                  (dataset->name == "airwars" && code.code.starts_with("within"))));
    }
}
