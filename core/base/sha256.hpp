// SHA-256 of bytes, for provenance.
#pragma once
#include <cstddef>
#include <span>
#include <string>

namespace toise {

// The digest of bytes that come in pieces. Throws std::bad_alloc only.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  void add(std::span<const std::byte> bytes);
  // As sha256_hex(); once.
  std::string finish();

 private:
  void* state_;  // OpenSSL's
};

// The digest (FIPS 180-4) as 64 lower-case hexadecimal digits. Throws std::bad_alloc only.
std::string sha256_hex(std::span<const std::byte> bytes);

}  // namespace toise
