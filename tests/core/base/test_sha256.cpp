// Tests of SHA-256.
#include "core/base/sha256.hpp"

#include <string_view>

#include "tests/support/catch.hpp"

using namespace toise;

namespace {
std::string digest(std::string_view text) { return sha256_hex(std::as_bytes(std::span(text))); }
}  // namespace

TEST_CASE("digests agree with the examples of NIST's SHA-256 document") {
  // NIST, "Examples with Intermediate Values", SHA256.pdf: one and two blocks; and the digest of no bytes.
  CHECK(digest("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(digest("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}
