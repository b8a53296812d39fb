// What a page says of itself, as plain values.
#pragma once
#include <optional>
#include <string>

#include "core/model/time_span.hpp"

namespace toise::io {

struct HtmlFacts {
  std::string title;             // of the report, without the site's name
  std::string byline;            // "Jane Doe, John Roe", without "By"
  std::string source;            // publisher
  std::string url;               // absolute, or ""
  std::string language;          // the first part of <html lang>
  std::optional<TimeSpan> date;  // of publication
  std::string article;           // JSON-LD's articleBody, or ""
};

}  // namespace toise::io
