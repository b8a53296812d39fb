// JSON text to values, by simdjson.
#include "core/io/json/json_value.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include "core/base/error.hpp"

namespace toise::io {
namespace {

// simdjson refuses deeper nesting than 1024 (its DEFAULT_MAX_DEPTH), so the recursion ends.
JsonValue make_value(const simdjson::dom::element& element) {
  using simdjson::dom::element_type;
  switch (element.type()) {
    case element_type::ARRAY: {
      JsonArray array;
      for (const auto item : simdjson::dom::array(element)) array.push_back(make_value(item));
      return {std::move(array)};
    }
    case element_type::OBJECT: {
      JsonObject object;
      for (const auto field : simdjson::dom::object(element))
        object.push_back({std::string(field.key), make_value(field.value)});
      return {std::move(object)};
    }
    case element_type::INT64:
      return {std::int64_t(element)};
    case element_type::UINT64:
      return {static_cast<double>(std::uint64_t(element))};
    case element_type::DOUBLE:
      return {double(element)};
    case element_type::STRING:
      return {std::string(std::string_view(element))};
    case element_type::BOOL:
      return {bool(element)};
    default:
      return {nullptr};
  }
}

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
  const JsonObject* object = as_object();
  if (!object) return nullptr;
  for (const JsonMember& member : *object)
    if (member.name == name) return &member.value;
  return nullptr;
}

std::optional<double> JsonValue::as_number() const {
  if (const auto* number = std::get_if<double>(&value)) return *number;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  return std::nullopt;
}

JsonValue parse_json(std::string_view text) {
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  const auto failure = parser.parse(text.data(), text.size()).get(root);
  if (failure) throw Error(ErrorCode::bad_data, fmt::format("this is not JSON: {}", simdjson::error_message(failure)));
  return make_value(root);
}

}  // namespace toise::io
