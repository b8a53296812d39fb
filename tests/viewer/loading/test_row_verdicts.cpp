// What the check of a table's rows finds becomes something to filter by.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "core/base/error.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"
#include "viewer/actions/actions.hpp"
#include "viewer/loading/workspace.hpp"

using namespace toise;
using namespace toise::viewer;
using claims::Verdict;

namespace {

// Good, in the wrong country, with a distance that cannot be, and one that claims nothing.
constexpr const char* rows =
    "id,latitude,longitude,country,notes\n"
    "good,36.3095,36.6884,Syria,\n"
    "bad,36.3095,36.6884,Iraq,\n"
    "far,36.3095,36.6884,Syria,Shells hit a checkpoint 300 km north of Aleppo.\n"
    "none,,,,\n";

std::string write_rows(const test::TemporaryFolder& folder) {
  const auto path = folder.path() / "rows.csv";
  std::ofstream(path) << rows;
  return path.string();
}

std::uint8_t number_of(Verdict verdict) {
  return static_cast<std::uint8_t>(1 + static_cast<int>(verdict));
}

void check_verdicts(Session& session) {
  const IncidentPoints& points = session.points();
  REQUIRE(session.incident_count() == 4);
  CHECK(points.verdict_of(0) == number_of(Verdict::consistent));
  CHECK(points.verdict_of(1) == number_of(Verdict::contradicted));
  CHECK(points.verdict_of(2) == number_of(Verdict::contradicted));
  CHECK(points.verdict_of(3) == 0);
  CHECK(points.shown_count() == 3);
  CHECK(session.gravest_verdict(1) == Verdict::contradicted);
  CHECK_FALSE(session.gravest_verdict(3));
  run_action(session, "hide-verdict", "contradicted");
  CHECK(points.shown_count() == 1);
  run_action(session, "hide-verdict", "consistent");
  CHECK(points.shown_count() == 0);
  run_action(session, "show-verdict", "contradicted");
  CHECK(points.shown_count() == 2);
  session.choose_projection(WorldProjection::mercator, {});
  CHECK(points.shown_count() == 2);
}

}  // namespace

TEST_CASE("Rows read at once bear their gravest verdict") {
  const test::TemporaryFolder folder;
  Workspace workspace;
  workspace.load({write_rows(folder)});
  check_verdicts(workspace.session);
}

TEST_CASE("Rows checked in the background bear it when the check is done") {
  const test::TemporaryFolder folder;
  Workspace workspace;
  workspace.start_loading({write_rows(folder)});
  while (workspace.is_loading() || workspace.session.surveys().empty()) {
    workspace.take_loaded();
    std::this_thread::yield();
  }
  CHECK(workspace.session.points().verdict_of(1) == 0);
  const auto before = workspace.session.points().revision();
  workspace.take_checked();
  while (workspace.is_checking()) {
    workspace.take_checked();
    std::this_thread::yield();
  }
  CHECK(workspace.session.points().revision() > before);
  check_verdicts(workspace.session);
}
