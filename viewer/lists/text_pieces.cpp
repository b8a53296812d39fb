// Cuts at every beginning and end of a mark.
#include "viewer/lists/text_pieces.hpp"

#include <algorithm>

namespace toise::viewer {
namespace {

// The shortest mark that holds the words; of equal ones the first.
template <typename Marks, typename Spanned>
std::optional<std::size_t> find_shortest(const Marks& marks, Span words, const Spanned& span_of) {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::optional<Span> span = span_of(marks[i]);
    if (span && span->contains(words) && (!best || span->size() < span_of(marks[*best])->size())) best = i;
  }
  return best;
}

}  // namespace

std::vector<TextPiece> find_text_pieces(const gazetteer::ReportSurvey& report) {
  const std::size_t length = report.document.text.size();
  const auto span_of_mention = [&](const Mention& mention) -> std::optional<Span> {
    if (!mention.place || mention.span.end > length) return std::nullopt;
    return mention.span;
  };
  const auto span_of_claim = [&](const claims::CheckedClaim& checked) -> std::optional<Span> {
    if (checked.claim.span.end > length) return std::nullopt;
    return checked.claim.span;
  };
  std::vector<std::size_t> cuts;
  const auto cut = [&](const std::optional<Span>& span) {
    if (span && span->size() > 0) cuts.insert(cuts.end(), {span->begin, span->end});
  };
  for (const Mention& mention : report.mentions) cut(span_of_mention(mention));
  for (const claims::CheckedClaim& checked : report.claims) cut(span_of_claim(checked));
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  std::vector<TextPiece> pieces;
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    const Span words{cuts[i], cuts[i + 1]};
    const TextPiece piece{words, find_shortest(report.mentions, words, span_of_mention),
                          find_shortest(report.claims, words, span_of_claim)};
    if (piece.mention || piece.claim) pieces.push_back(piece);
  }
  return pieces;
}

}  // namespace toise::viewer
