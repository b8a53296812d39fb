// A JSON value as read from text, for small inputs such as a line of NDJSON.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace toise::io {

struct JsonValue;
struct JsonMember;
using JsonArray = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;  // in file order

struct JsonValue {
  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, JsonArray, JsonObject> value;

  // The member, or null when this is no object or has none of that name.
  const JsonValue* find(std::string_view name) const;
  const std::string* as_string() const { return std::get_if<std::string>(&value); }
  const JsonArray* as_array() const { return std::get_if<JsonArray>(&value); }
  const JsonObject* as_object() const { return std::get_if<JsonObject>(&value); }
  std::optional<double> as_number() const;
};

struct JsonMember {
  std::string name;
  JsonValue value;
};

// Throws Error(bad_data) with what is wrong and at which byte where the parser knows it.
JsonValue parse_json(std::string_view text);

}  // namespace toise::io
