// SHA-256 through OpenSSL's libcrypto.
#include "core/base/sha256.hpp"

#include <openssl/evp.h>

#include <array>
#include <new>

namespace toise {

namespace {

EVP_MD_CTX* context(void* state) {
  return static_cast<EVP_MD_CTX*>(state);
}

void require(int outcome) {
  if (outcome != 1) throw std::bad_alloc();
}

}  // namespace

Sha256::Sha256() : state_(EVP_MD_CTX_new()) {
  require(state_ != nullptr && EVP_DigestInit_ex(context(state_), EVP_sha256(), nullptr) == 1 ? 1 : 0);
}

Sha256::~Sha256() {
  EVP_MD_CTX_free(context(state_));
}

void Sha256::add(std::span<const std::byte> bytes) {
  require(EVP_DigestUpdate(context(state_), bytes.data(), bytes.size()));
}

std::string Sha256::finish() {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  require(EVP_DigestFinal_ex(context(state_), digest.data(), &length));
  std::string hex;
  hex.reserve(std::size_t{2} * length);
  for (unsigned int i = 0; i < length; ++i) {
    hex.push_back("0123456789abcdef"[digest[i] >> 4]);
    hex.push_back("0123456789abcdef"[digest[i] & 0xF]);
  }
  return hex;
}

std::string sha256_hex(std::span<const std::byte> bytes) {
  Sha256 digest;
  digest.add(bytes);
  return digest.finish();
}

}  // namespace toise
