// Tests of UTF-8 decoding and offsets.
#include "core/base/utf8.hpp"

#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("code points of one to four bytes are decoded") {
  CHECK(decode_utf8("A", 0).code_point == U'A');
  CHECK(decode_utf8("ţ", 0).code_point == 0x163);
  CHECK(decode_utf8("أ", 0).code_point == 0x623);
  CHECK(decode_utf8("€", 0).length == 3);
  CHECK(decode_utf8("😀", 0).code_point == 0x1F600);
  CHECK(decode_utf8("😀", 0).length == 4);
}

TEST_CASE("ill-formed sequences decode to U+FFFD, one byte at a time") {
  // The cases of Unicode 15, section 3.9: overlong forms, surrogates, beyond U+10FFFF, truncated.
  for (const char* bad : {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\xFF", "\x80"}) {
    const DecodedCodePoint decoded = decode_utf8(bad, 0);
    CHECK(decoded.code_point == replacement_character);
    CHECK(decoded.length == 1);
    CHECK_FALSE(is_valid_utf8(bad));
  }
  CHECK(is_valid_utf8("Aţmah أطمة Київ Iğdır"));
  CHECK(repair_utf8("a\xFFz") == "a\xEF\xBF\xBDz");
  CHECK(repair_utf8("Aţmah") == "Aţmah");
}

TEST_CASE("appending and decoding are inverse to each other") {
  for (const char32_t code_point : {U'\0', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xFFFD', U'\x10000', U'\x10FFFF'}) {
    std::string text;
    append_utf8(text, code_point);
    CHECK(decode_utf8(text, 0).code_point == code_point);
    CHECK(decode_utf8(text, 0).length == text.size());
  }
  std::string text;
  append_utf8(text, 0xD800);
  CHECK(decode_utf8(text, 0).code_point == replacement_character);
}

TEST_CASE("byte offsets and code-point offsets are turned into each other at every position of a long mixed text") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "Aţmah أطمة 😀 ";
  const CodePointOffsets offsets(text);
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    REQUIRE(offsets.code_point_at(at) == count);
    REQUIRE(offsets.byte_at(count) == at);
    at += decode_utf8(text, at).length;
  }
  CHECK(offsets.code_point_at(text.size()) == count);
  CHECK(offsets.byte_at(count) == text.size());
  CHECK(offsets.byte_at(count + 10) == text.size());
  CHECK(count_code_points(text) == count);
}

TEST_CASE("an empty text has no code points") {
  const CodePointOffsets offsets("");
  CHECK(offsets.code_point_at(0) == 0);
  CHECK(offsets.byte_at(0) == 0);
}
