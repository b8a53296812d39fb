// The answer of `toise locate` in every format.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal/console.hpp"
#include "cli/terminal/output_format.hpp"
#include "core/io/json/json_writer.hpp"
#include "core/model/mention.hpp"

namespace toise::cli {

// The mentions of one text. Offsets are written in code points.
struct LocatedText {
  std::string id;    // the file's path
  std::string text;  // valid UTF-8
  std::vector<Mention> mentions;
};

// [{"start", "end", "text", "kind", "place": PLACE|null, "score", "alternatives": [{"id", "score"}, ...]}, ...]
void write_mentions(io::JsonWriter& json, std::string_view text, std::span<const Mention> mentions);

void write_locate_report(Console& console, Format format, std::span<const LocatedText> texts);

}  // namespace toise::cli
