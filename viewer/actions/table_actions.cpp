// Words to searches, orders and windows of time.
#include "viewer/actions/table_actions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/base/error.hpp"
#include "core/claims/model/verdict.hpp"
#include "viewer/actions/action_arguments.hpp"

namespace toise::viewer {
namespace {

[[noreturn]] void fail(const std::string& message) {
  throw Error(ErrorCode::bad_argument, message);
}

// The column of this caption, once the table knows the incidents.
const TableColumn& find_column(Session& session, std::string_view name) {
  session.table.follow(session, true);
  const TableColumn* column = session.table.find_column(name);
  if (column) return *column;
  constexpr std::size_t most_named = 30;
  const auto& columns = session.table.columns();
  std::string known;
  for (std::size_t i = 0; i < columns.size() && i < most_named; ++i) known += (i == 0 ? "" : ", ") + columns[i].name;
  if (columns.size() > most_named) known += fmt::format(" and {} more", columns.size() - most_named);
  fail(fmt::format("'{}' is no column; the columns are {}", name, known));
}

void sort_by(Session& session, std::string_view name, bool descending) {
  session.table.sort = {find_column(session, name).name, descending};
  session.table.follow(session, !session.animate);
}

// Bit of a verdict in PointFilter::hidden_verdicts; bit 0 is for incidents without any.
std::uint32_t find_verdict_bit(std::string_view name) {
  if (name == "none") return 1;
  for (unsigned number = 0; number < 4; ++number)
    if (claims::name_of(static_cast<claims::Verdict>(number)) == name) return 2U << number;
  fail(fmt::format("'{}' is no verdict; they are consistent, road-plausible, contradicted, undetermined, none", name));
}

}  // namespace

void search_rows(Session& session, std::string_view words) {
  session.text_search.start(session, std::string(words));
  if (!session.animate) session.text_search.finish(session);
}

void sort_up(Session& session, std::string_view column) {
  sort_by(session, column, false);
}
void sort_down(Session& session, std::string_view column) {
  sort_by(session, column, true);
}

void show_column(Session& session, std::string_view column) {
  const std::string name = find_column(session, column).name;
  auto& chosen = session.table.chosen;
  if (std::find(chosen.begin(), chosen.end(), name) == chosen.end()) chosen.push_back(name);
}
void hide_column(Session& session, std::string_view column) {
  const std::string name = find_column(session, column).name;
  if (session.table.chosen.size() > 1) std::erase(session.table.chosen, name);
}

void play_days(Session& session, std::string_view mode) {
  const auto found = std::find(play_mode_names.begin(), play_mode_names.end(), mode);
  if (found == play_mode_names.end()) fail(fmt::format("'{}' is neither window nor cumulative", mode));
  session.play.mode = static_cast<PlayMode>(found - play_mode_names.begin());
  session.start_play();
}

void choose_play_seconds(Session& session, std::string_view seconds) {
  const auto value = parse_number<double>(seconds, "a number of seconds");
  if (!(value >= 1 && value <= 3600)) fail(fmt::format("{} seconds are not in [1, 3600]", seconds));
  session.play.seconds_for_all = value;
}

void keep_only_type(Session& session, std::string_view type) {
  const auto& types = session.points().types();
  const auto found = std::find(types.begin(), types.end(), type);
  if (found == types.end()) fail(fmt::format("'{}' is no type of these incidents", type));
  PointFilter filter = session.points().filter();
  filter.hidden_type.assign(types.size(), 1);
  filter.hidden_type[static_cast<std::size_t>(found - types.begin())] = 0;
  session.set_filter(std::move(filter));
}

void open_link(Session& session, std::string_view target) {
  if (target.empty()) fail("open-link wants an address or a file");
  session.wanted_link = std::string(target);
}

void hide_verdict(Session& session, std::string_view verdict) {
  PointFilter filter = session.points().filter();
  filter.hidden_verdicts |= find_verdict_bit(verdict);
  session.set_filter(std::move(filter));
}
void show_verdict(Session& session, std::string_view verdict) {
  PointFilter filter = session.points().filter();
  filter.hidden_verdicts &= ~find_verdict_bit(verdict);
  session.set_filter(std::move(filter));
}

void choose_tab(Session& session, std::string_view tab) {
  session.wanted_tab = tab;
}

}  // namespace toise::viewer
