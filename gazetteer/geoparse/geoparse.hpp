// The front door of reading: a text to the places it names.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/mention.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::gazetteer {

// Who published a report, as far as known.
struct Publisher {
  std::string name;  // "Bangor Daily News", or ""
  std::string url;   // of the page, or ""
  bool empty() const { return name.empty() && url.empty(); }
};

struct GeoparseOptions {
  std::optional<Place> home;  // where the source is at home: a bias
  bool explain = false;       // fill Mention::reasons
  std::size_t alternatives = 5;
  Publisher publisher;  // where no home is given it is learnt from this; see home.hpp
};

// How many mentions of a text are read: more are an Error, since a report has fewer by far.
inline constexpr std::size_t most_mentions = 300'000;

// Finds the mentions of a text and resolves them together. In text order, not overlapping. Linear in the text. Only the
// first 10,000 have alternatives. Throws Error(too_large) for more than most_mentions; no text else makes it throw.
std::vector<Mention> geoparse(std::string_view text, const Resolver& resolver, const GeoparseOptions& options = {});

// Resolves given spans (byte offsets) and looks for no others; one Mention a span, in the given order. Throws as
// geoparse() does.
std::vector<Mention> resolve_mentions(std::string_view text, std::span<const Span> spans, const Resolver& resolver,
                                      const GeoparseOptions& options = {});

}  // namespace toise::gazetteer
