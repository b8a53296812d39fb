// Texts as pictures.
#include "viewer/lettering/text_raster.hpp"

#include "core/base/data_folder.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

std::size_t sum_of(const std::vector<GlyphImage>& parts, std::size_t channel) {
  std::size_t sum = 0;
  for (const GlyphImage& part : parts)
    for (std::size_t i = channel; i < part.coverage.size(); i += 2) sum += part.coverage[i];
  return sum;
}

}  // namespace

TEST_CASE("a text is one picture as wide as its letters, and its halo covers more than they do") {
  const TextShaper shaper(TOISE_SOURCE_DIR "/assets/fonts");
  TextRaster raster(shaper);
  const ShapedText text = shaper.shape("Atmah", FontStyle::regular, 14, 0);
  const auto parts = raster.compose(text, 2, 1000);
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].width >= static_cast<int>(text.width) - 2);
  CHECK(parts[0].width <= static_cast<int>(text.width) + 8);
  CHECK(sum_of(parts, 1) > 2 * sum_of(parts, 0));
  CHECK(raster.compose(shaper.shape("   ", FontStyle::regular, 14, 0), 2, 1000).empty());
}

TEST_CASE("a long text is parted between letters, and nothing of it is lost") {
  const TextShaper shaper(TOISE_SOURCE_DIR "/assets/fonts");
  TextRaster raster(shaper);
  for (const char* words : {"OpenStreetMap contributors", "محافظة إدلب في سوريا"}) {
    const ShapedText text = shaper.shape(words, FontStyle::regular, 20, 0);
    const auto whole = raster.compose(text, 0, 10000);
    const auto parts = raster.compose(text, 0, 60);
    CHECK(parts.size() > 2);
    for (const GlyphImage& part : parts) CHECK(part.width <= 60);
    // Where letters touch at a seam each part counts the pixel on its own.
    CHECK(static_cast<double>(sum_of(parts, 0)) == Approx(static_cast<double>(sum_of(whole, 0))).epsilon(0.03));
  }
}
