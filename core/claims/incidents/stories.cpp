// Blocks between blank lines and bullets; what they open with decides what the report is.
#include "core/claims/incidents/stories.hpp"

#include <algorithm>
#include <array>

#include "core/claims/incidents/event_words.hpp"

namespace toise::claims {
namespace {

enum class BlockKind { paragraph, item, heading };

struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::size_t token_begin = 0;
  std::size_t token_end = 0;
  const Mention* place = nullptr;  // its first place that is no demonym
  std::optional<TimeSpan> day;
  bool opens_with_place = false;
  bool tells = false;  // of violence
};

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

// "- ", "* ", "• ", "12. ", "(3) ", "4) " at the start of a line.
bool has_bullet(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  for (const std::string_view bullet : {"- ", "* ", "• ", "– ", "— ", "‣ ", "▪ ", "● ", "· "})
    if (line.starts_with(bullet)) return true;
  std::size_t at = line.starts_with('(') ? 1 : 0;
  const std::size_t digits = at;
  while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
  const bool number = at > digits && at - digits <= 3 && at + 1 < line.size();
  return number && (line[at] == '.' || line[at] == ')') && line[at + 1] == ' ';
}

// The bytes of each block: up to a blank line, or to a line that begins with a bullet.
struct Piece {
  Span span;
  bool bullet = false;
};
std::vector<Piece> cut_text(std::string_view text) {
  std::vector<Piece> pieces;
  bool open = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t newline = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, newline - at);
    const bool bullet = has_bullet(line);
    if (is_blank(line)) {
      open = false;
    } else if (bullet || !open) {
      pieces.push_back({{at, newline}, bullet});
      open = true;
    } else {
      pieces.back().span.end = newline;
    }
    at = newline + 1;
  }
  return pieces;
}

// "In Homs", "Near the town of Atmah", "IDLIB, Syria --", "Homs:" as the first words.
bool opens_with(const Reading& reading, const Block& block, const Mention& place) {
  constexpr auto leads = std::to_array<std::string_view>(
      {"in", "at", "near", "outside", "around", "on", "dans", "près", "à", "في", "قرب", "в", "у", "біля", "около"});
  constexpr auto marks = std::to_array<std::string_view>({":", "-", "–", "—", ","});
  constexpr std::size_t reach = 6;
  std::size_t first = block.token_begin;
  while (first < block.token_end && reading.tokens[first].kind != text::TokenKind::word) ++first;
  const std::size_t at = reading.first_token(place);
  if (at > first + reach) return false;
  return (at > first && reading.match(first, leads) == 1) ||
         (at == first && reading.match(reading.end_token(place), marks) == 1);
}

Block make_block(const Reading& reading, const Piece& piece, std::size_t token_begin, std::size_t token_end) {
  constexpr std::size_t longest_heading = 100;
  Block block;
  block.token_begin = token_begin;
  block.token_end = token_end;
  for (std::size_t i = token_begin; i < token_end && !block.place; ++i) {
    const Mention* mention = reading.mention_at(i);
    if (mention && mention->place && mention->kind == MentionKind::name) block.place = mention;
  }
  block.tells = has_event_word(reading, token_begin, token_end);
  block.opens_with_place = block.place && opens_with(reading, block, *block.place);
  const bool one_line = reading.sentence_of[token_begin] == reading.sentence_of[token_end - 1];
  const bool heading =
      one_line && piece.span.size() <= longest_heading && reading.is_heading(reading.sentence_of[token_begin]);
  if (piece.bullet)
    block.kind = BlockKind::item;
  else if (heading)
    block.kind = BlockKind::heading;
  return block;
}

std::vector<Block> find_blocks(const Reading& reading) {
  std::vector<Block> blocks;
  std::size_t token = 0;
  auto date = reading.dates.begin();
  for (const Piece& piece : cut_text(reading.text)) {
    const std::size_t begin = token;
    while (token < reading.tokens.size() && reading.tokens[token].span.begin < piece.span.end) ++token;
    if (token == begin) continue;
    blocks.push_back(make_block(reading, piece, begin, token));
    while (date != reading.dates.end() && date->span.begin < piece.span.begin) ++date;
    if (date != reading.dates.end() && date->span.begin < piece.span.end) blocks.back().day = date->date;
  }
  return blocks;
}

// A heading that only names a place or a day, and tells nothing itself.
bool is_caption(const Block& block) {
  return block.kind == BlockKind::heading && !block.tells && (block.place || block.day);
}

std::size_t count_tellers(const std::vector<Block>& blocks, BlockKind kind) {
  return static_cast<std::size_t>(
      std::count_if(blocks.begin(), blocks.end(), [&](const Block& one) { return one.kind == kind && one.tells; }));
}

enum class Shape { one_story, list, captions, openings };

Shape find_shape(const std::vector<Block>& blocks) {
  if (count_tellers(blocks, BlockKind::item) >= 2) return Shape::list;
  std::size_t captions = 0;
  std::size_t openings = 0;
  std::vector<std::string_view> opened;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool told_below = i + 1 < blocks.size() && blocks[i + 1].kind == BlockKind::paragraph && blocks[i + 1].tells;
    if (is_caption(blocks[i]) && i > 0 && told_below) ++captions;
    if (blocks[i].kind != BlockKind::paragraph || !blocks[i].tells || !blocks[i].opens_with_place) continue;
    ++openings;
    opened.push_back(blocks[i].place->place->id);
  }
  std::sort(opened.begin(), opened.end());
  const bool many_places = std::unique(opened.begin(), opened.end()) - opened.begin() >= 2;
  if (captions >= 2) return Shape::captions;
  const std::size_t paragraphs = static_cast<std::size_t>(
      std::count_if(blocks.begin(), blocks.end(), [](const Block& one) { return one.kind == BlockKind::paragraph; }));
  return many_places && openings >= 2 && openings * 2 >= paragraphs ? Shape::openings : Shape::one_story;
}

bool begins_story(const Block& block, Shape shape) {
  if (shape == Shape::list) return block.kind == BlockKind::item;
  if (shape == Shape::captions) return block.kind == BlockKind::paragraph;
  return block.kind == BlockKind::paragraph && block.opens_with_place;
}

}  // namespace

std::vector<Story> find_stories(const Reading& reading) {
  const std::vector<Block> blocks = find_blocks(reading);
  const Shape shape = find_shape(blocks);
  if (shape == Shape::one_story) return {Story{0, reading.tokens.size(), nullptr, std::nullopt}};
  std::vector<Story> stories;
  const Mention* place = nullptr;
  std::optional<TimeSpan> day;
  bool open = false;  // a story that a paragraph may go on with
  for (const Block& block : blocks) {
    if (is_caption(block)) {
      if (block.place) place = block.place;
      if (block.day) day = block.day;
      if (block.day && !block.place) place = nullptr;
      open = false;
    } else if (begins_story(block, shape)) {
      open = block.tells && (block.place || place);
      if (open) stories.push_back({block.token_begin, block.token_end, place, day});
    } else if (open && shape == Shape::openings && block.kind == BlockKind::paragraph) {
      stories.back().token_end = block.token_end;
    }
  }
  if (stories.size() < 2) return {Story{0, reading.tokens.size(), nullptr, std::nullopt}};
  return stories;
}

}  // namespace toise::claims
