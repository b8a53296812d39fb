// The checker's look-up of towns, made with the resolver.
#pragma once
#include "core/claims/model/town_finder.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::gazetteer {

// Keeps a reference to the resolver, which must outlive it.
class TownSearch : public claims::TownFinder {
 public:
  explicit TownSearch(const Resolver& resolver) : resolver_(resolver) {}
  std::vector<Place> find_towns_near(LonLat position, std::size_t limit) const override;
  std::optional<std::string> find_country_name(std::string_view code) const override;

 private:
  const Resolver& resolver_;
};

}  // namespace toise::gazetteer
