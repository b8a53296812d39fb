// The options that say how a file of incidents is to be read.
#pragma once
#include <string>
#include <vector>

#include "core/io/incidents/read_incidents.hpp"

namespace CLI {
class App;
}

namespace toise::cli {

// --field ROLE=COLUMN (repeatable) and --sheet NAME.
class ReadingOptions {
 public:
  void add_to(CLI::App& parser);
  // Throws Error(bad_argument) when a --field has no "=".
  io::ReadOptions value() const;

 private:
  std::vector<std::string> fields_;
  std::string sheet_;
};

}  // namespace toise::cli
