// The option --format: which shape the answer has.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace toise::cli {

enum class Format { table, json, ndjson, geojson, csv, html };

std::string_view name_of(Format format);

// The value of --format of one command. The first of `allowed` is what is used without the option.
class FormatOption {
 public:
  explicit FormatOption(std::initializer_list<Format> allowed) : allowed_(allowed) {}
  void add_to(CLI::App& parser);
  // Throws Error(bad_argument) naming the formats that will do.
  Format value() const;
  void set(Format format) { text_ = std::string(name_of(format)); }

 private:
  std::vector<Format> allowed_;
  std::string text_;
};

}  // namespace toise::cli
