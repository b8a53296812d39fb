// Four spots around a mark are tried in turn.
#include "core/svg/svg_labels.hpp"

#include <algorithm>

#include "core/base/utf8.hpp"

namespace toise::svg {
namespace {

constexpr double gap = 3;
constexpr double ascent = 0.8;  // of the font size
constexpr double descent = 0.25;

}  // namespace

double estimate_width(std::string_view text, double font_size) {
  constexpr double letter = 0.56;         // the mean of running English text in the usual sans-serif faces
  constexpr char32_t wide_from = 0x2E80;  // CJK
  double letters = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, length] = decode_utf8(text, i);
    const bool combines = c >= 0x300 && c < 0x370;
    letters += combines ? 0 : c >= wide_from && c < 0xFB00 ? 1.8 : 1;
    i += length;
  }
  return letters * letter * font_size;
}

void LabelBoard::take_mark(PicturePoint at, double radius) {
  taken_.push_back({at.x - radius, at.y - radius, at.x + radius, at.y + radius});
}

bool LabelBoard::take(const Box& box) {
  if (box.left < 0 || box.top < 0 || box.right > frame_.width() || box.bottom > frame_.height()) return false;
  const bool covers = std::any_of(taken_.begin(), taken_.end(), [&](const Box& other) {
    return box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
  });
  if (!covers) taken_.push_back(box);
  return !covers;
}

std::optional<LabelSpot> LabelBoard::find_beside(PicturePoint at, double radius, std::string_view text,
                                                 double font_size) {
  const double width = estimate_width(text, font_size);
  const double middle = at.y + font_size * (ascent - descent) / 2;
  const LabelSpot spots[] = {{{at.x + radius + gap, middle}, Anchor::start},
                             {{at.x - radius - gap, middle}, Anchor::end},
                             {{at.x, at.y - radius - gap - font_size * descent}, Anchor::middle},
                             {{at.x, at.y + radius + gap + font_size * ascent}, Anchor::middle}};
  for (const LabelSpot& spot : spots) {
    const double shift = spot.anchor == Anchor::start ? 0 : spot.anchor == Anchor::end ? width : width / 2;
    const double left = spot.at.x - shift;
    if (take({left, spot.at.y - font_size * ascent, left + width, spot.at.y + font_size * descent})) return spot;
  }
  return std::nullopt;
}

std::optional<LabelSpot> LabelBoard::find_on(PicturePoint at, std::string_view text, double font_size) {
  const double half = estimate_width(text, font_size) / 2;
  const double baseline = at.y + font_size * (ascent - descent) / 2;
  const Box box{at.x - half, baseline - font_size * ascent, at.x + half, baseline + font_size * descent};
  if (!take(box)) return std::nullopt;
  return LabelSpot{{at.x, baseline}, Anchor::middle};
}

}  // namespace toise::svg
