// The raw text of a report with its places and claims marked, laid out once and drawn where it is in view.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "viewer/lists/text_pieces.hpp"
#include "viewer/panels/panel.hpp"

namespace toise::viewer {

class ReportText {
 public:
  // Draws the report of a survey; nothing for a table. A click on a place flies there, one on a claim selects it.
  void draw(PanelContext& context, std::size_t survey);

 private:
  struct Word {
    Span span;  // in the text
    float x = 0;
    float y = 0;
    float width = 0;
    std::size_t piece = 0;  // number among the pieces, or their count: not marked
  };
  void lay_out(PanelContext& context, const gazetteer::ReportSurvey& report, float width, float line_height);
  void end_line(std::string_view text, std::size_t first, float width, bool from_right);
  std::size_t draw_lines(PanelContext& context, const gazetteer::ReportSurvey& report, float line_height);

  const gazetteer::ReportSurvey* laid_out_ = nullptr;
  std::uint64_t revision_ = 0;
  float width_ = 0;
  float line_height_ = 0;
  float height_ = 0;
  std::vector<TextPiece> pieces_;
  std::vector<Word> words_;  // by y
};

}  // namespace toise::viewer
