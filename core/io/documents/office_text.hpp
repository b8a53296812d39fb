// Word processors' documents: the text of .docx (ECMA-376) and .odt (OASIS OpenDocument 1.3).
#pragma once
#include <string>
#include <string_view>

namespace toise::io {

struct OfficeText {
  std::string format;  // "docx" or "odt"
  std::string text;    // paragraphs separated by empty lines; items of lists begin with "- "; a table's row is a line
  std::string title;   // of its properties, or ""
  std::string byline;  // its creator, or ""
};

// True for a ZIP archive that holds such a document.
bool is_office_document(std::string_view bytes);

// Deleted text, comments, notes and field codes are left out. Throws Error(bad_data) for a damaged archive or document,
// Error(too_large) when its text unpacks to more than 64 MiB of XML.
OfficeText parse_office_document(std::string_view bytes);

}  // namespace toise::io
