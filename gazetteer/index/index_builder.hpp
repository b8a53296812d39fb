// Collects places and writes the index file.
#pragma once
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/model/place.hpp"
#include "gazetteer/index/index_view.hpp"
#include "gazetteer/index/name_keys.hpp"

namespace toise::gazetteer {

// A place as a source gives it. `place.admin` and `place.country_name` are not read: the index makes them of the areas
// that `country`, `admin1` and `admin2` name. The main name need not stand in `names`.
struct SourcePlace {
  Place place;
  std::string short_name;  // of an area, as it stands behind a town: "Idlib" for "Idlib Governorate"; or ""
  std::vector<PlaceName> names;
};

// The same input in any order of add() gives the same bytes.
class IndexBuilder {
 public:
  IndexBuilder();
  ~IndexBuilder();
  IndexBuilder(const IndexBuilder&) = delete;
  IndexBuilder& operator=(const IndexBuilder&) = delete;

  // The id must be new and the position valid; at most 2^30 places.
  void add(SourcePlace place);
  std::size_t size() const;
  void set_borders(std::vector<std::byte> encoded);
  void set_areas(std::vector<std::byte> encoded);
  // A line of `toise gazetteer info`: name, version, licence.
  void add_source(std::string line);

  // Writes the file whole or not at all. The builder is empty afterwards. Throws Error(cannot_write).
  void write(const std::filesystem::path& path);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace toise::gazetteer
