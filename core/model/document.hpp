// A report as it was read.
#pragma once
#include <optional>
#include <string>

#include "core/model/time_span.hpp"

namespace toise {

struct Document {
  std::string path;        // as the user named it; "-" for standard input
  std::string text;        // valid UTF-8; all offsets refer to it
  std::string title;       // "" when the document has none
  std::string byline;      // who wrote it, as stated, without "By"; or ""
  std::string source;      // publisher as stated, or ""
  std::string url;         // canonical address, or ""
  std::string language;    // ISO 639-1 where known ("en"), or ""
  std::string encoding;    // what the bytes were: "UTF-8", "windows-1256", ...
  std::string format;      // "text", "html", ...
  std::string sha256;      // of the bytes as read, 64 hex digits
  std::optional<TimeSpan> date;  // of publication, from metadata; a date line in the text is found by core/claims
};

}  // namespace toise
