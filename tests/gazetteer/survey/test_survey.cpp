// The main job end to end on a small index.
#include "gazetteer/survey/survey.hpp"

#include <set>

#include "core/base/error.hpp"
#include "tests/gazetteer/survey/surveyed_files.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using toise::test::SurveyedFiles;
using toise::test::Variable;

TEST_CASE("A report is taken through reading, mentions, claims and incidents") {
  const SurveyedFiles files;
  const auto path =
      files.write("report.txt", "A house was raided in the town of Atmah. Atmah lies 46 km west of Aleppo.\n");
  const Survey survey = survey_file(path, files.resolver());
  const auto& report = std::get<ReportSurvey>(survey.content);
  REQUIRE(report.mentions.size() >= 2);
  CHECK(report.mentions[0].place->id == "geonames:172370");
  CHECK_FALSE(survey.claims().empty());
  CHECK(survey.issues().empty());
  CHECK(report.document.sha256.size() == 64);
}

TEST_CASE("A report that names no place gives no mention, no claim and no incident") {
  const SurveyedFiles files;
  const Survey survey = survey_file(files.write("tea.txt", "they had tea.\n"), files.resolver());
  CHECK(std::get<ReportSurvey>(survey.content).mentions.empty());
  CHECK(survey.claims().empty());
  CHECK(survey.incidents().empty());
}

TEST_CASE("Rows with a position are not moved, rows with a name only are placed, unknown names are told") {
  const SurveyedFiles files;
  const auto path = files.write("rows.csv",
                                "id,date,place,latitude,longitude\n"
                                "a,2022-02-03,Aleppo,36.3,36.7\n"
                                "b,2022-02-04,Atmah,,\n"
                                "c,2022-02-05,Xyzzyqq,,\n"
                                "d,2022-02-06,,,\n"
                                "e,2022-02-07,أطمة,,\n");
  const Survey survey = survey_file(path, files.resolver());
  const auto& rows = survey.incidents();
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].position == LonLat{36.7, 36.3});
  CHECK(rows[0].place_id.empty());
  CHECK(rows[1].place_id == "geonames:172370");
  CHECK(rows[1].position->lat == Approx(36.3095));
  CHECK(rows[1].radius.has_value());
  CHECK_FALSE(rows[2].position);
  CHECK_FALSE(rows[3].position);
  CHECK(rows[4].place_id == "geonames:172370");
  int placed = 0;
  int unknown = 0;
  for (const Issue& issue : survey.issues()) {
    if (issue.code == "placed_by_name") ++placed;
    if (issue.code == "place_unknown") ++unknown;
  }
  CHECK(placed == 2);
  CHECK(unknown == 1);
}

TEST_CASE("A file that is not there, empty, or a folder is an error that names it") {
  const SurveyedFiles files;
  const auto code_of = [&](const std::string& path) {
    try {
      survey_file(path, files.resolver());
    } catch (const Error& error) {
      CHECK(std::string(error.what()).find(path) != std::string::npos);
      return error.code();
    }
    return ErrorCode::interrupted;
  };
  CHECK(code_of((files.folder() / "none.txt").string()) == ErrorCode::not_found);
  CHECK(code_of(files.write("empty.txt", "")) == ErrorCode::empty_file);
  CHECK(code_of(files.folder().string()) == ErrorCode::not_a_file);
}

TEST_CASE("A delivery holds the incidents of all files with their columns, under ids that are unique") {
  const SurveyedFiles files;
  const std::string rows = "id,place,latitude,longitude,note\nx,Atmah,36.3,36.7,first\nx,,,,second\n";
  const std::vector<Survey> surveys{survey_file(files.write("a.csv", rows), files.resolver()),
                                    survey_file(files.write("b.csv", rows), files.resolver())};
  const Delivery delivery = make_delivery(surveys, files.resolver());
  REQUIRE(delivery.incidents.size() == 4);
  std::set<std::string> ids;
  for (const auto& output : delivery.incidents) ids.insert(output.incident.id);
  CHECK(ids.size() == 4);
  REQUIRE(delivery.incidents[0].columns.size() == 5);
  CHECK(delivery.incidents[0].columns[4] == std::pair<std::string, std::string>{"note", "first"});
}

TEST_CASE("Provenance names the tool, the index, each input with its digest and rows, and what was left out and why") {
  const SurveyedFiles files;
  const Variable epoch("SOURCE_DATE_EPOCH", "1643846400");
  const auto path = files.write("a.csv", "id,place,latitude,longitude\n1,Atmah,36.3,36.7\n2,Xyzzyqq,,\n");
  const std::vector<Survey> surveys{survey_file(path, files.resolver())};
  const Provenance provenance = make_delivery(surveys, files.resolver()).provenance;
  CHECK(provenance.tool == "toise");
  CHECK_FALSE(provenance.version.empty());
  CHECK(provenance.gazetteer.find("checksum") != std::string::npos);
  CHECK(provenance.created == "2022-02-03T00:00:00Z");
  REQUIRE(provenance.inputs.size() == 1);
  CHECK(provenance.inputs[0].path == path);
  CHECK(provenance.inputs[0].sha256.size() == 64);
  CHECK(provenance.inputs[0].rows == 2);
  REQUIRE(provenance.left_out.size() == 1);
  CHECK(provenance.left_out[0].why.find("Xyzzyqq") != std::string::npos);
}

TEST_CASE("A SOURCE_DATE_EPOCH that is no number is refused") {
  const SurveyedFiles files;
  const Variable epoch("SOURCE_DATE_EPOCH", "yesterday");
  CHECK_THROWS_AS(make_delivery({}, files.resolver()), Error);
}
