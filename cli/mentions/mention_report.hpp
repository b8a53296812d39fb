// The answer of `toise locate` in every format, text by text.
#pragma once
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "cli/terminal/console.hpp"
#include "cli/terminal/output_format.hpp"
#include "core/io/json/json_writer.hpp"
#include "core/model/document.hpp"
#include "core/model/mention.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::cli {

// A report and the mentions in its text. Offsets are written in code points.
struct LocatedText {
  Document document;
  std::vector<Mention> mentions;
};

// [{"start", "end", "text", "kind", "place": PLACE|null, "score", "alternatives": [{"id", "score"}, ...]}, ...]
void write_mentions(io::JsonWriter& json, std::string_view text, std::span<const Mention> mentions);

// Takes texts one at a time; lines, tables and rows go out at once, JSON, GeoJSON and the page at the end.
class MentionReport {
 public:
  virtual ~MentionReport() = default;
  virtual void add(LocatedText located) = 0;
  virtual void finish() = 0;
};

// `count`: the texts that will come. The console and the resolver must outlive it.
std::unique_ptr<MentionReport> make_mention_report(Console& console, Format format, std::size_t count,
                                                   const gazetteer::Resolver& resolver);

}  // namespace toise::cli
