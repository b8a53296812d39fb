// Lines on a plate, kept inside the viewport.
#include "viewer/map/layer_card.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "viewer/state/claim_label.hpp"

namespace toise::viewer {
namespace {

constexpr double line_height = 17;
constexpr double inset = 10;
constexpr double away = 14;               // from the point
constexpr std::size_t longest_line = 64;  // letters

// Cut between letters, not within one.
std::string shorten(const std::string& text) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_first_byte = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
    if (is_first_byte && ++letters > longest_line) return text.substr(0, i) + "…";
  }
  return text;
}

TextLook look_of(const Theme& theme, bool is_title) {
  return {is_title ? FontStyle::bold : FontStyle::regular,
          is_title ? 13.0F : 12.0F,
          0,
          is_title ? theme.text : theme.muted_text,
          {0, 0, 0, 0},
          0};
}

}  // namespace

std::vector<std::string> describe_card(const Incident& incident) {
  std::vector<std::string> lines;
  lines.push_back(shorten(!incident.title.empty()   ? incident.title
                          : !incident.place.empty() ? incident.place
                                                    : incident.id));
  std::string when_where = incident.time ? describe_start(*incident.time) : "";
  if (!incident.place.empty() && incident.place != incident.title)
    when_where += (when_where.empty() ? "" : " · ") + incident.place;
  if (!when_where.empty()) lines.push_back(shorten(when_where));
  if (!incident.fatalities.text.empty() && incident.fatalities.text.size() < 24)
    lines.push_back(incident.fatalities.text + " killed");
  if (incident.radius && incident.radius->value > 0)
    lines.push_back(fmt::format("within {} of this point", describe_length(*incident.radius)));
  return lines;
}

void LayerCard::draw(Frame& frame) {
  const auto item = frame.session.hovered.incident;
  if (!item || *item >= frame.session.incident_count()) return;
  const Incident& incident = frame.session.incident(*item);
  if (!incident.position) return;
  ScreenPoint at = frame.camera.to_screen(*incident.position);
  const auto fan = find_fan(frame.session);
  for (std::size_t leg = 0; leg < fan.size(); ++leg)
    if (frame.session.opened_spot->items[leg] == *item) at = fan[leg];
  const auto lines = describe_card(incident);
  double width = 0;
  for (std::size_t i = 0; i < lines.size(); ++i)
    width = std::max(width, static_cast<double>(frame.text.measure(lines[i], look_of(frame.theme, i == 0)).width));
  width += 2 * inset;
  const double height = static_cast<double>(lines.size()) * line_height + inset + 2;
  double left = at.x + away;
  if (left + width > frame.camera.width() - 4) left = at.x - away - width;
  left = std::max(4.0, left);
  const double top = std::clamp(at.y - height - away / 2, 4.0, std::max(4.0, frame.camera.height() - height - 4));
  frame.shapes.plate({left, top}, static_cast<float>(width), static_cast<float>(height), 6, frame.theme.panel,
                     frame.theme.panel_border, 1);
  frame.flush_shapes();
  double baseline = top + inset / 2 + 13;
  for (std::size_t i = 0; i < lines.size(); ++i, baseline += line_height)
    frame.text.add(lines[i], look_of(frame.theme, i == 0), {left + inset, baseline});
  frame.flush_text();
}

}  // namespace toise::viewer
