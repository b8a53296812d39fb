// The metadata that stands above a Markdown text.
#pragma once
#include "core/model/document.hpp"

namespace toise::io {

// "---", "title: ...", "---" at the top; what is between becomes title, byline, source, address, language and date of
// the document and is taken off the text. Changes nothing when the text does not begin so.
void take_front_matter(Document& document);

}  // namespace toise::io
