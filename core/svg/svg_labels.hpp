// Where words may stand on a map without covering one another.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "core/svg/svg_frame.hpp"

namespace toise::svg {

enum class Anchor { start, middle, end };

struct LabelSpot {
  PicturePoint at;  // of the text's baseline
  Anchor anchor = Anchor::start;
};

// Keeps the boxes that are taken, and finds room beside them: a greedy placement, first come, first served.
class LabelBoard {
 public:
  explicit LabelBoard(const SvgFrame& frame) : frame_(frame) {}

  // Takes the room of a mark of this radius, whatever lies there.
  void take_mark(PicturePoint at, double radius);
  // Room for words of a font size beside a mark: right, left, above, below. Takes it.
  std::optional<LabelSpot> find_beside(PicturePoint at, double radius, std::string_view text, double font_size);
  // Room for words centred on a point. Takes it.
  std::optional<LabelSpot> find_on(PicturePoint at, std::string_view text, double font_size);

 private:
  struct Box {
    double left;
    double top;
    double right;
    double bottom;
  };
  bool take(const Box& box);

  const SvgFrame& frame_;
  std::vector<Box> taken_;
};

// About the width of words in a sans-serif face, in units of the picture. Wide scripts count double.
double estimate_width(std::string_view text, double font_size);

}  // namespace toise::svg
