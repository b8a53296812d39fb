// Names of verdicts, separated by commas.
#include "cli/verdict_filter.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/checks/verdict_count.hpp"
#include "core/base/error.hpp"

namespace toise::cli {

void VerdictFilter::add_to(CLI::App& parser) {
  parser
      .add_option(
          "--only", text_,
          "list only claims with these verdicts, separated by commas: consistent, road-plausible, contradicted, "
          "undetermined; all are counted")
      ->type_name("VERDICT,...");
}

std::optional<std::set<claims::Verdict>> VerdictFilter::value() const {
  if (text_.empty()) return std::nullopt;
  std::set<claims::Verdict> verdicts;
  for (std::size_t begin = 0; begin <= text_.size();) {
    const std::size_t end = std::min(text_.find(',', begin), text_.size());
    const std::string name = text_.substr(begin, end - begin);
    const auto found = std::find_if(all_verdicts.begin(), all_verdicts.end(),
                                    [&](claims::Verdict one) { return claims::name_of(one) == name; });
    if (found == all_verdicts.end())
      throw Error(ErrorCode::bad_argument,
                  fmt::format("--only {}: \"{}\" is not a verdict; there are consistent, road-plausible, contradicted, "
                              "undetermined",
                              text_, name));
    verdicts.insert(*found);
    begin = end + 1;
  }
  return verdicts;
}

}  // namespace toise::cli
