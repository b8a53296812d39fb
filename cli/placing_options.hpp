// The options that say how rows without a position are placed by the name of their place.
#pragma once
#include <string>
#include <vector>

#include "cli/terminal/console.hpp"
#include "gazetteer/survey/survey.hpp"

namespace CLI {
class App;
}

namespace toise::cli {

// --place auto|ask|never, --review OUT.csv and --review-in FILE.
class PlacingOptions {
 public:
  void add_to(CLI::App& parser);
  // Sets `place`, `ask` and `review`. The console must outlive the options. Throws what read_review throws, and
  // Error(bad_argument) for `ask` where standard input is no terminal.
  void apply_to(gazetteer::SurveyOptions& options, Console& console) const;
  bool wants_review() const { return !review_.empty(); }
  // Writes the review, where one is asked for. Throws Error(cannot_write).
  void write_review(const std::vector<gazetteer::Survey>& surveys, const gazetteer::Resolver& resolver) const;

 private:
  std::string place_ = "auto";
  std::string review_;
  std::string review_in_;
};

}  // namespace toise::cli
