// Any bytes as a name: keys are valid UTF-8, plain and stable, and of a size that follows the name's.
// Rooms: core_base gazetteer_names
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/base/utf8.hpp"
#include "gazetteer/names/abbreviations.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"
#include "gazetteer/names/skeleton.hpp"

namespace {

using namespace toise::gazetteer;

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_ascii(const std::string& text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

void require_plain(const std::string& key) {
  require(toise::is_valid_utf8(key));
  require(key.empty() || (key.front() != ' ' && key.back() != ' '));
  require(key.find("  ") == std::string::npos);
  for (const char c : key) require(static_cast<unsigned char>(c) >= ' ' && !(c >= 'A' && c <= 'Z'));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string name(data, data + size);
  const std::string key = normalise(name);
  require_plain(key);
  require(normalise(toise::repair_utf8(name)) == key);
  require(key.size() <= 4 * name.size() + 8);
  for (const std::string& each : make_exact_keys(name)) require_plain(each);
  require(key.ends_with(without_article(key)));
  require(is_ascii(romanise(name)));
  const std::string sounds = spell_by_sound(name);
  for (const std::string& sound : {skeleton(name), sounds}) {
    require(is_ascii(sound));
    require(sound.find(' ') == std::string::npos);
  }
  require(find_container_ids(name).size() <= 2);
  return 0;
}
