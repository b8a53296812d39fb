// The door to marisa-trie.
#include "gazetteer/index/key_trie.hpp"

#include <marisa.h>

#include <sstream>

#include "core/base/error.hpp"

namespace toise::gazetteer {

struct KeyTrie::State {
  marisa::Trie trie;
};

namespace {

// An agent holds what a search needs; making one costs more than a look-up.
marisa::Agent& agent_for(std::string_view query) {
  static thread_local marisa::Agent agent;
  agent.set_query(query.data(), query.size());
  return agent;
}

}  // namespace

KeyTrie::KeyTrie() = default;
KeyTrie::~KeyTrie() = default;
KeyTrie::KeyTrie(KeyTrie&&) noexcept = default;
KeyTrie& KeyTrie::operator=(KeyTrie&&) noexcept = default;

KeyTrie::KeyTrie(std::span<const std::byte> bytes) {
  if (bytes.empty()) return;
  state_ = std::make_unique<State>();
  try {
    state_->trie.map(bytes.data(), bytes.size());
  } catch (const marisa::Exception& damage) {
    throw Error(ErrorCode::bad_index, std::string("the index holds a damaged trie (") + damage.what() +
                                          "); build it again with ./bootstrap build");
  }
}

std::size_t KeyTrie::size() const {
  return state_ ? state_->trie.size() : 0;
}

std::optional<std::uint32_t> KeyTrie::find(std::string_view key) const {
  if (!state_) return std::nullopt;
  marisa::Agent& agent = agent_for(key);
  if (!state_->trie.lookup(agent)) return std::nullopt;
  return static_cast<std::uint32_t>(agent.key().id());
}

void KeyTrie::find_all(std::string_view prefix,
                       const std::function<bool(std::string_view, std::uint32_t)>& each) const {
  if (!state_) return;
  marisa::Agent agent;
  agent.set_query(prefix.data(), prefix.size());
  while (state_->trie.predictive_search(agent))
    if (!each({agent.key().ptr(), agent.key().length()}, static_cast<std::uint32_t>(agent.key().id()))) return;
}

bool KeyTrie::has_prefix(std::string_view prefix) const {
  if (!state_) return false;
  marisa::Agent& agent = agent_for(prefix);
  return state_->trie.predictive_search(agent);
}

MadeTrie make_key_trie(std::span<const WeightedKey> keys) {
  MadeTrie made;
  if (keys.empty()) return made;
  marisa::Keyset keyset;
  for (const WeightedKey& key : keys) keyset.push_back(key.key.data(), key.key.size(), key.weight);
  marisa::Trie trie;
  trie.build(keyset, MARISA_WEIGHT_ORDER);
  made.numbers.reserve(keys.size());
  for (std::size_t i = 0; i < keyset.size(); ++i) made.numbers.push_back(static_cast<std::uint32_t>(keyset[i].id()));
  std::ostringstream out;
  marisa::write(out, trie);
  made.bytes = out.str();
  return made;
}

}  // namespace toise::gazetteer
