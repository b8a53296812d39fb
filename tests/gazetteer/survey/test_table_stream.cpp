// A table in parts gives the claims and issues of the table as a whole.
#include "gazetteer/survey/table_stream.hpp"

#include <fmt/format.h>

#include "core/io/incidents/import_report.hpp"
#include "tests/gazetteer/survey/surveyed_files.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using toise::test::SurveyedFiles;

namespace {

std::vector<std::string> describe_claims(std::vector<claims::CheckedClaim> claims) {
  std::vector<std::string> told;
  for (const claims::CheckedClaim& one : claims)
    told.push_back(fmt::format("{} {} {} {}", one.claim.row ? *one.claim.row : 0, one.claim.text,
                               claims::name_of(one.verdict), one.reason));
  return told;
}

std::vector<std::string> describe_issues(const std::vector<Issue>& issues) {
  std::vector<std::string> told;
  for (const Issue& issue : issues) told.push_back(describe_issue(issue));
  return told;
}

// Every kind of row that is told of: good, exchanged, without position, placed by name, doubled, too short and too
// wide, with an open quote, with an ambiguous date that a late row decides.
std::string make_rows(std::size_t count, char separator) {
  std::string text = "id;date;place;country;latitude;longitude;killed;notes\n";
  for (std::size_t i = 0; i < count; ++i) {
    const std::string day = i + 1 == count ? "28/02/2022" : fmt::format("{:02}/02/2022", i % 9 + 1);
    const std::string id = i % 50 == 49 ? "a0" : fmt::format("a{}", i);
    const double lat = 36.30 + static_cast<double>(i % 7) / 100, lon = 36.68 + static_cast<double>(i % 5) / 100;
    if (i % 31 == 30)
      text += fmt::format("{};{};Atmah;Syria;;;2;\n", id, day);
    else if (i % 37 == 36)
      text += fmt::format("{};{};Nowhereatall;Syria;;;x;\n", id, day);
    else if (i % 41 == 40)
      text += fmt::format("{};{};Atmah;Syria;{:.2f};{:.2f};2;exchanged\n", id, day, lon + 60, lat);
    else if (i % 43 == 42)
      text += fmt::format("{};{};Atmah;Syria;{:.2f};{:.2f};2;wide;wider;widest\n", id, day, lat, lon);
    else if (i % 47 == 46)
      text += fmt::format("{};{};Atmah\n", id, day);
    else
      text += fmt::format("{};{};Atmah;Syria;{:.2f};{:.2f};{};\"A house {} km west of Aleppo, \"\"it\"\" said\"\n", id,
                          day, lat, lon, i % 3, 20 + i % 40);
  }
  for (char& c : text)
    if (c == ';') c = separator;
  return text;
}

struct Told {
  std::vector<std::string> claims, issues;
  std::string summary, sha256, format;
  std::vector<std::string> columns;
};

Told check_whole(const std::string& path, const Resolver& resolver, const SurveyOptions& options) {
  const Survey survey = survey_file(path, resolver, options);
  const IncidentTable& table = std::get<TableSurvey>(survey.content).table;
  Told told{{}, describe_issues(table.issues), io::describe_import(table), table.sha256, table.format, table.columns};
  check_rows(table, resolver, {}, [&](std::vector<claims::CheckedClaim> claims, std::size_t) {
    for (std::string& one : describe_claims(std::move(claims))) told.claims.push_back(std::move(one));
  });
  return told;
}

Told check_parts(const std::string& path, const Resolver& resolver, const SurveyOptions& options, std::size_t rows,
                 std::size_t jobs = 1) {
  const auto stream = TableStream::open(std::make_shared<const InputFile>(path), resolver, options, 0, rows);
  REQUIRE(stream);
  Told told;
  CheckRowsOptions how;
  how.jobs = jobs;
  std::size_t count = 0;
  stream->check(how, [&](std::vector<claims::CheckedClaim> claims, std::size_t some) {
    count += some;
    for (std::string& one : describe_claims(std::move(claims))) told.claims.push_back(std::move(one));
  });
  CHECK(count == stream->row_count());
  told.issues = describe_issues(stream->issues().issues);
  told.summary = io::describe_import(stream->issues(), stream->row_count(), stream->mapped_count());
  told.sha256 = stream->head().sha256;
  told.format = stream->head().format;
  told.columns = stream->head().columns;
  return told;
}

void compare(const Told& whole, const Told& parts) {
  CHECK(whole.claims == parts.claims);
  CHECK(whole.issues == parts.issues);
  CHECK(whole.summary == parts.summary);
  CHECK(whole.sha256 == parts.sha256);
  CHECK(whole.format == parts.format);
  CHECK(whole.columns == parts.columns);
}

}  // namespace

TEST_CASE("Parts of any size give the claims and issues of the whole, in the same order") {
  const SurveyedFiles files;
  const auto path = files.write("rows.csv", make_rows(500, ','));
  for (const bool fix : {false, true}) {
    SurveyOptions options;
    options.read.fix = fix;
    const Told whole = check_whole(path, files.resolver(), options);
    CHECK(whole.claims.size() > 500);
    CHECK(whole.issues.size() > 50);
    for (const std::size_t rows : {1U, 7U, 64U, 499U, 500U, 10'000U})
      compare(whole, check_parts(path, files.resolver(), options, rows));
    compare(whole, check_parts(path, files.resolver(), options, 64, 2));
  }
}

TEST_CASE("Marks, separators and quotes that do not close change nothing of that") {
  const SurveyedFiles files;
  const std::string rows = make_rows(120, ';');
  for (const std::string& text :
       {"\xEF\xBB\xBF" + rows, "sep=;\n" + rows, rows + "z;05/02/2022;\"open;Syria;36.3;36.7;1;x\n" + rows,
        std::string("Title of the table\n\n") + rows}) {
    const auto path = files.write("rows.csv", text);
    compare(check_whole(path, files.resolver(), {}), check_parts(path, files.resolver(), {}, 16));
  }
}

TEST_CASE("Counts of issues are exact where more occur than are listed") {
  const SurveyedFiles files;
  std::string text = "id,place,latitude,longitude\n";
  for (int i = 0; i < 2500; ++i) text += fmt::format("a{},Nowhereatall,,\n", i);
  const auto path = files.write("rows.csv", text);
  const Told whole = check_whole(path, files.resolver(), {});
  CHECK(whole.summary.find("2500") != std::string::npos);
  compare(whole, check_parts(path, files.resolver(), {}, 600));
}

namespace {

std::unique_ptr<TableStream> open(const std::string& path, const Resolver& resolver, std::size_t smallest = 0) {
  return TableStream::open(std::make_shared<const InputFile>(path), resolver, {}, smallest);
}

}  // namespace

TEST_CASE("What is no large table of delimited text in UTF-8 is read whole") {
  const SurveyedFiles files;
  const auto& resolver = files.resolver();
  CHECK_FALSE(open(files.write("a.csv", make_rows(20, ',')), resolver, TableStream::usual_smallest));
  CHECK_FALSE(open(files.write("b.csv", "id,latitude,longitude,place\n1,36,37,Caf\xE9\n"), resolver));
  CHECK_FALSE(open(files.write("c.csv", std::string("id,latitude,longitude\n1,36,3\0007\n", 33)), resolver));
  CHECK_FALSE(open(files.write("d.json", "[{\"id\":1,\"latitude\":36,\"longitude\":37}]"), resolver));
  CHECK_FALSE(open(files.write("e.txt", "A house was raided in Atmah.\n"), resolver));
}
