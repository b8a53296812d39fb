// Bars by ImGui's draw list, the mouse to a brush.
#include "viewer/panels/panel_timeline.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <string>
#include <utility>

#include "core/model/time_span.hpp"
#include "viewer/panels/panel_marks.hpp"

namespace toise::viewer {
namespace {

constexpr double least_bar = 3;  // logical pixels
constexpr double ticks_apart = 44;
constexpr double grip = 6;                                                                  // of an end of the window
constexpr std::array<const char*, 4> bar_names = {"a day", "a week", "a month", "a year"};  // by TimeStep
constexpr std::array<const char*, play_mode_names.size()> mode_hints = {
    "A window of days moves on", "All days from the first on, one more after the other"};

std::string describe_days(DayWindow days) {
  const auto day = [](std::int32_t number) { return describe_day(Day{std::chrono::days{number}}); };
  return days.first == days.last ? day(days.first) : day(days.first) + " to " + day(days.last);
}

std::optional<DayWindow> find_bar(const Timeline& timeline, std::int32_t day) {
  const auto found = std::find_if(timeline.bars.begin(), timeline.bars.end(),
                                  [day](const TimeBar& bar) { return day >= bar.days.first && day <= bar.days.last; });
  return found == timeline.bars.end() ? std::nullopt : std::optional(found->days);
}

void show_days(Session& session, std::optional<DayWindow> days) {
  PointFilter filter = session.points().filter();
  filter.days = days;
  session.set_filter(std::move(filter));
}

// Play and how: a narrow window keeps its room for the days and leaves speed and mode to the actions.
void draw_play(PanelContext& context) {
  constexpr float for_speed = 640;  // logical pixels
  constexpr float for_mode = 440;
  constexpr std::array<int, 4> lengths = {60, 20, 10, 5};
  TimePlay& play = context.session.play;
  const float wide = ImGui::GetWindowWidth() / context.ratio;
  if (draw_small_choice(context, play.is_playing() ? "Pause" : "Play", play.is_playing(), "Let the days go by")) {
    if (play.is_playing())
      play.stop();
    else
      context.session.start_play();
  }
  for (std::size_t mode = 0; mode < play_mode_names.size() && wide >= for_mode; ++mode) {
    ImGui::SameLine();
    const std::string name(play_mode_names.at(mode));
    if (draw_small_choice(context, name.c_str(), play.mode == static_cast<PlayMode>(mode), mode_hints.at(mode)))
      play.mode = static_cast<PlayMode>(mode);
  }
  if (wide < for_speed) return;
  for (const int seconds : lengths) {
    ImGui::SameLine(0, seconds == lengths.front() ? 20 * context.ratio : -1.0F);
    if (draw_small_choice(context, (std::to_string(seconds) + " s").c_str(), play.seconds_for_all == seconds,
                          "How long all days take"))
      play.seconds_for_all = seconds;
  }
}

}  // namespace

std::string PanelTimeline::title(const Session&) const {
  return "Timeline";
}

void PanelTimeline::count(const Session& session, double width) {
  const IncidentPoints& points = session.points();
  PointFilter others = points.filter();
  others.days.reset();
  const bool is_same_file = counted_in_ == &points.columns() && counted_at_ == session.revision();
  if (is_same_file && counted_width_ == width && counted_for_ == others) return;
  if (!is_same_file) days_ = find_days(points.columns());
  counted_in_ = &points.columns();
  counted_at_ = session.revision();
  counted_width_ = width;
  if (!days_) return;
  const auto most = static_cast<std::size_t>(std::max(1.0, width / least_bar));
  timeline_ = make_timeline(points.columns(), make_point_mask(points.columns(), others), *days_,
                            find_time_step(*days_, most), points.types().size() > 2 ? 8 : 1);
  counted_for_ = std::move(others);
}

void PanelTimeline::draw_controls(PanelContext& context) const {
  Session& session = context.session;
  draw_play(context);
  const auto& days = session.points().filter().days;
  ImGui::SameLine(0, 14 * context.ratio);
  ImGui::Text("%s", days ? describe_days(*days).c_str() : days_ ? describe_days(*days_).c_str() : "");
  if (days) {
    ImGui::SameLine();
    if (draw_small_choice(context, "All days", false, nullptr)) {
      session.play.stop();
      show_days(session, std::nullopt);
    }
  }
  if (timeline_.undated > 0) {
    ImGui::SameLine();
    ImGui::TextDisabled("%u without a date", timeline_.undated);
  }
  if (timeline_.bars.empty() || timeline_.highest == 0) return;
  const std::string most =
      "at most " + std::to_string(timeline_.highest) + " " + bar_names.at(static_cast<std::size_t>(timeline_.step));
  const float left = ImGui::GetWindowContentRegionMax().x - ImGui::CalcTextSize(most.c_str()).x;
  ImGui::SameLine();
  if (left > ImGui::GetCursorPosX() + 12 * context.ratio) {
    ImGui::SetCursorPosX(left);
    ImGui::TextDisabled("%s", most.c_str());
  } else {
    ImGui::NewLine();
  }
}

void PanelTimeline::draw_bars(const PanelContext& context, const TimeAxis& axis, float top, float height) const {
  const Theme& theme = context.theme;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float base = top + height;
  const auto window = context.session.points().filter().days;
  const auto x_of = [&](std::int32_t day) { return static_cast<float>(axis.x_of(day)); };
  if (window)
    list.AddRectFilled({x_of(std::max(window->first, axis.days.first)), top},
                       {x_of(std::min(window->last, axis.days.last) + 1), base},
                       packed(with_opacity(theme.accent, 0.16F)));
  for (const TimeBar& bar : timeline_.bars) {
    if (bar.count == 0) continue;
    const bool is_in = !window || (bar.days.last >= window->first && bar.days.first <= window->last);
    const float left = x_of(std::max(bar.days.first, axis.days.first));
    const float wide = x_of(std::min(bar.days.last, axis.days.last) + 1) - left;
    const float right = left + std::max(1.0F, wide - (wide > 4 ? 1.0F : 0.0F));
    float y = base;
    for (std::size_t type = 0; type < bar.of_type.size(); ++type) {
      const float high = height * static_cast<float>(bar.of_type[type]) / static_cast<float>(timeline_.highest);
      const Colour ink = bar.of_type.size() == 1 ? theme.incident : find_type_colour(theme, type);
      if (high > 0) list.AddRectFilled({left, y - high}, {right, y}, packed(with_opacity(ink, is_in ? 1.0F : 0.3F)));
      y -= high;
    }
  }
  list.AddLine({static_cast<float>(axis.left), base}, {static_cast<float>(axis.left + axis.width), base},
               packed(theme.muted_text));
  for (const TimeTick& tick : find_ticks(axis, ticks_apart * static_cast<double>(context.ratio))) {
    const float x = x_of(tick.day);
    list.AddLine({x, base}, {x, base + 4 * context.ratio}, packed(theme.muted_text));
    list.AddText({x + 3 * context.ratio, base + context.ratio}, packed(tick.is_year ? theme.text : theme.muted_text),
                 tick.caption.c_str());
  }
}

void PanelTimeline::brush(PanelContext& context, const TimeAxis& axis) {
  Session& session = context.session;
  const double x = static_cast<double>(ImGui::GetIO().MousePos.x);
  const auto bar = find_bar(timeline_, axis.day_at(x));
  if (!bar) return;
  const auto window = session.points().filter().days;
  TimeBrush::Grip near = TimeBrush::Grip::none;
  const double reach = grip * static_cast<double>(context.ratio);
  if (window && std::abs(axis.x_of(window->first) - x) < reach) near = TimeBrush::Grip::first;
  if (window && std::abs(axis.x_of(window->last + 1) - x) < reach) near = TimeBrush::Grip::last;
  if (ImGui::IsItemHovered()) {
    if (near != TimeBrush::Grip::none) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    for (const TimeBar& one : timeline_.bars)
      if (one.days == *bar) ImGui::SetTooltip("%s: %u", describe_days(one.days).c_str(), one.count);
    if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
      brush_.release();
      return show_days(session, std::nullopt);
    }
  }
  if (ImGui::IsItemActivated()) {
    session.play.stop();
    brush_.press(*bar, window, near);
  }
  if (!ImGui::IsItemActive()) {
    brush_.release();
    return;
  }
  if (const auto moved = brush_.move(*bar, axis.days)) show_days(session, moved);
}

void PanelTimeline::draw(PanelContext& context) {
  const float wide = ImGui::GetContentRegionAvail().x;
  count(context.session, static_cast<double>(wide / context.ratio));
  draw_controls(context);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float high = std::max(8.0F, ImGui::GetContentRegionAvail().y - ImGui::GetTextLineHeight() - 2 * context.ratio);
  if (!days_ || wide < 8) return;
  const TimeAxis axis{*days_, static_cast<double>(at.x), static_cast<double>(wide)};
  ImGui::InvisibleButton("##bars", {wide, high});
  brush(context, axis);
  draw_bars(context, axis, at.y, high);
}

}  // namespace toise::viewer
