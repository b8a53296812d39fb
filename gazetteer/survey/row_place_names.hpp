// The gazetteer as the claims of rows ask it, with what was asked before kept.
#pragma once
#include <cstddef>
#include <string>
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
  std::optional<Place> find_id(std::string_view id) override;
  std::vector<Mention> find_mentions(std::string_view text, const Place& home) override;
  std::vector<Place> find_areas_at(LonLat position) override;

 private:
  // A place must lie in one of each list.
  using Containers = std::vector<std::vector<PlaceRow>>;

  claims::NamedPlaces look_up(std::string_view name);
  claims::NamedPlaces find_same(std::string_view name, const Containers& inside) const;
  claims::NamedPlaces find_alike(const std::string& name) const;
  const std::vector<PlaceRow>& containers_of(const std::string& name);

  const Resolver& resolver_;
  std::unordered_map<std::string, claims::NamedPlaces> names_;
  std::unordered_map<std::string, std::vector<PlaceRow>> containers_;
  std::unordered_map<std::string, std::optional<Place>> ids_;
};

}  // namespace toise::gazetteer
