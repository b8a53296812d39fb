// Files that are read again: what has changed is seen, what cannot be read stays.
#include "viewer/loading/workspace.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"
#include "viewer/actions/actions.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

std::string write_file(const test::TemporaryFolder& folder, const char* name, const std::string& rows) {
  const auto path = folder.path() / name;
  std::ofstream(path) << "latitude,longitude,date,title\n" << rows;
  return path.string();
}

}  // namespace

TEST_CASE("files that are read again show what they hold now, with the view and the days as they were") {
  if (!std::getenv("TOISE_DATA")) return;
  const test::TemporaryFolder folder;
  const std::string path = write_file(folder, "raids.csv", "36.3,36.7,2022-02-03,raid\n");
  const std::string other = write_file(folder, "others.csv", "36.2,36.6,2022-02-04,strike\n");
  const std::string last = write_file(folder, "last.csv", "36.0,36.5,2022-02-05,siege\n");
  Workspace workspace;
  Session& session = workspace.session;
  session.camera.set_viewport(800, 600);
  workspace.load({path, other, last});
  REQUIRE(session.incident_count() == 3);
  run_action(session, "look-at", "36.1,36.6 9");
  run_action(session, "show-days", "2022-02-01,2022-02-28");
  run_action(session, "search-rows", "r");
  run_action(session, "select-incident", "3");
  const Camera before = session.camera;
  const auto revision = session.revision();

  write_file(folder, "raids.csv", "36.3,36.7,2022-02-03,raid\n36.4,36.8,2022-03-09,ambush\n");
  std::filesystem::remove(other);
  std::ofstream(last) << "";  // cut off while it is being written
  const bool waits = GENERATE(true, false);
  workspace.reload(waits);
  while (workspace.is_loading()) {
    workspace.take_loaded();
    std::this_thread::yield();
  }
  session.text_search.finish(session);
  CHECK(session.incident_count() >= 3);
  CHECK(session.surveys().size() == 3);
  CHECK(session.revision() > revision);
  CHECK(session.camera == before);
  CHECK_FALSE(session.selected().incident);
  REQUIRE(session.points().filter().days);
  CHECK(session.text_search.query() == "r");
  bool has_gone = false;
  for (const auto& survey : session.surveys()) has_gone = has_gone || survey.path == other;
  CHECK(has_gone);  // what was read of it stays
}

TEST_CASE("a session that lets go of its files is as it was before the first, and takes others") {
  if (!std::getenv("TOISE_DATA")) return;
  const test::TemporaryFolder folder;
  const std::string path = write_file(folder, "raids.csv", "36.3,36.7,2022-02-03,raid\n");
  Workspace workspace;
  Session& session = workspace.session;
  workspace.load({path});
  CHECK(session.take_surveys().size() == 1);
  CHECK(session.incident_count() == 0);
  CHECK(session.claim_count() == 0);
  CHECK(session.points().columns().size() == 0);
  session.table.follow(session, true);
  CHECK(session.table.rows().empty());
  workspace.load({path});
  session.table.follow(session, true);
  CHECK(session.table.rows().size() == 1);
}
