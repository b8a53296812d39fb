// Shaping: joining, order, marks, fallback.
#include "viewer/lettering/text_shaper.hpp"

#include <filesystem>
#include <optional>
#include <set>

#include "core/base/data_folder.hpp"
#include "core/base/error.hpp"
#include "tests/support/catch.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

std::optional<std::filesystem::path> find_fonts() {
  try {
    return data_file("fonts/NotoSans-Regular.ttf").parent_path();
  } catch (const Error& error) {
    WARN("skipped: " << error.what());
    return std::nullopt;
  }
}

}  // namespace

TEST_CASE("Arabic letters are joined and run from right to left") {
  const auto fonts = find_fonts();
  if (!fonts) return;
  const TextShaper shaper(*fonts);
  const auto shaped = shaper.shape("أطمة", FontStyle::regular, 20);
  REQUIRE(shaped.glyphs.size() >= 3);
  for (std::size_t i = 1; i < shaped.glyphs.size(); ++i) {
    CHECK(shaped.glyphs[i].x >= shaped.glyphs[i - 1].x - 1);
    CHECK(shaped.glyphs[i].cluster <= shaped.glyphs[i - 1].cluster);
  }
  CHECK(shaped.glyphs.front().cluster >= 2);
  // The tah in the word is a joined form, not the one that stands alone.
  const auto alone = shaper.shape("ط", FontStyle::regular, 20);
  for (const auto& glyph : shaped.glyphs) CHECK(glyph.glyph != alone.glyphs.at(0).glyph);
  for (const auto& glyph : shaped.glyphs) CHECK(glyph.glyph != 0);
}

TEST_CASE("letters with marks have a glyph: Turkish, romanised Arabic, Cyrillic") {
  const auto fonts = find_fonts();
  if (!fonts) return;
  const TextShaper shaper(*fonts);
  for (const char* text : {"Aţmah", "Bārīshā", "Şanlıurfa", "İstanbul", "Київ", "Θεσσαλονίκη", "Ḩalab"}) {
    INFO(text);
    const auto shaped = shaper.shape(text, FontStyle::bold, 14);
    CHECK(shaped.width > 20);
    for (const auto& glyph : shaped.glyphs) CHECK(glyph.glyph != 0);
  }
}

TEST_CASE("a text of two scripts takes its letters from two fonts") {
  const auto fonts = find_fonts();
  if (!fonts) return;
  const TextShaper shaper(*fonts);
  std::set<std::uint32_t> faces;
  for (const auto& glyph : shaper.shape("Atme أطمة", FontStyle::regular, 14).glyphs) faces.insert(glyph.face);
  CHECK(faces.size() == 2);
}

TEST_CASE("any bytes can be shaped") {
  const auto fonts = find_fonts();
  if (!fonts) return;
  const TextShaper shaper(*fonts);
  CHECK(shaper.shape("", FontStyle::regular, 14).width == 0);
  CHECK_FALSE(shaper.shape("\xff\xfe\x80", FontStyle::regular, 14).glyphs.empty());
  CHECK_FALSE(shaper.shape("\U000F0000", FontStyle::italic, 14).glyphs.empty());
}

TEST_CASE("a glyph's halo surrounds it") {
  const auto fonts = find_fonts();
  if (!fonts) return;
  const TextShaper shaper(*fonts);
  const auto shaped = shaper.shape("H", FontStyle::regular, 24);
  const auto image = shaper.rasterise(shaped.glyphs.at(0).face, shaped.glyphs.at(0).glyph, 24, 0, 2);
  REQUIRE(image.width > 10);
  REQUIRE(image.coverage.size() == static_cast<std::size_t>(image.width * image.height * 2));
  long letter = 0;
  long halo = 0;
  for (std::size_t i = 0; i < image.coverage.size(); i += 2) {
    letter += image.coverage[i];
    halo += image.coverage[i + 1];
  }
  CHECK(letter > 0);
  CHECK(halo > letter);
}

TEST_CASE("spread letters are wider, but joined Arabic is left alone") {
  const auto fonts = find_fonts();
  if (!fonts) return;
  const TextShaper shaper(*fonts);
  CHECK(shaper.shape("Syria", FontStyle::bold, 16, 2).width ==
        Approx(shaper.shape("Syria", FontStyle::bold, 16).width + 8));
  CHECK(shaper.shape("سوريا", FontStyle::bold, 16, 2).width ==
        Approx(shaper.shape("سوريا", FontStyle::bold, 16).width).margin(2));
}

TEST_CASE("a folder without the main font is refused") {
  CHECK_THROWS_AS(TextShaper("/nonexistent"), Error);
}
