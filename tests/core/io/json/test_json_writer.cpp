// JSON as written.
#include "core/io/json/json_writer.hpp"

#include <cmath>
#include <limits>

#include "tests/support/catch.hpp"

using toise::io::JsonWriter;

TEST_CASE("JSON is written in one line or indented, with commas where they belong") {
  const auto write = [](int indent) {
    JsonWriter json(indent);
    json.begin_object().key("a").begin_array().integer(1).boolean(true).null().end_array();
    json.key("b").begin_object().end_object().key("c").string("x").end_object();
    return json.text();
  };
  CHECK(write(0) == R"({"a":[1,true,null],"b":{},"c":"x"})");
  CHECK(write(2) == "{\n  \"a\": [\n    1,\n    true,\n    null\n  ],\n  \"b\": {},\n  \"c\": \"x\"\n}");
}

TEST_CASE("JSON numbers have at most the digits asked for, no trailing zeros and no negative zero") {
  const auto written = [](double value, int decimals) { return JsonWriter().number(value, decimals).text(); };
  CHECK(written(36.3095, 7) == "36.3095");
  CHECK(written(1.0 / 3, 7) == "0.3333333");
  CHECK(written(-0.00000001, 7) == "0");
  CHECK(written(100, 7) == "100");
  CHECK(written(100, 0) == "100");
  CHECK(written(1e300, 7) == "1e+300");
  CHECK(written(std::nan(""), 7) == "null");
  CHECK(written(std::numeric_limits<double>::infinity(), 7) == "null");
}

TEST_CASE("JSON strings are escaped, other scripts stay as they are, invalid UTF-8 becomes U+FFFD") {
  CHECK(JsonWriter().string("a\"b\\c\n\t\r\x01").text() == R"("a\"b\\c\n\t\r\u0001")");
  CHECK(JsonWriter().string("أطمة Київ").text() == "\"أطمة Київ\"");
  CHECK(JsonWriter()
            .string("a\xFF"
                    "b")
            .text() ==
        "\"a\xEF\xBF\xBD"
        "b\"");
}
