// The names that people give their columns, in ten languages, and the hashtags of HXL.
#pragma once
#include <span>
#include <string_view>

namespace toise::io {

struct RoleAliases {
  std::string_view role;
  std::string_view names;      // of data sets and in English, separated by a space, the best first
  std::string_view tags;       // HXL: tag and attributes that must all be there, alternatives separated by a space
  std::string_view elsewhere;  // French, Spanish, Arabic, Russian, Ukrainian, Turkish, Persian, German, Portuguese
};

// One entry a role, in the order in which roles are explained. Names are compared as normalise_column_name gives them.
std::span<const RoleAliases> all_aliases();

}  // namespace toise::io
