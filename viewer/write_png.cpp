// libpng behind one function.
#include "viewer/write_png.hpp"

#include <fmt/format.h>
#include <png.h>

#include <iostream>

#include "core/base/atomic_file.hpp"
#include "core/base/error.hpp"

namespace toise::viewer {
namespace {

struct Failure {
  std::string words;
};

void collect(png_structp png, png_bytep bytes, png_size_t count) {
  auto* out = static_cast<std::string*>(png_get_io_ptr(png));
  out->append(reinterpret_cast<const char*>(bytes), count);
}
void ignore_flush(png_structp) {}
[[noreturn]] void fail(png_structp png, png_const_charp words) {
  static_cast<Failure*>(png_get_error_ptr(png))->words = words;
  throw Error(ErrorCode::cannot_write, fmt::format("the picture cannot be encoded as PNG: {}", words));
}
void ignore_warning(png_structp, png_const_charp) {}

// Frees the writer also when an error is thrown.
struct Writer {
  Failure failure;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &failure, fail, ignore_warning);
  png_infop info = png_create_info_struct(png);
  Writer() = default;
  ~Writer() { png_destroy_write_struct(&png, &info); }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
};

std::string encode(const Picture& picture, const std::string& software) {
  std::string bytes;
  Writer writer;
  png_set_write_fn(writer.png, &bytes, collect, ignore_flush);
  png_set_IHDR(writer.png, writer.info, static_cast<png_uint_32>(picture.width),
               static_cast<png_uint_32>(picture.height), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  // Maps are flat areas: a quick search finds nearly all that a thorough one does, in a quarter of the time.
  png_set_compression_level(writer.png, 3);
  png_set_filter(writer.png, PNG_FILTER_TYPE_BASE, PNG_FILTER_SUB);
  png_set_sRGB(writer.png, writer.info, PNG_sRGB_INTENT_PERCEPTUAL);
  std::string key = "Software";
  std::string words = software;
  png_text text{};
  text.compression = PNG_TEXT_COMPRESSION_NONE;
  text.key = key.data();
  text.text = words.data();
  text.text_length = words.size();
  png_set_text(writer.png, writer.info, &text, 1);
  png_write_info(writer.png, writer.info);
  const std::size_t row = static_cast<std::size_t>(picture.width) * 3;
  for (std::size_t y = 0; y < static_cast<std::size_t>(picture.height); ++y)
    png_write_row(writer.png, picture.rgb.data() + y * row);
  png_write_end(writer.png, nullptr);
  return bytes;
}

}  // namespace

void write_png(const std::string& path, const Picture& picture, const std::string& software) {
  const std::string bytes = encode(picture, software);
  if (path == "-") {
    std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!std::cout.flush()) throw Error(ErrorCode::cannot_write, "standard output cannot be written");
    return;
  }
  AtomicFile file(path);
  file.write(bytes);
  file.commit();
}

}  // namespace toise::viewer
