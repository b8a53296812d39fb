// SHA-256 through OpenSSL's libcrypto.
#include "core/base/sha256.hpp"

#include <openssl/evp.h>

#include <array>
#include <new>

namespace toise {

std::string sha256_hex(std::span<const std::byte> bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1) throw std::bad_alloc();
  std::string hex;
  hex.reserve(std::size_t{2} * length);
  for (unsigned int i = 0; i < length; ++i) {
    hex.push_back("0123456789abcdef"[digest[i] >> 4]);
    hex.push_back("0123456789abcdef"[digest[i] & 0xF]);
  }
  return hex;
}

}  // namespace toise
