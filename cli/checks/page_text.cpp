// Cuts the text where claims begin and end.
#include "cli/checks/page_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

#include "cli/checks/page_claim.hpp"
#include "core/svg/xml_text.hpp"

namespace toise::cli {
namespace {

using claims::CheckedClaim;
using claims::Verdict;

bool has_span(const CheckedClaim& checked, std::string_view text) {
  const Span span = checked.claim.span;
  return span.begin < span.end && span.end <= text.size();
}

}  // namespace

std::string make_marked_text(std::string_view text, std::span<const CheckedClaim> claims, std::string_view file) {
  std::set<std::size_t> cuts{0, text.size()};
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (!has_span(claims[i], text)) continue;
    order.push_back(i);
    cuts.insert(claims[i].claim.span.begin);
    cuts.insert(claims[i].claim.span.end);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return claims[a].claim.span.begin < claims[b].claim.span.begin;
  });
  std::string marked;
  std::vector<std::size_t> open;
  std::size_t next = 0;
  for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
    const Span piece{*cut, *std::next(cut)};
    while (next < order.size() && claims[order[next]].claim.span.begin == piece.begin) open.push_back(order[next++]);
    const std::string words = svg::escape_xml(piece.of(text));
    const auto gravest = std::max_element(open.begin(), open.end(), [&](std::size_t a, std::size_t b) {
      return is_graver(claims[b].verdict, claims[a].verdict);
    });
    marked += gravest == open.end()
                  ? words
                  : fmt::format("<mark class=\"{}\">{}</mark>", verdict_class(claims[*gravest].verdict), words);
    for (const std::size_t i : open) {
      if (claims[i].claim.span.end != piece.end) continue;
      marked += fmt::format(
          "<a class=\"number {0}\" id=\"{1}-t{2}\" href=\"#{1}-c{2}\" aria-label=\"claim {2}, {3}\">{2}</a>",
          verdict_class(claims[i].verdict), file, i + 1, claims::name_of(claims[i].verdict));
    }
    std::erase_if(open, [&](std::size_t i) { return claims[i].claim.span.end == piece.end; });
  }
  return marked;
}

}  // namespace toise::cli
