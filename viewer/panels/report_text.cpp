// Words flow in lines; those in view are drawn.
#include "viewer/panels/report_text.hpp"

#include <imgui.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "viewer/lists/place_search.hpp"
#include "viewer/panels/panel_marks.hpp"
#include "viewer/panels/panel_words.hpp"

namespace toise::viewer {
namespace {

constexpr std::size_t longest_word = 60;  // bytes; longer ones are broken, for writing without blanks

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// The end of the word (or the one blank) at `begin`: not over `limit`, never within a letter.
std::size_t find_word_end(std::string_view text, std::size_t begin, std::size_t limit) {
  if (is_blank(text[begin])) return begin + 1;
  std::size_t end = begin + 1;
  while (end < limit && !is_blank(text[end]) &&
         (end - begin < longest_word || (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U))
    ++end;
  return end;
}

bool has_letter(std::string_view words) {
  return std::any_of(words.begin(), words.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0xC3 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  });
}

std::string_view find_paragraph(std::string_view text, std::size_t begin) {
  return text.substr(begin, text.find('\n', begin) - begin);
}

// Its number among the session's claims: those of rows come in between as they are checked.
std::optional<std::size_t> find_number(const Session& session, const claims::CheckedClaim& claim) {
  for (std::size_t item = 0; item < session.claim_count(); ++item)
    if (&session.claim(item) == &claim) return item;
  return std::nullopt;
}

}  // namespace

// Puts the words from `first` on, a line as read, where they are seen: runs of the other direction are turned, and a
// paragraph from right to left stands at the right edge.
void ReportText::end_line(std::string_view text, std::size_t first, float width, bool from_right) {
  const auto begin = words_.begin() + static_cast<std::ptrdiff_t>(first);
  std::vector<std::uint8_t> turned;  // a word from right to left
  for (auto word = begin; word != words_.end(); ++word) {
    const std::string_view words = word->span.of(text);
    const bool neutral = is_blank(words.front()) || (!needs_shaping(words) && !has_letter(words));
    turned.push_back(neutral ? (turned.empty() ? from_right : turned.back()) : needs_shaping(words));
  }
  if (!from_right && std::find(turned.begin(), turned.end(), 1) == turned.end()) return;
  float wide = 0;
  for (auto word = begin; word != words_.end(); ++word) wide += word->width;
  std::vector<std::size_t> order;  // as seen, from left to right
  for (std::size_t i = 0; i < turned.size();) {
    std::size_t end = i;
    while (end < turned.size() && turned[end] == turned[i]) ++end;
    std::vector<std::size_t> run;
    for (std::size_t j = i; j < end; ++j) run.push_back(j);
    if (turned[i]) std::reverse(run.begin(), run.end());
    order.insert(from_right ? order.begin() : order.end(), run.begin(), run.end());
    i = end;
  }
  float x = from_right ? std::max(0.0F, width - wide) : 0;
  for (const std::size_t i : order) {
    Word& word = words_[first + i];
    word.x = x;
    x += word.width;
  }
}

void ReportText::lay_out(PanelContext& context, const gazetteer::ReportSurvey& report, float width, float line_height) {
  pieces_ = find_text_pieces(report);
  words_.clear();
  const std::string_view text = report.document.text;
  float x = 0;
  float y = 0;
  std::size_t piece = 0;
  std::size_t line = 0;  // its first word
  bool from_right = reads_from_right(find_paragraph(text, 0));
  for (std::size_t at = 0; at < text.size();) {
    while (piece < pieces_.size() && pieces_[piece].span.end <= at) ++piece;
    std::size_t limit = text.size();
    const bool is_marked = piece < pieces_.size() && pieces_[piece].span.begin <= at;
    if (piece < pieces_.size()) limit = is_marked ? pieces_[piece].span.end : pieces_[piece].span.begin;
    std::size_t end = find_word_end(text, at, limit);
    if (const std::size_t whole = find_word_end(text, at, text.size()); needs_shaping(text.substr(at, whole - at)))
      end = whole;  // letters are joined over the edge of a mark
    if (text[at] == '\n') {
      end_line(text, line, width, from_right);
      line = words_.size();
      from_right = reads_from_right(find_paragraph(text, at + 1));
      x = 0;
      y += line_height;
    } else if (text[at] != '\r') {
      const float wide = measure_words(context, text.substr(at, end - at));
      if (x > 0 && x + wide > width && !is_blank(text[at])) {
        end_line(text, line, width, from_right);
        line = words_.size();
        x = 0;
        y += line_height;
      }
      const bool holds_mark = piece < pieces_.size() && pieces_[piece].span.begin < end;
      words_.push_back({{at, end}, x, y, wide, is_marked || holds_mark ? piece : pieces_.size()});
      x += wide;
    }
    at = end;
  }
  end_line(text, line, width, from_right);
  height_ = y + line_height;
}

// Gives the number of the piece under the hand, or the count of pieces.
std::size_t ReportText::draw_lines(PanelContext& context, const gazetteer::ReportSurvey& report, float line_height) {
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float top = list.GetClipRectMin().y - origin.y - line_height;
  const float bottom = list.GetClipRectMax().y - origin.y;
  auto word = std::lower_bound(words_.begin(), words_.end(), top, [](const Word& one, float y) { return one.y < y; });
  std::size_t pointed = pieces_.size();
  const bool can_point = ImGui::IsWindowHovered();
  for (; word != words_.end() && word->y <= bottom; ++word) {
    const ImVec2 at{origin.x + word->x, origin.y + word->y};
    const ImVec2 end{at.x + word->width, at.y + line_height};
    Colour ink = context.theme.text;
    if (word->piece < pieces_.size()) {
      const TextPiece& piece = pieces_[word->piece];
      if (can_point && ImGui::IsMouseHoveringRect(at, end)) pointed = word->piece;
      if (piece.claim) {
        const Colour verdict = context.theme.verdict.at(static_cast<std::size_t>(report.claims[*piece.claim].verdict));
        list.AddRectFilled(at, end, packed(with_opacity(verdict, 0.20F)));
        list.AddLine({at.x, end.y - 1}, {end.x, end.y - 1}, packed(verdict), context.ratio);
      }
      if (piece.mention) ink = context.theme.accent;
    }
    put_words(context, word->span.of(report.document.text), at.x, at.y, ink);
  }
  ImGui::Dummy({width_, height_});
  return pointed;
}

void ReportText::draw(PanelContext& context, std::size_t survey) {
  Session& session = context.session;
  if (survey >= session.surveys().size()) return;
  const auto* report = std::get_if<gazetteer::ReportSurvey>(&session.surveys()[survey].content);
  if (!report || report->document.text.empty()) return;
  ImGui::Spacing();
  ImGui::TextDisabled("text of the report: places in colour, claims underlined");
  const float width = ImGui::GetContentRegionAvail().x;
  const float line_height = ImGui::GetTextLineHeight() + 3 * context.ratio;
  if (laid_out_ != report || revision_ != session.revision() || width_ != width || line_height_ != line_height) {
    lay_out(context, *report, width, line_height);
    laid_out_ = report;
    revision_ = session.revision();
    width_ = width;
    line_height_ = line_height;
  }
  const std::size_t pointed = draw_lines(context, *report, line_height);
  if (pointed >= pieces_.size()) return;
  const TextPiece& piece = pieces_[pointed];
  const bool is_clicked = ImGui::IsMouseClicked(ImGuiMouseButton_Left);
  ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (piece.mention) {
    const Place place = *report->mentions[*piece.mention].place;
    ImGui::BeginTooltip();
    draw_words(context, describe_place_line(place));
    ImGui::EndTooltip();
    if (!is_clicked) return;
    session.found_place = place;
    return session.fly_to(place);
  }
  const auto& claim = report->claims[*piece.claim];
  ImGui::BeginTooltip();
  ImGui::Dummy({420 * context.ratio, 0});
  draw_sentence(context, std::string(name_of(claim.verdict)) + ": " + claim.reason);
  ImGui::EndTooltip();
  if (!is_clicked) return;
  session.select_incident({});
  session.select_claim(find_number(session, claim));
}

}  // namespace toise::viewer
