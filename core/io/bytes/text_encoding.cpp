// Finding and undoing encodings, by ICU where they are not Unicode's own.
#include "core/io/bytes/text_encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>
#include <memory>

#include "core/base/utf8.hpp"
#include "core/io/bytes/word_scripts.hpp"

namespace toise::io {
namespace {

constexpr std::size_t detection_bytes = std::size_t{1} << 16;

bool is_odd_control(unsigned char c) {
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B) || c == 0x7F;
}

// "UTF-16LE" or "UTF-16BE" by the mark, or by zero bytes that lie nearly all on one side. "" otherwise.
std::string find_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
  const std::string_view head = bytes.substr(0, 4096);
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < head.size(); ++i)
    if (head[i] == '\0') ++zeros[i % 2];
  const std::size_t most = std::max(zeros[0], zeros[1]);
  if (head.size() < 4 || most * 5 < head.size() || std::min(zeros[0], zeros[1]) * 20 > most) return "";
  return zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE";
}

// Mostly well-formed multi-byte sequences: a damaged UTF-8 file, not another encoding.
bool is_mostly_utf8(std::string_view text) {
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [code_point, length] = decode_utf8(text, i);
    if (length > 1) ++good;
    if (length == 1 && code_point == replacement_character) ++bad;
    i += length;
  }
  return good > bad * 10;
}

// Windows' superset of an ISO 8859 part, by the WHATWG Encoding Standard, section 4.2. (-2, -6 and -7 have none:
// Windows has their letters elsewhere.)
std::string modern_name(std::string_view given) {
  std::string name(given);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  if (name == "ISO-8859-1") return "windows-1252";
  if (name == "ISO-8859-9") return "windows-1254";
  if (name == "ISO-8859-8-I") return "windows-1255";
  return std::string(given);
}

struct DetectorCloser {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

// Bytes over 127 with their neighbours: in a long English table the few other letters decide.
std::string distil(std::string_view bytes) {
  std::string telling;
  for (std::size_t i = 0; i < bytes.size() && telling.size() < detection_bytes; ++i) {
    if (static_cast<unsigned char>(bytes[i]) < 0x80) continue;
    const std::size_t begin = i > 12 ? i - 12 : 0;
    telling.append(bytes.substr(begin, 24));
    telling += ' ';
    i += 12;
  }
  return telling;
}

std::string convert(std::string_view bytes, const std::string& encoding) {
  std::string text;
  icu::UnicodeString(bytes.data(), static_cast<int32_t>(bytes.size()), encoding.c_str()).toUTF8String(text);
  return text;
}

// In a table of few letters ICU takes Arabic or Cyrillic bytes for Western ones. Where they make odd words in that
// encoding, and whole ones of one script in another, it is the other.
std::string correct(const std::string& guess, const std::string& telling) {
  const WordCount as_guessed = count_words(convert(telling, guess));
  std::string best = guess;
  std::size_t best_words = as_guessed.plausible;
  if (as_guessed.odd <= as_guessed.plausible) return guess;
  for (const char* other : {"windows-1256", "windows-1251", "windows-1253", "windows-1255"}) {
    const WordCount words = count_words(convert(telling, other));
    if (words.foreign <= best_words || words.odd > words.plausible / 4) continue;
    best = other;
    best_words = words.foreign;
  }
  return best;
}

std::string detect_by_icu(const std::string& telling) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, DetectorCloser> detector(ucsdet_open(&status));
  if (U_FAILURE(status)) return "windows-1252";
  ucsdet_setText(detector.get(), telling.data(), static_cast<int32_t>(telling.size()), &status);
  int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const std::string_view name = ucsdet_getName(matches[i], &status);
    const bool is_guess = ucsdet_getConfidence(matches[i], &status) < 10;
    if (U_FAILURE(status) || is_guess) break;
    if (name.starts_with("UTF-") || name.starts_with("ISO-2022") || name.starts_with("IBM")) continue;
    return modern_name(name);
  }
  return "windows-1252";
}

// Of a few words it cannot be told whether they are of the west or the middle of Europe: "São", "Săo". West is
// likelier.
std::string prefer_western(const std::string& guess, const std::string& telling) {
  constexpr int few = 12;  // letters that would be others
  if (guess != "windows-1250" && guess != "ISO-8859-2" && guess != "windows-1254") return guess;
  const auto size = static_cast<int32_t>(telling.size());
  const icu::UnicodeString middle(telling.data(), size, guess.c_str());
  const icu::UnicodeString west(telling.data(), size, "windows-1252");
  int different = 0;
  for (int32_t i = 0; i < std::min(middle.length(), west.length()); ++i) different += middle[i] != west[i] ? 1 : 0;
  const WordCount words = count_words(convert(telling, "windows-1252"));
  return different <= few && words.odd * 4 <= words.plausible ? "windows-1252" : guess;
}

std::string detect(std::string_view bytes) {
  const std::string telling = distil(bytes);
  return prefer_western(correct(detect_by_icu(telling), telling), telling);
}

bool is_known(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name.c_str(), &status);
  if (converter) ucnv_close(converter);
  return U_SUCCESS(status);
}

}  // namespace

bool is_text(std::string_view bytes) {
  if (!find_utf16(bytes).empty()) return true;
  return bytes.substr(0, detection_bytes).find('\0') == std::string_view::npos && is_text_with_zeros(bytes);
}

bool is_text_with_zeros(std::string_view bytes) {
  if (!find_utf16(bytes).empty()) return false;
  const std::string_view head = bytes.substr(0, detection_bytes);
  const auto controls =
      std::count_if(head.begin(), head.end(), [](char c) { return is_odd_control(static_cast<unsigned char>(c)); });
  return controls <= 1 || static_cast<std::size_t>(controls) * 50 <= head.size();
}

std::optional<DecodedText> decode_text(std::string bytes, const std::string& declared) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int32_t>::max()) || !is_text(bytes))
    return std::nullopt;
  if (const std::string utf16 = find_utf16(bytes); !utf16.empty()) {
    const std::size_t mark = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ? 2 : 0;
    return DecodedText{convert(std::string_view(bytes).substr(mark), utf16), utf16};
  }
  if (is_valid_utf8(bytes)) return DecodedText{std::move(bytes), "UTF-8"};
  if (is_mostly_utf8(bytes)) return DecodedText{repair_utf8(bytes), "UTF-8"};
  const std::string name = !declared.empty() && is_known(declared) ? modern_name(declared) : detect(bytes);
  return DecodedText{convert(bytes, name), name};
}

}  // namespace toise::io
