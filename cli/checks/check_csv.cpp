// RFC 4180 with a heading.
#include "cli/checks/check_csv.hpp"

#include <fmt/format.h>

#include <cmath>

#include "cli/terminal/csv_line.hpp"

namespace toise::cli {
namespace {

std::string write_metres(Metres length) {
  return std::isfinite(length.value) ? fmt::format("{:.1f}", length.value) : std::string{};
}

class CheckCsv : public CheckWriter {
 public:
  explicit CheckCsv(Console& console) : console_(console) {
    console.write_line("file,row,kind,text,subject,object,stated_low_m,stated_high_m,measured_m,verdict,reason");
  }

  void begin_file(const CheckedFile& file) override { path_ = file.path; }

  void write_claim(const claims::CheckedClaim& checked) override {
    const claims::Claim& claim = checked.claim;
    console_.write_line(make_csv_line(
        {path_, claim.row ? std::to_string(*claim.row) : "", std::string(claims::name_of(claim.kind)), claim.text,
         claim.subject ? claim.subject->place.id : "", claim.object ? claim.object->place.id : "",
         claim.distance ? write_metres(claim.distance->low) : "",
         claim.distance ? write_metres(claim.distance->high) : "",
         checked.measured ? write_metres(checked.measured->distance) : "",
         std::string(claims::name_of(checked.verdict)), checked.reason}));
  }

  void end_file(const VerdictTally&) override {}
  void finish() override {}

 private:
  Console& console_;
  std::string path_;
};

}  // namespace

std::unique_ptr<CheckWriter> make_check_csv(Console& console) {
  return std::make_unique<CheckCsv>(console);
}

}  // namespace toise::cli
