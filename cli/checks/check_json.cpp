// {"file", "claims": [...], "summary": {...}}, piece by piece.
#include "cli/checks/check_json.hpp"

#include <cstdint>
#include <optional>

#include "cli/checks/claim_json.hpp"
#include "cli/checks/verdict_count.hpp"

namespace toise::cli {
namespace {

class CheckJson : public CheckWriter {
 public:
  CheckJson(Console& console, std::size_t file_count, int indent)
      : console_(console), is_array_(file_count != 1), indent_(indent), json_(indent) {
    if (is_array_) json_.begin_array();
  }

  void begin_file(const CheckedFile& file) override {
    offsets_.reset();
    if (file.report) offsets_.emplace(file.report->document.text);
    json_.begin_object().key("file").string(file.path).key("claims").begin_array();
  }

  void write_claim(const claims::CheckedClaim& checked) override {
    cli::write_claim(json_, checked, offsets_ ? &*offsets_ : nullptr);
    console_.write(json_.take());
  }

  void end_file(const VerdictTally& tally) override {
    json_.end_array().key("summary").begin_object();
    for (const claims::Verdict verdict : all_verdicts)
      json_.key(claims::name_of(verdict)).integer(static_cast<std::int64_t>(tally.of(verdict)));
    json_.end_object().end_object();
    if (is_array_) return;
    console_.write_line(json_.take());
    json_ = io::JsonWriter(indent_);
  }

  void finish() override {
    if (is_array_) console_.write_line(json_.end_array().take());
  }

 private:
  Console& console_;
  bool is_array_;
  int indent_;
  io::JsonWriter json_;
  std::optional<CodePointOffsets> offsets_;
};

}  // namespace

std::unique_ptr<CheckWriter> make_check_json(Console& console, std::size_t file_count, int indent) {
  return std::make_unique<CheckJson>(console, file_count, indent);
}

}  // namespace toise::cli
