// MGRS and UTM, against GeographicLib 2.1.2 (GeoConvert), whose own tests are NGA's GEOTRANS.
#include "core/geo/grid_reference.hpp"

#include <fmt/format.h>

#include <string>

#include "core/geo/crs.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

namespace {

struct Reference {
  const char* text;
  double lat;
  double lon;
};

// GeoConvert -g -p 5 -n: the south-west corner of the square metre.
constexpr Reference mgrs_references[] = {
    {"37SBA9246020757", 36.3094973571, 36.6883875376},   {"37SBT4702911570", 33.5137965420, 36.2764962418},
    {"37UDP1072218760", 48.0158925551, 37.8027950414},   {"56HLH3436850948", -33.8688030140, 151.2092930873},
    {"36NVF5549155266", 0.4999964447, 32.5999969957},    {"36MVE5549144733", -0.5000054918, 32.5999969951},
    {"32VKN9047991316", 61.1999916513, 5.0999912852},    {"33XUA4909250360", 72.4999996403, 10.4999981871},
    {"33XWG1369680760", 78.1999996102, 15.5999585647},   {"21FVC4125871985", -51.7000074128, -57.8500040852},
    {"18TWL8395907350", 40.7127910464, -74.0060045411},  {"26XMT6210173261", 83.4999917130, -30.0000228622},
    {"47CNM2034374046", -79.5000036801, 99.9999891180},  {"38PMB1413397196", 15.3499924127, 44.1999990833},
    {"30PSP6925685503", 7.9999931308, -6.0000013783},    {"35LRM1970914564", -8.0001028384, 29.8999937287},
    {"01VCL5327189310", 63.8999982622, -179.9899999948}, {"60KZF0745329561", -17.8000040940, 179.8999972745},
    {"06RVV9780983325", 31.4847349871, -147.0230680757}, {"51QWD0946931695", 21.0862416802, 123.0911628810},
    {"32VKH7707133834", 56.1971444068, 5.4063684474},    {"23QKF8744670296", 23.2281468307, -47.0772636871},
    {"07NDH8102922792", 6.5390123317, -141.1715962484},  {"37RBR3829503606", 31.6378815932, 36.2406007379},
    {"23HPD1971011586", -33.3282314038, -43.7137849857}, {"27TWE6768456176", 40.2533052064, -20.2041287954},
    {"59XME6477186672", 76.4577997729, 169.6521401473},  {"06VVH8595296787", 56.8147349808, -147.2301088944},
    {"18DVL5129787664", -66.8252766183, -76.1090728047}, {"43KCT7309932642", -20.5006603869, 73.7830334314},
    {"34UEF9892190943", 54.9556043384, 22.5447594874},   {"35RMH2998915180", 24.5489444990, 26.3087149606},
};

// GeoConvert -u -p 3.
constexpr Reference utm_references[] = {
    {"37n 292460.228 4020757.288", 36.3095, 36.68839},
    {"37n 247029.359 3711570.374", 33.5138, 36.2765},
    {"37n 410722.383 5318760.822", 48.0159, 37.8028},
    {"56s 334368.634 6250948.345", -33.8688, 151.2093},
    {"36n 455491.334 55266.393", 0.5, 32.6},
    {"36s 455491.334 9944733.607", -0.5, 32.6},
    {"32n 290479.523 6791316.901", 61.2, 5.1},
    {"33n 349092.064 8050360.035", 72.5, 10.5},
    {"33n 513696.945 8680760.053", 78.2, 15.6},
    {"21s 441258.273 4271985.828", -51.7, -57.85},
    {"18n 583959.372 4507350.998", 40.7128, -74.006},
    {"26n 462101.337 9273261.909", 83.5, -30},
    {"47s 520343.228 1174046.407", -79.5, 100},
    {"38n 414133.102 1697196.839", 15.35, 44.2},
    {"30n 169256.158 885503.759", 8.0, -6.0},
    {"35s 819709.694 9114564.309", -8.0001, 29.9},
    {"01n 353271.009 7089310.193", 63.9, -179.99},
    {"60s 807453.296 8029561.449", -17.8, 179.9},
    {"06n 497809.767 3483325.555", 31.48474, -147.02306},
    {"51n 509469.739 2331695.921", 21.08625, 123.09117},
    {"32n 277071.749 6233834.585", 56.19715, 5.40638},
    {"23n 287446.382 2570296.346", 23.22815, -47.07726},
    {"07n 481029.691 722792.847", 6.53902, -141.17159},
    {"37n 238295.902 3503606.910", 31.63789, 36.24061},
    {"23s 619710.466 6311586.150", -33.32823, -43.71378},
    {"27n 567684.743 4456176.539", 40.25331, -20.20412},
    {"59n 464771.258 8486672.019", 76.4578, 169.65215},
    {"06n 485952.545 6296787.557", 56.81474, -147.2301},
    {"18s 451297.988 2587664.755", -66.82527, -76.10905},
    {"43s 373099.685 7732642.048", -20.50066, 73.78304},
    {"34n 598921.019 6090943.631", 54.95561, 22.54476},
    {"35n 429989.513 2715180.607", 24.54895, 26.30872},
};

}  // namespace

