// Looks at the bytes for scripts from right to left; breaks lines at blanks.
#include "viewer/panels/panel_words.hpp"

#include <imgui.h>

#include <algorithm>
#include <string>
#include <vector>

#include "viewer/style/fonts.hpp"

namespace toise::viewer {
namespace {

enum class Direction { none, from_left, from_right };

// Of the letter that begins at a byte.
Direction find_direction(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const unsigned lead = byte(at);
  const unsigned next = byte(at + 1);
  if ((lead >= 'A' && lead <= 'Z') || (lead >= 'a' && lead <= 'z')) return Direction::from_left;
  if (lead < 0xC3 || (next & 0xC0U) != 0x80U) return Direction::none;
  if (lead == 0xD6) return next >= 0x90 ? Direction::from_right : Direction::from_left;  // U+0590, Hebrew
  if (lead == 0xD9 && next >= 0xA0 && next <= 0xA9) return Direction::none;              // digits
  if (lead >= 0xD7 && lead <= 0xDF) return Direction::from_right;
  if (lead == 0xE0) return next >= 0xA0 && next <= 0xA3 ? Direction::from_right : Direction::from_left;  // to U+08FF
  if (lead == 0xE2 && next == 0x80 && byte(at + 2) == 0x8E) return Direction::from_left;                 // U+200E
  if (lead == 0xE2 && next == 0x80 && byte(at + 2) == 0x8F) return Direction::from_right;                // U+200F
  if (lead == 0xE2) return Direction::none;                                                              // marks
  const bool forms = lead == 0xEF && ((next >= 0xAC && next <= 0xB7) || next == 0xB9 || next == 0xBA);
  return forms ? Direction::from_right : Direction::from_left;
}

// As many words of a paragraph as fit, at least one.
struct Line {
  std::string text;  // with a mark of direction where its own first letter would give another than the paragraph's
  float width = 0;
};
std::vector<Line> break_lines(PanelContext& context, std::string_view paragraph, float width, bool is_bold) {
  std::vector<Line> lines;
  std::size_t begin = 0;
  std::size_t end = 0;
  float wide = 0;
  const bool from_right = reads_from_right(paragraph);
  const auto flush = [&] {
    if (end <= begin) return;
    const std::string_view words = paragraph.substr(begin, end - begin);
    const bool other = reads_from_right(words) != from_right;
    lines.push_back({std::string(!other ? "" : from_right ? "\u200F" : "\u200E") + std::string(words), wide});
  };
  while (end < paragraph.size()) {
    const std::size_t word = paragraph.find_first_not_of(' ', end);
    if (word == std::string_view::npos) break;
    const std::size_t word_end = std::min(paragraph.find(' ', word), paragraph.size());
    const float longer = context.letters.measure(paragraph.substr(begin, word_end - begin), is_bold);
    if (longer > width && end > begin) {
      flush();
      begin = word;
      wide = context.letters.measure(paragraph.substr(word, word_end - word), is_bold);
    } else {
      wide = longer;
    }
    end = word_end;
  }
  flush();
  return lines;
}

Colour colour_of(const PanelContext& context, Ink ink) {
  return ink == Ink::muted ? context.theme.muted_text : context.theme.text;
}

}  // namespace

bool needs_shaping(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0xD6 && find_direction(text, at) == Direction::from_right) return true;
  }
  return false;
}

bool reads_from_right(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
    const Direction direction = find_direction(text, at);
    if (direction != Direction::none) return direction == Direction::from_right;
  }
  return false;
}

float measure_words(PanelContext& context, std::string_view text) {
  if (needs_shaping(text)) return context.letters.measure(text, false);
  return ImGui::CalcTextSize(text.data(), text.data() + text.size()).x;
}

void put_words(PanelContext& context, std::string_view text, float x, float y, Colour ink) {
  if (needs_shaping(text)) return context.letters.draw(text, x, y, ink, false);
  ImGui::GetWindowDrawList()->AddText({x, y}, packed(ink), text.data(), text.data() + text.size());
}

void draw_words(PanelContext& context, std::string_view text, Ink ink) {
  if (text.empty()) return ImGui::TextUnformatted("");
  if (!needs_shaping(text)) {
    if (ink == Ink::muted) return ImGui::TextDisabled("%.*s", static_cast<int>(text.size()), text.data());
    return ImGui::TextUnformatted(text.data(), text.data() + text.size());
  }
  const ImVec2 at = ImGui::GetCursorScreenPos();
  context.letters.draw(text, at.x, at.y, colour_of(context, ink), false);
  ImGui::Dummy({context.letters.measure(text, false), ImGui::GetTextLineHeight()});
}

void draw_wrapped(PanelContext& context, std::string_view text, Ink ink, bool is_bold) {
  if (!needs_shaping(text)) {
    if (is_bold) push_bold();
    ImGui::PushTextWrapPos(0);
    draw_words(context, text, ink);
    ImGui::PopTextWrapPos();
    if (is_bold) pop_bold();
    return;
  }
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = ImGui::GetTextLineHeight();
  float y = at.y;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view paragraph = text.substr(begin, end - begin);
    const bool at_right = reads_from_right(paragraph);
    for (const Line& line : break_lines(context, paragraph, width, is_bold)) {
      const float x = at_right ? at.x + std::max(0.0F, width - line.width) : at.x;
      context.letters.draw(line.text, x, y, colour_of(context, ink), is_bold);
      y += height;
    }
    if (paragraph.empty()) y += height;
    begin = end + 1;
  }
  ImGui::Dummy({width, y - at.y});
}

void draw_sentence(PanelContext& context, std::string_view text, Ink ink) {
  if (!needs_shaping(text)) return draw_wrapped(context, text, ink);
  draw_wrapped(context, "\u200E" + std::string(text), ink);
}

bool draw_selectable(PanelContext& context, std::string_view text, const char* id, bool is_selected, int flags) {
  if (!needs_shaping(text)) return ImGui::Selectable((std::string(text) + id).c_str(), is_selected, flags);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const bool chosen = ImGui::Selectable(id, is_selected, flags);
  context.letters.draw(text, at.x, at.y, context.theme.text, false);
  return chosen;
}

}  // namespace toise::viewer
