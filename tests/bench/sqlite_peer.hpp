// The peer of the look-up benchmark: the same names and places in an SQLite file with an index on the key.
#pragma once
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "gazetteer/index/index_view.hpp"

namespace toise::bench {

class SqlitePeer {
 public:
  // Writes all places and the exact keys of all names of `index` to a new file, most populous first, with an index on
  // the key and two FTS5 tables (trigrams; prefixes of one to four letters), and opens it with 1 GiB mapped.
  // Throws std::runtime_error with SQLite's message.
  SqlitePeer(const gazetteer::IndexView& index, const std::filesystem::path& path);
  ~SqlitePeer();
  SqlitePeer(const SqlitePeer&) = delete;
  SqlitePeer& operator=(const SqlitePeer&) = delete;

  // The number of places under an exact key, at most 10, read whole (id, name, position, population), most populous
  // first.
  std::size_t find(std::string_view key);
  // As many by trigrams, best bm25 first: what FTS5 has for misspelt names. The key's trigrams, any of them.
  std::size_t find_similar(std::string_view key);
  // As many whose keys begin so, most populous first.
  std::size_t find_prefix(std::string_view prefix);
  // Opens a file that a peer has written, and asks it one exact key; the number of places. Throws std::runtime_error.
  static std::size_t open_and_find(const std::filesystem::path& path, std::string_view key);
  // The place nearest by a box search of 0.5 degrees ordered by planar distance; its row number, or -1.
  long find_nearest(LonLat position);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace toise::bench
