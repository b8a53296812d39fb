// A report's text cut where marked places and claims begin and end, for panels that show it.
#pragma once
#include <optional>
#include <vector>

#include "gazetteer/survey/survey.hpp"

namespace toise::viewer {

// Words that name a place, stand in a claim, or both.
struct TextPiece {
  Span span;                           // in Document::text
  std::optional<std::size_t> mention;  // number in ReportSurvey::mentions; only those that have a place
  std::optional<std::size_t> claim;    // number in ReportSurvey::claims: the shortest of those that hold the words
  bool operator==(const TextPiece&) const = default;
};

// In text order, none over another; words that are neither are in no piece.
std::vector<TextPiece> find_text_pieces(const gazetteer::ReportSurvey& report);

}  // namespace toise::viewer
