// Words to a filter, pixels to incidents.
#include "viewer/actions/filter_actions.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "core/base/error.hpp"
#include "viewer/actions/action_arguments.hpp"
#include "viewer/points/point_search.hpp"
#include "viewer/state/incident_scene.hpp"

namespace toise::viewer {
namespace {

// "2022-02-03" to days since 1970-01-01.
std::int32_t parse_day(std::string_view text) {
  const auto fail = [&] {
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' is not a day, such as 2022-02-03", text));
  };
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') fail();
  const auto span =
      make_day(parse_number<int>(text.substr(0, 4), "a year"), parse_number<unsigned>(text.substr(5, 2), "a month"),
               parse_number<unsigned>(text.substr(8, 2), "a day of a month"));
  if (!span) fail();
  return static_cast<std::int32_t>(span->first.time_since_epoch().count());
}

void set_hidden(Session& session, std::string_view type, std::uint8_t hidden) {
  const auto& names = session.points().types();
  const auto found = std::find(names.begin(), names.end(), type);
  if (found == names.end()) {
    std::string known;
    for (std::size_t i = 1; i < names.size() && i <= 12; ++i) known += (i == 1 ? "" : ", ") + names[i];
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' is no type of these incidents; {}", type,
                                                     known.empty() ? "they state none" : "the types are " + known));
  }
  PointFilter filter = session.points().filter();
  filter.hidden_type.resize(names.size(), 0);
  filter.hidden_type[static_cast<std::size_t>(found - names.begin())] = hidden;
  session.set_filter(std::move(filter));
}

void gather(Session& session, const std::vector<PixelPoint>& path) {
  const IncidentPoints& points = session.points();
  session.select_group(
      find_items_in_lasso(session.seen_points(), points.mask(), make_point_view(session.camera), path));
}

template <typename Choice, std::size_t count>
Choice choose(std::string_view name, const std::array<std::string_view, count>& names, std::string_view what) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) throw Error(ErrorCode::bad_argument, fmt::format("'{}' is none of {}", name, what));
  return static_cast<Choice>(found - names.begin());
}

}  // namespace

void choose_marks(Session& session, std::string_view name) {
  session.options.marks = choose<MarkStyle>(name, mark_style_names, "auto, marks, clusters, density");
}

void choose_size(Session& session, std::string_view name) {
  static constexpr std::array<std::string_view, 2> names = {"nothing", "casualties"};
  session.options.size_by_casualties = choose<int>(name, names, "casualties, nothing") == 1;
}

void show_days(Session& session, std::string_view days) {
  const auto comma = days.find(',');
  if (comma == std::string_view::npos)
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' is not FIRST,LAST, such as 2022-02-01,2022-02-28", days));
  PointFilter filter = session.points().filter();
  filter.days = DayWindow{parse_day(trim(days.substr(0, comma))), parse_day(trim(days.substr(comma + 1)))};
  if (filter.days->last < filter.days->first)
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' ends before it begins; turn the days round", days));
  session.set_filter(std::move(filter));
}

void show_all_days(Session& session, std::string_view) {
  PointFilter filter = session.points().filter();
  filter.days.reset();
  session.set_filter(std::move(filter));
}

void hide_type(Session& session, std::string_view type) {
  set_hidden(session, type, 1);
}
void show_type(Session& session, std::string_view type) {
  set_hidden(session, type, 0);
}

void keep_least_killed(Session& session, std::string_view number) {
  PointFilter filter = session.points().filter();
  filter.least_killed = parse_number<std::int32_t>(number, "a number of people");
  session.set_filter(std::move(filter));
}

void hide_coarser_than(Session& session, std::string_view kilometres) {
  const auto value = parse_number<float>(kilometres, "a number of kilometres");
  if (!std::isfinite(value) || value < 0)
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' km is not a distance from 0 on", kilometres));
  PointFilter filter = session.points().filter();
  filter.largest_radius_m = value * 1000.0F;
  session.set_filter(std::move(filter));
}

void clear_filter(Session& session, std::string_view) {
  session.text_search.start(session, "");
  session.set_filter({});
}

void select_box(Session& session, std::string_view corners) {
  const auto at = parse_numbers(corners, "X,Y,X,Y in logical pixels");
  if (at.size() != 4)
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' is not two corners X,Y,X,Y in logical pixels", corners));
  gather(session, {{at[0], at[1]}, {at[2], at[1]}, {at[2], at[3]}, {at[0], at[3]}});
}

void select_lasso(Session& session, std::string_view path) {
  const auto at = parse_numbers(path, "corners X,Y,... in logical pixels");
  if (at.size() < 6 || at.size() % 2 != 0)
    throw Error(ErrorCode::bad_argument, fmt::format("'{}' is not three or more corners X,Y in logical pixels", path));
  std::vector<PixelPoint> corners;
  for (std::size_t i = 0; i < at.size(); i += 2) corners.push_back({at[i], at[i + 1]});
  gather(session, corners);
}

void click(Session& session, std::string_view point) {
  const auto at = parse_numbers(point, "X,Y in logical pixels");
  if (at.size() != 2) throw Error(ErrorCode::bad_argument, fmt::format("'{}' is not X,Y in logical pixels", point));
  click_incidents(session, find_scene(session), {at[0], at[1]});
}

}  // namespace toise::viewer
