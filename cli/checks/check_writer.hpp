// Takes the claims of files as they are found, and writes them in one of the formats of `toise check`.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "cli/terminal/console.hpp"
#include "cli/terminal/output_format.hpp"
#include "core/claims/model/verdict.hpp"
#include "gazetteer/lookup/resolver.hpp"
#include "gazetteer/survey/survey.hpp"

namespace toise::cli {

// How many claims of a file have which verdict; the place in the array is that of the verdict.
struct VerdictTally {
  std::array<std::size_t, 4> counts{};
  void add(claims::Verdict verdict) { ++counts[static_cast<std::size_t>(verdict)]; }
  std::size_t of(claims::Verdict verdict) const { return counts[static_cast<std::size_t>(verdict)]; }
  std::size_t total() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
};

// What a writer says of a file.
struct CheckedFile {
  std::string path;
  std::string sha256;
  std::int64_t records = 0;                         // rows of a table, incidents of a report
  const gazetteer::ReportSurvey* report = nullptr;  // null for a table
};

class CheckWriter {
 public:
  virtual ~CheckWriter() = default;
  // The report lives until end_file(); its own list of claims is not looked at.
  virtual void begin_file(const CheckedFile& file) = 0;
  virtual void write_claim(const claims::CheckedClaim& checked) = 0;
  // The tally is of all claims of the file, also of those that were not written.
  virtual void end_file(const VerdictTally& tally) = 0;
  virtual void finish() = 0;
};

// file_count: how many files will come. json: an object for one file, an array for several; ndjson: a line a file;
// table: for people; csv: a row a claim; geojson: features of a claim; html: a page, see check_page.hpp.
std::unique_ptr<CheckWriter> make_check_writer(Console& console, Format format, std::size_t file_count,
                                               const gazetteer::Resolver& resolver);

}  // namespace toise::cli
