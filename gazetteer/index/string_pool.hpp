// The strings of an index file, each once.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace toise::gazetteer {

// add() gives the reference of a text; the same text gives the same reference. Reference 0 is "".
class StringPool {
 public:
  StringPool();
  // Texts over 65,535 bytes are cut there, at a code point. Throws Error(bad_data) when 4 GiB are full.
  std::uint32_t add(std::string_view text);
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
  std::unordered_map<std::string, std::uint32_t> references_;
};

}  // namespace toise::gazetteer
