// Font fallback, shaping and rasterising behind one door.
#include "viewer/lettering/text_shaper.hpp"

#include <fmt/format.h>
#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <system_error>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "viewer/lettering/bidi_runs.hpp"
#include "viewer/lettering/glyph_raster.hpp"

namespace toise::viewer {
namespace {

struct Face {
  std::filesystem::path file;
  hb_font_t* font;
  float units_per_em;
  GlyphRaster raster;

  explicit Face(const std::filesystem::path& path) : file(path), raster(path) {
    hb_blob_t* blob = hb_blob_create_from_file(path.c_str());
    hb_face_t* face = hb_face_create(blob, 0);
    font = hb_font_create(face);
    hb_ot_font_set_funcs(font);
    units_per_em = static_cast<float>(hb_face_get_upem(face));
    hb_face_destroy(face);
    hb_blob_destroy(blob);
  }
  ~Face() { hb_font_destroy(font); }
  Face(const Face&) = delete;
  Face& operator=(const Face&) = delete;

  bool has(char32_t letter) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font, letter, &glyph) != 0;
  }
};

// A piece of one direction, one script and one font.
struct Piece {
  std::size_t begin;
  std::size_t end;
  std::uint32_t face;
  hb_script_t script;
};

std::string_view suffix_of(FontStyle style) {
  switch (style) {
    case FontStyle::regular:
      return "-Regular.ttf";
    case FontStyle::bold:
      return "-Bold.ttf";
    case FontStyle::italic:
      return "-Italic.ttf";
  }
  return "-Regular.ttf";
}

std::u32string decode(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) {
    const auto next = decode_utf8(text, at);
    letters.push_back(next.code_point);
    at += next.length;
  }
  return letters;
}

}  // namespace

struct TextShaper::State {
  std::vector<std::unique_ptr<Face>> faces;
  std::array<std::vector<std::uint32_t>, 3> chains;  // by style: faces in the order in which they are tried

  void load(const std::filesystem::path& folder) {
    std::set<std::filesystem::path> files;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
      if (entry.path().filename().string().starts_with("NotoSans") && entry.path().extension() == ".ttf")
        files.insert(entry.path());
    if (!files.contains(folder / "NotoSans-Regular.ttf"))
      throw Error(ErrorCode::bad_asset, fmt::format("{}: NotoSans-Regular.ttf is missing; build the `share` target or "
                                                    "reinstall Toise",
                                                    folder.string()));
    for (const auto& file : files) faces.push_back(std::make_unique<Face>(file));
    for (const FontStyle style : {FontStyle::regular, FontStyle::bold, FontStyle::italic}) {
      auto& chain = chains.at(static_cast<std::size_t>(style));
      add_matching(chain, "NotoSans" + std::string(suffix_of(style)));
      add_matching(chain, suffix_of(style));
      add_matching(chain, "NotoSans-Regular.ttf");
      add_matching(chain, suffix_of(FontStyle::regular));
    }
  }

  void add_matching(std::vector<std::uint32_t>& chain, std::string_view ending) const {
    for (std::uint32_t i = 0; i < faces.size(); ++i)
      if (faces[i]->file.filename().string().ends_with(ending) &&
          std::find(chain.begin(), chain.end(), i) == chain.end())
        chain.push_back(i);
  }

  std::uint32_t find_face(char32_t letter, const std::vector<std::uint32_t>& chain) const {
    for (const std::uint32_t face : chain)
      if (faces[face]->has(letter)) return face;
    return chain.front();
  }

  // Marks and common signs stay with the letters before them where the font has them.
  std::vector<Piece> split(std::u32string_view text, const BidiRun& run,
                           const std::vector<std::uint32_t>& chain) const {
    std::vector<Piece> pieces;
    hb_unicode_funcs_t* unicode = hb_unicode_funcs_get_default();
    for (std::size_t i = run.begin; i < run.end; ++i) {
      hb_script_t script = hb_unicode_script(unicode, text[i]);
      const bool is_weak = script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED;
      std::uint32_t face = find_face(text[i], chain);
      if (!pieces.empty() && is_weak) {
        script = pieces.back().script;
        if (faces[pieces.back().face]->has(text[i])) face = pieces.back().face;
      }
      if (pieces.empty() || pieces.back().script != script || pieces.back().face != face)
        pieces.push_back({i, i, face, script});
      pieces.back().end = i + 1;
    }
    if (run.right_to_left) std::reverse(pieces.begin(), pieces.end());
    return pieces;
  }

  void append(ShapedText& out, std::u32string_view text, const Piece& piece, bool right_to_left,
              float letter_spacing) const {
    const Face& face = *faces[piece.face];
    const float scale = out.size / face.units_per_em;
    hb_buffer_t* buffer = hb_buffer_create();
    hb_buffer_add_codepoints(buffer, reinterpret_cast<const hb_codepoint_t*>(text.data()),
                             static_cast<int>(text.size()), static_cast<unsigned>(piece.begin),
                             static_cast<int>(piece.end - piece.begin));
    hb_buffer_set_direction(buffer, right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, piece.script);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(face.font, buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    for (unsigned i = 0; i < count; ++i) {
      const auto in_pixels = [&](hb_position_t units) { return static_cast<float>(units) * scale; };
      out.glyphs.push_back({piece.face, infos[i].codepoint, out.width + in_pixels(positions[i].x_offset),
                            -in_pixels(positions[i].y_offset), infos[i].cluster});
      out.width += in_pixels(positions[i].x_advance);
      if (positions[i].x_advance > 0) out.width += letter_spacing;
    }
    hb_buffer_destroy(buffer);
    hb_font_extents_t extents{};
    hb_font_get_h_extents(face.font, &extents);
    out.ascent = std::max(out.ascent, static_cast<float>(extents.ascender) * scale);
    out.descent = std::max(out.descent, static_cast<float>(-extents.descender) * scale);
  }
};

TextShaper::TextShaper(const std::filesystem::path& fonts_folder) : state_(std::make_unique<State>()) {
  state_->load(fonts_folder);
}
TextShaper::~TextShaper() = default;

ShapedText TextShaper::shape(std::string_view text, FontStyle style, float size, float letter_spacing) const {
  const std::u32string letters = decode(text);
  ShapedText shaped;
  shaped.size = size;
  for (const BidiRun& run : find_bidi_runs(letters)) {
    const auto& chain = state_->chains.at(static_cast<std::size_t>(style));
    for (const Piece& piece : state_->split(letters, run, chain)) {
      // Letters that join must not be pulled apart.
      const bool joins = piece.script == HB_SCRIPT_ARABIC || piece.script == HB_SCRIPT_SYRIAC;
      state_->append(shaped, letters, piece, run.right_to_left, joins ? 0.0F : letter_spacing);
    }
  }
  if (!shaped.glyphs.empty()) shaped.width -= letter_spacing;
  return shaped;
}

GlyphImage TextShaper::rasterise(std::uint32_t face, std::uint32_t glyph, float size, float shift, float halo) const {
  return state_->faces.at(face)->raster.draw(glyph, size, shift, halo);
}

}  // namespace toise::viewer
