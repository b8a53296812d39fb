// Letters by ICU's properties, word by word.
#include "core/io/bytes/word_scripts.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "core/base/utf8.hpp"

namespace toise::io {
namespace {

// One word as its letters come.
class Word {
 public:
  void add(UChar32 letter) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(letter, &status);
    is_mixed_ = is_mixed_ || (letters_ > 0 && script != script_);
    is_cased_oddly_ = is_cased_oddly_ || (u_isupper(letter) && was_lower_);
    was_lower_ = u_islower(letter) != 0;
    script_ = script;
    has_high_ = has_high_ || letter >= 0x80;
    has_ascii_ = has_ascii_ || letter < 0x80;
    ++letters_;
  }

  // A byte that the encoding has no letter for.
  void add_damage() {
    is_mixed_ = has_high_ = true;
    letters_ += 2;
  }

  void count_in(WordCount& count) const {
    if (!has_high_ || letters_ < 2) return;
    constexpr std::size_t shortest = 3;  // Latin words of accented letters alone are shorter: "où", "là", "É"
    const bool is_garbled = script_ == USCRIPT_LATIN && !has_ascii_ && letters_ >= shortest;  // "Íàãîðíûé"
    const bool is_plausible = !is_mixed_ && !is_cased_oddly_ && !is_garbled;
    ++(is_plausible ? count.plausible : count.odd);
    if (is_plausible && script_ != USCRIPT_LATIN) ++count.foreign;
  }

 private:
  std::size_t letters_ = 0;
  UScriptCode script_ = USCRIPT_COMMON;
  bool is_mixed_ = false, is_cased_oddly_ = false, was_lower_ = false, has_high_ = false, has_ascii_ = false;
};

}  // namespace

WordCount count_words(std::string_view text) {
  WordCount count;
  Word word;
  for (std::size_t i = 0; i < text.size();) {
    const auto [code_point, length] = decode_utf8(text, i);
    i += length;
    const auto c = static_cast<UChar32>(code_point);
    if (u_charType(c) == U_NON_SPACING_MARK) continue;
    if (code_point == replacement_character) {
      word.add_damage();
      continue;
    }
    if (u_isalpha(c)) {
      word.add(c);
      continue;
    }
    word.count_in(count);
    word = Word();
  }
  word.count_in(count);
  return count;
}

}  // namespace toise::io
