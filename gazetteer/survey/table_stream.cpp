// The steps of survey_file() for each part.
#include "gazetteer/survey/table_stream.hpp"

#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "core/io/tables/sniff.hpp"
#include "gazetteer/survey/check_countries.hpp"
#include "gazetteer/survey/place_rows.hpp"

namespace toise::gazetteer {
namespace {

// The issues of a table from one number on, in the order in which they came.
void move_issues(IncidentTable& from, std::size_t first, IncidentTable& to) {
  for (std::size_t i = first; i < from.issues.size(); ++i) to.add_issue(std::move(from.issues[i]));
  from.issues.resize(first);
}

bool is_worth_parts(const std::string& path, std::size_t smallest) {
  std::error_code failure;
  const auto size = std::filesystem::file_size(path, failure);
  return !failure && size >= smallest && io::sniff_file_kind(path) == io::FileKind::incidents;
}

}  // namespace

std::unique_ptr<TableStream> TableStream::open(std::shared_ptr<const InputFile> file, const Resolver& resolver,
                                               const SurveyOptions& options, std::size_t smallest,
                                               std::size_t part_rows) {
  if (options.place == PlaceMode::ask || !options.review.empty() || !options.read.sheet.empty()) return nullptr;
  std::unique_ptr<io::IncidentStream> rows;
  file->read([&](const std::string& readable) {
    if (is_worth_parts(readable, smallest)) rows = io::IncidentStream::open(readable, file->name(), options.read);
  });
  if (!rows) return nullptr;
  return std::unique_ptr<TableStream>(new TableStream(std::move(file), std::move(rows), resolver, options, part_rows));
}

TableStream::TableStream(std::shared_ptr<const InputFile> file, std::unique_ptr<io::IncidentStream> rows,
                         const Resolver& resolver, const SurveyOptions& options, std::size_t part_rows)
    : file_(std::move(file)), rows_(std::move(rows)), resolver_(resolver), options_(options), part_rows_(part_rows) {}

void TableStream::check(const CheckRowsOptions& options, const TakeClaims& take) {
  RowsCheck checker(resolver_, options);
  IncidentTable outside, placed, unlisted;
  issues_ = head();
  for (IncidentTable part; rows_->read(part, part_rows_);) {
    const std::size_t read = part.issues.size();
    check_countries(part, resolver_, options_.read.fix);
    const std::size_t with_countries = part.issues.size();
    place_rows(part, resolver_, options_.place);
    mapped_count_ += part.mapped_count();
    has_placements_ |= part.incidents.has_placements();
    move_issues(part, with_countries, placed);
    move_issues(part, read, outside);
    move_issues(part, 0, issues_);
    unlisted.unlisted_issues.insert(unlisted.unlisted_issues.end(), part.unlisted_issues.begin(),
                                    part.unlisted_issues.end());
    checker.check(part, take);
  }
  issues_.add_issues(std::move(outside));
  issues_.add_issues(std::move(placed));
  issues_.add_issues(std::move(unlisted));
}

}  // namespace toise::gazetteer
