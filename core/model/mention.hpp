// A span of a text that names a place, and the place it was taken to mean.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/model/place.hpp"
#include "core/model/span.hpp"

namespace toise {

// A place that a mention could mean, with the probability we give it, in [0, 1].
struct Candidate {
  Place place;
  double score = 0;
  bool operator==(const Candidate&) const = default;
};

enum class MentionKind {
  name,     // "Atmah"
  demonym,  // "Turkish", "Syrians": resolves to the country or region
};

struct Mention {
  Span span;         // in Document::text
  std::string text;  // the words as written
  MentionKind kind = MentionKind::name;
  std::optional<Place> place;           // nothing: a name of a place that we do not know
  double score = 0;                     // probability that `place` is right, in [0, 1]
  double sense_score = 0;               // the same, given that the words name a place of the gazetteer; 0 = not known
  std::vector<Candidate> alternatives;  // the others, best first, without `place`
  std::vector<std::string> reasons;     // sentences, filled only when asked to explain
  bool operator==(const Mention&) const = default;
};

}  // namespace toise
