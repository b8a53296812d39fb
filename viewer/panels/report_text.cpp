// Words flow in lines; those in view are drawn.
#include "viewer/panels/report_text.hpp"

#include <imgui.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "viewer/lists/place_search.hpp"
#include "viewer/panels/panel_marks.hpp"

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

// Its number among the session's claims: those of rows come in between as they are checked.
std::optional<std::size_t> find_number(const Session& session, const claims::CheckedClaim& claim) {
  for (std::size_t item = 0; item < session.claim_count(); ++item)
    if (&session.claim(item) == &claim) return item;
  return std::nullopt;
}

}  // namespace

void ReportText::lay_out(const gazetteer::ReportSurvey& report, float width, float line_height) {
  pieces_ = find_text_pieces(report);
  words_.clear();
  const std::string_view text = report.document.text;
  float x = 0;
  float y = 0;
  std::size_t piece = 0;
  for (std::size_t at = 0; at < text.size();) {
    while (piece < pieces_.size() && pieces_[piece].span.end <= at) ++piece;
    std::size_t limit = text.size();
    const bool is_marked = piece < pieces_.size() && pieces_[piece].span.begin <= at;
    if (piece < pieces_.size()) limit = is_marked ? pieces_[piece].span.end : pieces_[piece].span.begin;
    const std::size_t end = find_word_end(text, at, limit);
    if (text[at] == '\n') {
      x = 0;
      y += line_height;
    } else if (text[at] != '\r') {
      const float wide = ImGui::CalcTextSize(text.data() + at, text.data() + end).x;
      if (x > 0 && x + wide > width && !is_blank(text[at])) {
        x = 0;
        y += line_height;
      }
      words_.push_back({{at, end}, x, y, wide, is_marked ? piece : pieces_.size()});
      x += wide;
    }
    at = end;
  }
  height_ = y + line_height;
}

// Gives the number of the piece under the hand, or the count of pieces.
std::size_t ReportText::draw_words(PanelContext& context, const gazetteer::ReportSurvey& report, float line_height) {
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
    const char* const text = report.document.text.data();
    list.AddText(at, packed(ink), text + word->span.begin, text + word->span.end);
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
    lay_out(*report, width, line_height);
    laid_out_ = report;
    revision_ = session.revision();
    width_ = width;
    line_height_ = line_height;
  }
  const std::size_t pointed = draw_words(context, *report, line_height);
  if (pointed >= pieces_.size()) return;
  const TextPiece& piece = pieces_[pointed];
  const bool is_clicked = ImGui::IsMouseClicked(ImGuiMouseButton_Left);
  ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (piece.mention) {
    const Place place = *report->mentions[*piece.mention].place;
    ImGui::SetTooltip("%s", describe_place_line(place).c_str());
    if (!is_clicked) return;
    session.found_place = place;
    return session.fly_to(place);
  }
  const auto& claim = report->claims[*piece.claim];
  ImGui::SetTooltip("%s: %s", std::string(name_of(claim.verdict)).c_str(), claim.reason.c_str());
  if (!is_clicked) return;
  session.select_incident({});
  session.select_claim(find_number(session, claim));
}

}  // namespace toise::viewer
