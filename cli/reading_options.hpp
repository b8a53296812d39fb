// The options that say how a file of incidents is to be read.
#pragma once
#include <string>
#include <vector>

#include "core/io/incidents/read_incidents.hpp"

namespace CLI {
class App;
}

namespace toise::cli {

// --map ROLE=COLUMN,... (also called --field; repeatable), --sheet NAME, --crs SYSTEM and --fix.
class ReadingOptions {
 public:
  void add_to(CLI::App& parser);
  // Throws Error(bad_argument) when a --map has no "=".
  io::ReadOptions value() const;

 private:
  std::vector<std::string> fields_;
  std::string sheet_;
  std::string crs_;
  bool fix_ = false;
};

}  // namespace toise::cli
