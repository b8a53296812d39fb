// The option --only: which verdicts are listed.
#pragma once
#include <optional>
#include <set>
#include <string>

#include "core/claims/model/verdict.hpp"

namespace CLI {
class App;
}

namespace toise::cli {

class VerdictFilter {
 public:
  void add_to(CLI::App& parser);
  // The verdicts named; nothing without the option. Throws Error(bad_argument) naming those that there are.
  std::optional<std::set<claims::Verdict>> value() const;

 private:
  std::string text_;
};

}  // namespace toise::cli
