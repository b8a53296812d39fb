// One mention after the other.
#include "cli/mentions/brat_standoff.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/reports/place_words.hpp"
#include "core/base/utf8.hpp"

namespace toise::cli {
namespace {

// "10 15", or "10 14;15 19" for words on two lines.
std::string describe_span(const CodePointOffsets& offsets, std::string_view text, Span span) {
  std::string pieces;
  for (std::size_t begin = span.begin; begin < span.end;) {
    const std::size_t end = std::min(text.find('\n', begin), span.end);
    if (end > begin)
      pieces +=
          fmt::format("{}{} {}", pieces.empty() ? "" : ";", offsets.code_point_at(begin), offsets.code_point_at(end));
    begin = end + 1;
  }
  return pieces;
}

std::string on_one_line(std::string_view words) {
  std::string line(words);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return line;
}

std::string describe_reference(const std::string& id) {
  constexpr std::string_view geonames = "geonames:";
  return id.starts_with(geonames) ? "GeoNames:" + id.substr(geonames.size()) : "Toise:" + id;
}

}  // namespace

std::string make_brat_standoff(std::string_view text, std::span<const Mention> mentions) {
  const CodePointOffsets offsets(text);
  std::string out;
  std::size_t number = 0;
  for (const Mention& mention : mentions) {
    ++number;
    out += fmt::format("T{}\t{} {}\t{}\n", number, mention.kind == MentionKind::demonym ? "Demonym" : "Place",
                       describe_span(offsets, text, mention.span), on_one_line(mention.span.of(text)));
    if (!mention.place) continue;
    out += fmt::format("N{0}\tReference T{0} {1}\t{2}\n#{0}\tAnnotatorNotes T{0}\t{3}; {4}; score {5:.2f}\n", number,
                       describe_reference(mention.place->id), mention.place->name, describe_place(*mention.place),
                       describe_position(mention.place->position), mention.score);
  }
  return out;
}

}  // namespace toise::cli
