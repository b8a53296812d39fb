// Rows placed by name, and the review of them.
#include "gazetteer/survey/place_rows.hpp"

#include "core/base/error.hpp"
#include "gazetteer/survey/survey.hpp"
#include "tests/gazetteer/survey/surveyed_files.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::gazetteer;
using toise::test::SurveyedFiles;

namespace {

constexpr const char* rows = "id,place,lat,lon\na,Atmah,,\nb,Xyzzyqq,,\nc,Aleppo,36.2,37.1\n";

const IncidentTable& table_of(const Survey& survey) {
  return std::get<TableSurvey>(survey.content).table;
}

}  // namespace

TEST_CASE("A row placed by name keeps what was looked up, the score and the alternatives") {
  const SurveyedFiles files;
  const Survey survey = survey_file(files.write("rows.csv", rows), files.resolver());
  const auto& placement = survey.incidents()[0].placement;
  REQUIRE(placement);
  CHECK(placement->query == "Atmah");
  CHECK(placement->chosen_by == "name");
  CHECK(placement->score >= sure_score);
  CHECK(placement->score <= 1);
  CHECK_FALSE(survey.incidents()[2].placement);
}

TEST_CASE("With place never, no row is placed by name") {
  const SurveyedFiles files;
  SurveyOptions options;
  options.place = PlaceMode::never;
  const Survey survey = survey_file(files.write("rows.csv", rows), files.resolver(), options);
  CHECK_FALSE(survey.incidents()[0].position);
  CHECK(table_of(survey).mapped_count() == 1);
}

TEST_CASE("A review that is written and given back unchanged decides the same") {
  const SurveyedFiles files;
  const auto path = files.write("rows.csv", rows);
  const Survey first = survey_file(path, files.resolver());
  const std::string csv = make_review({&table_of(first)}, files.resolver());
  CHECK(csv.find("rows.csv,2,a,Atmah,geonames:172370,") != std::string::npos);
  CHECK(csv.find("rows.csv,3,b,Xyzzyqq,,") != std::string::npos);
  SurveyOptions options;
  options.review = read_review(files.write("review.csv", csv));
  const Survey second = survey_file(path, files.resolver(), options);
  REQUIRE(second.incidents()[0].placement);
  CHECK(second.incidents()[0].placement->chosen_by == "review");
  CHECK(second.incidents()[0].position == first.incidents()[0].position);
  CHECK_FALSE(second.incidents()[1].position);
}

TEST_CASE("A review may choose an id, a name or a position, or leave a row unplaced") {
  const SurveyedFiles files;
  const auto path = files.write("rows.csv", rows);
  const auto review = [&](const std::string& a, const std::string& b) {
    SurveyOptions options;
    options.review = read_review(files.write(
        "review.csv", "file,row,query,decision\nrows.csv,2,Atmah," + a + "\nrows.csv,3,Xyzzyqq," + b + "\n"));
    return survey_file(path, files.resolver(), options);
  };
  const Survey placed = review("Aleppo", "\"35.2, 36.8\"");
  CHECK(placed.incidents()[0].position->lat == Approx(36.2).margin(0.1));
  CHECK(placed.incidents()[1].position == LonLat{36.8, 35.2});
  const Survey left = review("", "Nowhere at all");
  CHECK_FALSE(left.incidents()[0].position);
  CHECK_FALSE(left.incidents()[1].position);
  bool is_told = false;
  for (const Issue& issue : left.issues()) is_told = is_told || issue.code == "review_unused";
  CHECK(is_told);
}

TEST_CASE("What is no review is refused") {
  const SurveyedFiles files;
  CHECK_THROWS_AS(read_review(files.write("review.csv", "a,b\n1,2\n")), Error);
  CHECK_THROWS_AS(read_review(files.write("review.csv", "file,row,query,decision\nx.csv,two,y,z\n")), Error);
  CHECK_THROWS_AS(read_review((files.folder() / "none.csv").string()), Error);
}
