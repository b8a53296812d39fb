// Tests of the index file: what is written is read, and damage never crashes.
#include "gazetteer/index/index_view.hpp"

#include <cstring>
#include <set>

#include "core/base/error.hpp"
#include "gazetteer/index/index_layout.hpp"
#include "tests/gazetteer/index/small_index.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using namespace toise::test;

namespace {

// Asks everything there is to ask; the answers may be anything.
std::size_t ask_everything(const IndexView& index) {
  std::size_t sum = 0;
  for (PlaceRow row = 0; row < index.place_count(); ++row) {
    sum += index.place(row).name.size() + index.record(row).feature.size();
    for (const NameHit& hit : index.names_of(row)) sum += hit.name.size();
  }
  for (const KeyKind kind : {KeyKind::exact, KeyKind::skeleton})
    for (const std::string& key : index.find_keys(kind, "", 1000)) sum += index.find_names(kind, key).size();
  sum += index.near_bytes().size();
  for (const char* id : {"geonames:172370", "country:SY", "admin1:SY.12", "", "zzz"})
    sum += index.find_id(id).value_or(0);
  return sum + index.facts().sources.size() + index.border_bytes().size() + index.area_bytes().size();
}

ErrorCode code_of_opening(const std::filesystem::path& path) {
  try {
    IndexView{path};
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find("./bootstrap build") != std::string::npos);
    return error.code();
  }
  return ErrorCode::bad_argument;
}

}  // namespace

TEST_CASE("Places come back from the index as they went in") {
  TemporaryPath file("whole.index");
  write_small_index(file.path);
  const IndexView index(file.path);
  CHECK(index.place_count() == 5);
  const auto row = index.find_id("geonames:172370");
  REQUIRE(row);
  const Place place = index.place(*row);
  CHECK(place.name == "Aţmah");
  CHECK(place.position == LonLat{36.68839, 36.3095});
  CHECK(place.radius == Metres{1500});
  CHECK(place.feature == "P.PPL");
  CHECK(place.country == "SY");
  CHECK(place.admin1 == "SY.12");
  CHECK(place.admin == std::vector<std::string>{"Idlib"});
  CHECK(place.country_name == "Syria");
  CHECK(place.population == 0);
  CHECK_FALSE(place.extent);
  CHECK_FALSE(index.find_id("geonames:1"));
  const Place syria = index.place(index.find_id("country:SY").value());
  REQUIRE(syria.extent);
  CHECK(*syria.extent == LonLatBox{35.72, 32.31, 42.38, 37.32});
  CHECK(index.place(index.find_id("admin1:SY.12").value()).admin.empty());
}

TEST_CASE("A name is found by its exact key and by its skeleton, and says what it is") {
  TemporaryPath file("names.index");
  write_small_index(file.path);
  const IndexView index(file.path);
  const auto ids = [&](KeyKind kind, std::string_view key) {
    std::set<std::string> found;
    for (const NameHit& hit : index.find_names(kind, key)) found.insert(index.place(hit.place).id);
    return found;
  };
  CHECK(ids(KeyKind::exact, "atmah") == std::set<std::string>{"geonames:172370"});
  CHECK(ids(KeyKind::exact, "اطمه") == std::set<std::string>{"geonames:172370"});
  CHECK(ids(KeyKind::exact, "idlib") == std::set<std::string>{"geonames:169389", "admin1:SY.12"});
  CHECK(ids(KeyKind::skeleton, "atm") == std::set<std::string>{"geonames:172370"});
  CHECK(ids(KeyKind::exact, "nowhere").empty());
  CHECK(index.find_names(KeyKind::exact, "syrian").at(0).kind == NameKind::demonym);
  CHECK(index.find_names(KeyKind::exact, "syr").at(0).kind == NameKind::code);
  CHECK(index.find_names(KeyKind::exact, "halab").at(0).kind == NameKind::alternate);
  CHECK(index.find_names(KeyKind::exact, "aleppo").at(0).is_main);
  CHECK(index.has_key_prefix("atm"));
  CHECK_FALSE(index.has_key_prefix("xyz"));
  CHECK(index.find_keys(KeyKind::exact, "at", 10).size() == 2);
  CHECK(index.find_keys(KeyKind::exact, "", 3).size() == 3);
}

TEST_CASE("The index says what it holds and where it is from") {
  TemporaryPath file("facts.index");
  write_small_index(file.path);
  const IndexView index(file.path);
  const IndexFacts facts = index.facts();
  CHECK(facts.format_version == 3);
  CHECK(facts.places == 5);
  CHECK(facts.bytes == std::filesystem::file_size(file.path));
  CHECK(facts.checksum.size() == 16);
  CHECK(facts.sources == std::vector<std::string>{"GeoNames 2024, CC BY 4.0"});
  CHECK_NOTHROW(index.verify());
}

TEST_CASE("The same places in another order give the same bytes") {
  TemporaryPath first("first.index");
  TemporaryPath second("second.index");
  write_small_index(first.path);
  IndexBuilder builder;
  auto places = small_places();
  for (auto place = places.rbegin(); place != places.rend(); ++place) builder.add(*place);
  builder.add_source("GeoNames 2024, CC BY 4.0");
  builder.write(second.path);
  CHECK(read_bytes(first.path) == read_bytes(second.path));
}

TEST_CASE("An empty index can be opened and asked") {
  TemporaryPath file("empty.index");
  IndexBuilder().write(file.path);
  const IndexView index(file.path);
  CHECK(index.place_count() == 0);
  CHECK(ask_everything(index) == 0);
}

TEST_CASE("A file that is not an index says so and gives the cure") {
  TemporaryPath file("wrong.index");
  CHECK(code_of_opening(file.path) == ErrorCode::not_found);
  write_bytes(file.path, "");
  CHECK(code_of_opening(file.path) == ErrorCode::bad_index);
  write_bytes(file.path, "PK\x03\x04 not an index, but longer than a header of sixty-four bytes, to be sure of it");
  CHECK(code_of_opening(file.path) == ErrorCode::bad_index);
  write_small_index(file.path);
  std::string bytes = read_bytes(file.path);
  bytes[8] = 99;
  write_bytes(file.path, bytes);
  CHECK(code_of_opening(file.path) == ErrorCode::index_version);
}

TEST_CASE("An index cut off anywhere is refused") {
  TemporaryPath file("cut.index");
  write_small_index(file.path);
  const std::string bytes = read_bytes(file.path);
  for (std::size_t size = 1; size < bytes.size(); size += 37) {
    write_bytes(file.path, bytes.substr(0, size));
    CHECK(code_of_opening(file.path) == ErrorCode::bad_index);
  }
}

TEST_CASE("A byte flipped anywhere gives an error or other answers, never a crash, and is found by verify") {
  TemporaryPath file("flipped.index");
  write_small_index(file.path);
  const std::string bytes = read_bytes(file.path);
  std::size_t refused = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0xFF);
    write_bytes(file.path, damaged);
    try {
      const IndexView index(file.path);
      ask_everything(index);
    } catch (const Error&) {
      ++refused;
    }
  }
  CHECK(refused > 0);
}

TEST_CASE("Verify names the damaged section") {
  TemporaryPath file("verify.index");
  write_small_index(file.path);
  std::string bytes = read_bytes(file.path);
  const std::size_t at = bytes.find("Halab");
  REQUIRE(at != std::string::npos);
  bytes[at] = 'h';
  write_bytes(file.path, bytes);
  const IndexView index(file.path);
  try {
    index.verify();
    FAIL("damage was not found");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::bad_index);
    CHECK(std::string(error.what()).find("section names") != std::string::npos);
  }
}
