// Words and phrases against tokens, without regard to case.
#include "core/text/phrase.hpp"

#include <array>

#include "core/text/tokens.hpp"
#include "tests/support/catch.hpp"

using namespace toise;

TEST_CASE("Words are compared in small letters: ASCII, Latin-1 and Cyrillic, and no others") {
  CHECK(text::equals_lowered("Between", "between"));
  CHECK(text::equals_lowered("À", "à"));
  CHECK(text::equals_lowered("ÉTÉ", "été"));
  CHECK(text::equals_lowered("Севернее", "севернее"));
  CHECK(text::equals_lowered("РАССТОЯНИЕ", "расстояние"));
  CHECK(text::equals_lowered("Її", "її"));
  CHECK(text::equals_lowered("Ёлка", "ёлка"));
  CHECK_FALSE(text::equals_lowered("севернее", "Севернее"));
  CHECK_FALSE(text::equals_lowered("север", "севернее"));
  CHECK_FALSE(text::equals_lowered("×", "÷"));
  CHECK_FALSE(text::equals_lowered("\xD0", "\xD1"));  // half a letter
}

TEST_CASE("The longest phrase at a token counts, also before one") {
  constexpr std::array<std::string_view, 3> phrases{"close to", "close", "от"};
  const std::string words = "Close to Homs, От Киева";
  const auto tokens = text::tokenise(words);
  CHECK(text::match_any(words, tokens, 0, phrases) == 2);
  CHECK(text::match_any(words, tokens, 1, phrases) == 0);
  CHECK(text::match_any(words, tokens, 4, phrases) == 1);
  CHECK(text::match_any(words, tokens, tokens.size(), phrases) == 0);
  CHECK(text::match_before(words, tokens, 2, "close to") == 2);
  CHECK(text::match_before(words, tokens, 1, "close to") == 0);
  CHECK(text::match_before(words, tokens, 0, "close") == 0);
}
