// Writes JSON text step by step, deterministic, UTF-8.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toise::io {

// Usage: JsonWriter json; json.begin_object().key("lat").number(36.3, 7).end_object(); std::move(json).text().
// Strings are escaped; invalid UTF-8 becomes U+FFFD. NaN and infinities are written as null.
class JsonWriter {
 public:
  // indent 0 writes one line; otherwise `indent` spaces a level.
  explicit JsonWriter(int indent = 0) : indent_(indent) {}

  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);
  JsonWriter& string(std::string_view value);
  // At most `decimals` digits after the point, trailing zeros dropped.
  JsonWriter& number(double value, int decimals = 7);
  JsonWriter& integer(std::int64_t value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();

  const std::string& text() const { return text_; }
  // What was written since the last call, for long answers that go out piece by piece; text() is empty afterwards.
  std::string take() { return std::exchange(text_, {}); }

 private:
  void before_value();
  void new_line();

  struct Level {
    bool is_object = false;
    bool is_empty = true;
  };
  int indent_;
  bool after_key_ = false;
  std::vector<Level> levels_;
  std::string text_;
};

}  // namespace toise::io