TEST_CASE("A military grid reference of ten digits is the corner of its square metre, in every band") {
  for (const auto& [text, lat, lon] : mgrs_references) {
    INFO(text);
    const auto found = geo::parse_mgrs(text);
    REQUIRE(found);
    CHECK(found->position.lat == Approx(lat).margin(2e-9));
    CHECK(found->position.lon == Approx(lon).margin(2e-8));
    CHECK(found->radius.value == 0);
  }
}

TEST_CASE("A coarser military grid reference is the middle of its square, and its radius holds the square") {
  // GeoConvert -g -p 5 gives the middle; the first is also the example of proj4js/mgrs (48.24949, 16.41450).
  const auto kilometre = geo::parse_mgrs("33UXP04");
  REQUIRE(kilometre);
  CHECK(kilometre->position.lat == Approx(48.2495114140).margin(1e-9));
  CHECK(kilometre->position.lon == Approx(16.4144414045).margin(1e-9));
  CHECK(kilometre->radius.value == Approx(7071.07).margin(0.01));
  CHECK(geo::parse_mgrs("37SBA7817")->position.lat == Approx(36.2770543656).margin(1e-9));
  CHECK(geo::parse_mgrs("37SBA")->position.lon == Approx(36.2064960137).margin(1e-9));
  CHECK(geo::parse_mgrs("37SBA")->radius.value == Approx(70710.7).margin(0.1));
}

TEST_CASE("Blanks and small letters do not matter in a military grid reference") {
  const LonLat position = geo::parse_mgrs("37SBA9246020757")->position;
  for (const char* text :
       {"37S BA 92460 20757", "37sba9246020757", "MGRS: 37S BA 92460 20757", " 37 S BA 9246020757"}) {
    INFO(text);
    const auto found = geo::parse_mgrs(text);
    REQUIRE(found);
    CHECK(found->position == position);
  }
}

TEST_CASE("What is no military grid reference is nothing") {
  for (const char* text : {"", "37", "37S", "37SB", "37SBA1", "37SBA123456789012", "61SBA1234", "0SBA1234", "37IBA1234",
                           "37SIA1234", "37SBO1234", "37SBW1234", "37SKA1234", "37SBA12x4", "Atmah", "YZG1234",
                           "36.3, 36.7", "12 killed", "2022-02-03"}) {
    INFO(text);
    CHECK_FALSE(geo::parse_mgrs(text));
  }
}

TEST_CASE("UTM metres become degrees in both hemispheres") {
  for (const auto& [text, lat, lon] : utm_references) {
    INFO(text);
    const std::string words = text;
    const std::string spelt = words.substr(0, 2) + (words[2] == 'n' ? " North" : " South") + words.substr(3);
    const auto found = geo::parse_utm(spelt);
    REQUIRE(found);
    CHECK(found->position.lat == Approx(lat).margin(2e-8));
    CHECK(found->position.lon == Approx(lon).margin(1e-7));
    const auto epsg = fmt::format("EPSG:{}{}", words[2] == 'n' ? "326" : "327", words.substr(0, 2));
    const double easting = std::stod(words.substr(4, 10));
    const double northing = std::stod(words.substr(15));
    const auto by_proj = geo::Crs(epsg).to_lonlat(easting, northing);
    REQUIRE(by_proj);
    CHECK(found->position.lat == Approx(by_proj->lat).margin(1e-10));
    CHECK(found->position.lon == Approx(by_proj->lon).margin(1e-10));
  }
}

TEST_CASE("UTM is read in the usual spellings") {
  for (const char* text :
       {"37N 292460.228 4020757.288", "37 N 292460.228 4020757.288", "37S 292460.228 4020757.288",
        "UTM 37N 292460.228mE 4020757.288mN", "Zone 37N E 292460.228 N 4020757.288", "292460.228 4020757.288 37N",
        "37S, 292460.228, 4020757.288", "37 North 292460.228 E 4020757.288 N"}) {
    INFO(text);
    const auto found = geo::parse_utm(text);
    REQUIRE(found);
    CHECK(found->position.lat == Approx(36.3095).margin(1e-7));
    CHECK(found->position.lon == Approx(36.68839).margin(1e-7));
  }
  CHECK(geo::parse_utm("56S 334368.634 6250948.345")->position.lat == Approx(-33.8688).margin(1e-7));
  CHECK(geo::parse_utm("56H 334368.634 6250948.345")->position.lat == Approx(-33.8688).margin(1e-7));
}

TEST_CASE("UTM without a zone, a hemisphere or with metres out of range is nothing") {
  for (const char* text : {"", "292460 4020757", "37 292460 4020757", "37N 292460", "37N 99 4020757",
                           "61N 292460 4020757", "37N 292460 14020757", "37I 292460 4020757", "37N 292460 4020757 12",
                           "37N 292460 4020757 Atmah", "36.3N 36.7E"}) {
    INFO(text);
    CHECK_FALSE(geo::parse_utm(text));
  }
}
