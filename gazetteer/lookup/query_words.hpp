// Reads what people type for a place: the name, what it lies in, and whether a town or an area is meant.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/index/index_view.hpp"

namespace toise::gazetteer {

enum class WantedKind {
  any,
  area,  // "Aleppo province", "محافظة حلب"
  town,  // "city of Aleppo", "مدينة حلب"
};

// One way to understand a query.
struct NameReading {
  std::string name;
  std::vector<std::string> containers;  // what it lies in, nearest first: {"Idlib", "Syria"}
  WantedKind wanted = WantedKind::any;
};

// Parts at commas (also the Arabic ،): the first is the name, the others contain it. A reading without the word for the
// kind ("province", "city of") follows where there is such a word, and of "Ayn al-Arab (Kobane)" both names. Nothing
// for a text without letters. Never throws.
std::vector<NameReading> parse_readings(std::string_view text);

// For a text without commas: the last one or two words as containers ("Paris TX", "Bangor Northern Ireland").
std::vector<NameReading> parse_trailing_containers(std::string_view text);

// Parts of a name that may be known where the whole is not: without its last or first one or two words ("Lake Mahopac":
// "lake", "mahopac"), normalised, longest drops last; at least half of the name and four bytes each.
std::vector<std::string> parse_parts(std::string_view name);

// Whether a place is of the wanted kind.
bool is_wanted(const PlaceRecord& record, WantedKind wanted);

}  // namespace toise::gazetteer
