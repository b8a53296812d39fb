// The front door of look-up: a name as people write it, to ranked places.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/geo/areas.hpp"
#include "core/geo/borders.hpp"
#include "core/model/place.hpp"
#include "gazetteer/index/index_view.hpp"

namespace toise::gazetteer {

enum class MatchKind { exact, alternate, skeleton, fuzzy, prefix };
std::string_view name_of(MatchKind kind);

struct Query {
  std::string name;                 // "Atmah", "Barisha, Idlib", "أطمة", an id, or a position "36.3,36.7"
  std::optional<std::string> in;    // a place whose inside is searched: a filter
  std::optional<std::string> near;  // a place that is preferred to be near, an area to be in: a bias
  bool prefix = false;              // the name is still being typed
  std::size_t limit = 10;
  bool explain = false;
  std::vector<std::string> mentioned =
      {};  // names, ids or positions spoken of before: a weaker bias; unknown ones pass
};

struct RankedPlace {
  Place place;
  double score = 0;  // (0, 1], best first
  MatchKind match = MatchKind::exact;
  std::string matched_name;          // the spelling in the index that the name met
  std::vector<std::string> reasons;  // filled when explain is set
};

// A place near a position.
struct NearbyPlace {
  Place place;
  Metres distance;  // geodesic, from the place to the position
  Degrees bearing;  // from the place to the position, [0, 360)
};

// What surrounds a position.
struct Surroundings {
  std::vector<NearbyPlace> nearest;  // nearest first
  std::optional<Place> country;
  std::vector<Place> admin;                  // containing areas, widest first
  std::optional<geo::NearestBorder> border;  // nearest land border within 2,500 km
};

// Keeps a reference to the index, which must outlive it. Safe to use from many threads. Queries never throw for any
// name; `in` or `near` that name no place throw Error(place_not_found). Where no match lies in the
// country of `near`, or in `near` itself when it is an area, the search goes on there through the later kinds of match.
class Resolver {
 public:
  explicit Resolver(const IndexView& index);
  ~Resolver();
  Resolver(const Resolver&) = delete;
  Resolver& operator=(const Resolver&) = delete;

  std::vector<RankedPlace> find(const Query& query) const;
  // The best place, for a command's argument: a name or a position. Throws Error(place_not_found) naming what was asked
  // and the nearest spellings known.
  Place resolve(const std::string& name_or_position) const;
  Surroundings find_surroundings(LonLat position, std::size_t limit) const;
  std::vector<NearbyPlace> find_nearest(LonLat position, std::size_t limit) const;

  const IndexView& index() const;
  const geo::Borders& borders() const;
  const geo::Areas& areas() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace toise::gazetteer
