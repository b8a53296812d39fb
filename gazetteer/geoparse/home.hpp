// Where the source of a report is at home, learnt from its name and its address.
#pragma once
#include <optional>
#include <string_view>

#include "gazetteer/geoparse/geoparse.hpp"

namespace toise::gazetteer {

// Of "Bangor Daily News" the Bangor that fits the text; else of "https://www.example.co.ke/" Kenya, from the country's
// domain (IANA root zone; domains that are sold world-wide, such as .io and .tv, say nothing). Nothing where neither
// names a place. Never throws.
std::optional<Place> find_home(const Publisher& publisher, std::string_view text, const Resolver& resolver);

// The two letters of the country whose domain an address has ("GB" for .uk), or "".
std::string_view find_domain_country(std::string_view url);

}  // namespace toise::gazetteer
