// Two columns: verdicts, and claims with their reasons.
#include "cli/checks/check_table.hpp"

#include <fmt/format.h>

#include "cli/checks/verdict_count.hpp"
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

class CheckTable : public CheckWriter {
 public:
  CheckTable(Console& console, std::size_t file_count) : console_(console), has_several_(file_count > 1) {}

  void begin_file(const CheckedFile& file) override {
    if (file_++ > 0) console_.write_line("");
    if (has_several_) console_.write_line(console_.styled(file.path, Style::bold) + "\n");
  }

  void write_claim(const claims::CheckedClaim& checked) override { write_claim_lines(console_, checked); }

  void end_file(const VerdictTally& tally) override {
    if (tally.total() > 0) console_.write_line(describe_verdicts(tally));
  }

  void finish() override {}

 private:
  Console& console_;
  bool has_several_;
  std::size_t file_ = 0;
};

}  // namespace

std::unique_ptr<CheckWriter> make_check_table(Console& console, std::size_t file_count) {
  return std::make_unique<CheckTable>(console, file_count);
}

}  // namespace toise::cli
