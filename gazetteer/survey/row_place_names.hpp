// The gazetteer as the claims of rows ask it, with what was asked before kept.
#pragma once
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/claims/rows/place_names.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::gazetteer {

// One for each thread. Keeps a bounded number of answers. The resolver must outlive it.
class RowPlaceNames : public claims::PlaceNames {
 public:
  explicit RowPlaceNames(const Resolver& resolver) : resolver_(resolver) {}

  claims::NamedPlaces find(std::string_view name) override;
  claims::NamedPlaces find_exactly(std::string_view name) override;
  claims::SharedPlace find_id(std::string_view id) override;
  std::vector<Mention> find_mentions(std::string_view text, const Place& home) override;
  std::vector<claims::SharedPlace> find_areas_at(LonLat position) override;

 private:
  // Asked with a view, without a copy of the text.
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  template <class Kept>
  using KeptByName = std::unordered_map<std::string, Kept, TextHash, std::equal_to<>>;
  // A place must lie in one of each list.
  using Containers = std::vector<std::vector<PlaceRow>>;

  std::optional<Containers> find_containers_of(std::string_view name);
  claims::NamedPlaces find_same(std::string_view name, const Containers& inside) const;
  claims::NamedPlaces find_alike(const std::string& name) const;
  const std::vector<PlaceRow>& containers_of(const std::string& name);

  claims::NamedPlaces find_kept(std::string_view name);

  // The names asked for last, so that a row's own stand near.
  struct Recent {
    std::string name;
    claims::NamedPlaces places;
  };

  const Resolver& resolver_;
  std::array<Recent, 16> recent_;
  std::optional<LonLat> last_position_;
  std::vector<claims::SharedPlace> last_areas_;
  KeptByName<claims::NamedPlaces> names_;
  KeptByName<claims::NamedPlaces> exact_names_;  // where names_ has none
  KeptByName<std::vector<PlaceRow>> containers_;
  KeptByName<claims::SharedPlace> ids_;
};

}  // namespace toise::gazetteer
