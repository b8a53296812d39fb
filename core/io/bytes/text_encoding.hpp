// Bytes of unknown encoding to UTF-8.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace toise::io {

struct DecodedText {
  std::string text;      // valid UTF-8, without byte order mark
  std::string encoding;  // what the bytes were: "UTF-8", "UTF-16LE", "windows-1256", ...
};

// In this order: a byte order mark; UTF-16 by its zero bytes; UTF-8 (also with a few damaged bytes, which become
// U+FFFD); `declared` (from HTML or XML) when ICU knows it; the encoding that ICU finds likeliest; windows-1252.
// ISO 8859-1 and -9 are read as windows-1252 and -1254, which have letters where those have C1 controls (WHATWG
// Encoding).
// Nothing when the bytes are no text: zero bytes, or more than one control character in fifty.
std::optional<DecodedText> decode_text(std::string bytes, const std::string& declared = "");

// True when the bytes (a file's head will do) can be text in an encoding of decode_text.
bool is_text(std::string_view bytes);

// True when the bytes are text but for some zero bytes: at most one byte, or one in fifty, of the first 64 KiB is a control
// character, zeros counted, and they are not UTF-16.
bool is_text_with_zeros(std::string_view bytes);

}  // namespace toise::io
