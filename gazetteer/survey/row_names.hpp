// What the rows of a table say about where: the name of the place, and the areas around it.
#pragma once
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/model/incident_table.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::gazetteer {

// Looks each country up once. The table and the resolver must outlive it.
class RowNames {
 public:
  RowNames(const IncidentTable& table, const Resolver& resolver);

  // The place with its admin-1 area and country, the narrowest first: "Atmah, Idlib, Syria". "" when the row names no
  // place.
  std::string query_of(std::size_t row) const;
  // What the gazetteer finds for that, best first; where it finds nothing, what it finds without the admin-1 area, with
  // scores lessened by two fifths.
  std::vector<RankedPlace> find_places(std::size_t row, std::size_t limit) const;
  // "country:SY" where the row names a country that the gazetteer knows: by name in any language, ISO code, FIPS code
  // in GDELT; of "Yemen (North Yemen)" the part before the brackets.
  std::optional<std::string> country_of(std::size_t row);
  // As the row writes it, or "".
  std::string country_text(std::size_t row) const;

 private:
  std::optional<std::size_t> find_column(const std::string& role) const;
  std::string country_name(std::size_t row) const;
  std::string cell(std::size_t row, std::optional<std::size_t> column) const;
  std::optional<std::string> find_country(const std::string& text) const;

  const IncidentTable& table_;
  const Resolver& resolver_;
  std::optional<std::size_t> admin1_;
  std::optional<std::size_t> country_;
  std::unordered_map<std::string, std::optional<std::string>> countries_;
};

}  // namespace toise::gazetteer
