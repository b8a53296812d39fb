// Two columns: verdicts, and claims with their reasons.
#include "cli/reports/check_table.hpp"

#include <fmt/format.h>

#include "cli/reports/verdict_count.hpp"
#include "cli/terminal/display_width.hpp"

namespace toise::cli {
namespace {

constexpr std::size_t verdict_column = 16;  // "road-plausible" and two blanks

Style style_of(claims::Verdict verdict) {
  switch (verdict) {
    case claims::Verdict::consistent:
      return Style::green;
    case claims::Verdict::road_plausible:
      return Style::yellow;
    case claims::Verdict::contradicted:
      return Style::red;
    case claims::Verdict::undetermined:
      return Style::faint;
  }
  return Style::plain;
}

void write_claim_lines(Console& console, const claims::CheckedClaim& checked) {
  const std::size_t width = console.width() - verdict_column;
  const std::string row = checked.claim.row ? fmt::format("row {}: ", *checked.claim.row) : "";
  const std::string indent(verdict_column, ' ');
  const std::string verdict = pad_right(claims::name_of(checked.verdict), verdict_column);
  const auto words = wrap_text(fmt::format("{}“{}”", row, checked.claim.text), width);
  for (std::size_t i = 0; i < words.size(); ++i)
    console.write_line((i == 0 ? console.styled(verdict, style_of(checked.verdict)) : indent) +
                       console.styled(words[i], Style::bold));
  for (const std::string& line : wrap_text(checked.reason, width)) console.write_line(indent + line);
  console.write_line("");
}

}  // namespace

void write_check_table(Console& console, const std::vector<gazetteer::Survey>& surveys) {
  for (const gazetteer::Survey& survey : surveys) {
    if (surveys.size() > 1) console.write_line(console.styled(survey.path, Style::bold) + "\n");
    if (survey.claims().empty()) continue;
    for (const claims::CheckedClaim& checked : survey.claims()) write_claim_lines(console, checked);
    console.write_line(describe_verdicts(survey.claims()));
    if (&survey != &surveys.back()) console.write_line("");
  }
}

}  // namespace toise::cli
