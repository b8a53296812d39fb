// JSON as read.
#include "core/io/json/json_value.hpp"

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("JSON members are found by name and keep the order of the text") {
  const auto value = io::parse_json(R"({"id":"a1","n":3,"x":2.5,"list":[[10,15]],"no":null,"ok":true})");
  REQUIRE(value.as_object());
  CHECK(value.as_object()->front().name == "id");
  CHECK(*value.find("id")->as_string() == "a1");
  CHECK(value.find("n")->as_number() == 3.0);
  CHECK(std::get<std::int64_t>(value.find("n")->value) == 3);
  CHECK(value.find("x")->as_number() == 2.5);
  CHECK(value.find("list")->as_array()->at(0).as_array()->at(1).as_number() == 15.0);
  CHECK(value.find("missing") == nullptr);
  CHECK(value.find("id")->find("x") == nullptr);
  CHECK(*io::parse_json(R"("\u0623\u0637\u0645\u0629")").as_string() == "أطمة");
}

TEST_CASE("Text that is not JSON is bad_data with what is wrong, however it is wrong") {
  for (const std::string text : {"", "{", "[1,]", "nonsense", "\"\xFF\"", "{\"a\":1} x"})
    CHECK_THROWS_AS(io::parse_json(text), Error);
  CHECK_THROWS_AS(io::parse_json(std::string(5000, '[') + std::string(5000, ']')), Error);
}
