// Any bytes as a report, against the built-in index: mentions in order, apart, inside the text; scores sum up.
// Rooms: core_base core_model gazetteer_index gazetteer_lookup gazetteer_geoparse
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/base/utf8.hpp"
#include "gazetteer/geoparse/geoparse.hpp"

namespace {

using namespace toise;

void require(bool holds) {
  if (!holds) std::abort();
}

// The index of $TOISE_DATA, or nothing: then there is nothing to test.
const gazetteer::Resolver* find_resolver() {
  static const auto* resolver = []() -> const gazetteer::Resolver* {
    const char* folder = std::getenv("TOISE_DATA");
    const auto path = std::filesystem::path(folder ? folder : "build/share/toise") / "gazetteer.index";
    if (!std::filesystem::exists(path)) return nullptr;
    static const gazetteer::IndexView index(path);
    static const gazetteer::Resolver made(index);
    return &made;
  }();
  return resolver;
}

void require_sound(const Mention& mention, const std::string& text) {
  require(mention.span.begin < mention.span.end && mention.span.end <= text.size());
  require(mention.text == mention.span.of(text));
  require(mention.score >= 0 && mention.score <= 1);
  double sum = mention.score;
  for (const Candidate& other : mention.alternatives) {
    require(other.score >= 0 && (!mention.place || other.place.id != mention.place->id));
    sum += other.score;
  }
  require(sum <= 1 + 1e-9);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const gazetteer::Resolver* resolver = find_resolver();
  if (!resolver || size == 0) return 0;
  const std::string text(data + 1, data + size);
  gazetteer::GeoparseOptions options;
  options.explain = data[0] & 1;
  if (data[0] & 2) options.publisher = {text.substr(0, 40), text.substr(0, 60)};
  std::size_t end = 0;
  const bool valid = is_valid_utf8(text);
  for (const Mention& mention : gazetteer::geoparse(text, *resolver, options)) {
    require_sound(mention, text);
    require(mention.span.begin >= end);
    if (valid) require(is_valid_utf8(mention.text));
    end = mention.span.end;
  }
  std::vector<Span> spans;
  for (std::size_t i = 0; i + 1 < size && spans.size() < 8; i += 3)
    if (const std::size_t begin = data[i], length = data[i + 1] % 40; begin + length < text.size() && length > 0)
      spans.push_back({begin, begin + length});
  require(gazetteer::resolve_mentions(text, spans, *resolver, options).size() == spans.size());
  return 0;
}
