// Tests of XXH64 against the values of other implementations (xxhsum 0.8, seed 0).
#include "gazetteer/index/checksum.hpp"

#include <string_view>

#include "tests/support/catch.hpp"

using toise::gazetteer::checksum64;

TEST_CASE("The checksum is XXH64") {
  const auto of = [](std::string_view text) { return checksum64(std::as_bytes(std::span(text))); };
  CHECK(of("") == 0xEF46DB3751D8E999);
  CHECK(of("a") == 0xD24EC4F1A98C6E5B);
  CHECK(of("abc") == 0x44BC2CF5AD770999);
  CHECK(of("Nobody inspects the spammish repetition") == 0xFBCEA83C8A378BF1);  // python-xxhash's README
}
