// A large file of incidents whose rows are read, placed and checked a part at a time.
#pragma once
#include <cstddef>
#include <memory>
#include <string>

#include "core/io/incidents/incident_stream.hpp"
#include "gazetteer/survey/check_rows.hpp"
#include "gazetteer/survey/input_file.hpp"
#include "gazetteer/survey/survey.hpp"

namespace toise::gazetteer {

class TableStream {
 public:
  static constexpr std::size_t usual_smallest = std::size_t{8} << 20;  // bytes: below, a table is one part anyway
  static constexpr std::size_t usual_part = 8192;                      // rows

  // Null where the whole file is needed: a report, a format that is no delimited text in UTF-8, a table of fewer bytes
  // than `smallest`, options that ask a person or take a review. Claims and issues are those of survey_file() and
  // check_rows(). Throws what the readers throw. The resolver must outlive this.
  static std::unique_ptr<TableStream> open(std::shared_ptr<const InputFile> file, const Resolver& resolver,
                                           const SurveyOptions& options, std::size_t smallest = usual_smallest,
                                           std::size_t part_rows = usual_part);

  const std::string& path() const { return file_->name(); }
  const IncidentTable& head() const { return rows_->head(); }
  std::size_t row_count() const { return rows_->row_count(); }

  // Once. `take`: as for check_rows().
  void check(const CheckRowsOptions& options, const TakeClaims& take);

  // After check(): the issues of the whole table, how many rows have a position, and whether some were placed by name.
  const IncidentTable& issues() const { return issues_; }
  std::size_t mapped_count() const { return mapped_count_; }
  bool has_placements() const { return has_placements_; }

 private:
  TableStream(std::shared_ptr<const InputFile> file, std::unique_ptr<io::IncidentStream> rows, const Resolver& resolver,
              const SurveyOptions& options, std::size_t part_rows);

  std::shared_ptr<const InputFile> file_;
  std::unique_ptr<io::IncidentStream> rows_;
  const Resolver& resolver_;
  SurveyOptions options_;
  std::size_t part_rows_;
  IncidentTable issues_;
  std::size_t mapped_count_ = 0;
  bool has_placements_ = false;
};

}  // namespace toise::gazetteer
