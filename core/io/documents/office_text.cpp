// Streams the document's XML through libxml2's reader: nothing recurses, no entity is expanded, nothing is fetched.
#include "core/io/documents/office_text.hpp"

#include <libxml/xmlreader.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "core/base/error.hpp"
#include "core/io/bytes/zip_archive.hpp"

namespace toise::io {
namespace {

constexpr std::size_t most_xml = std::size_t{64} << 20;
constexpr std::string_view zip_mark("PK\x03\x04", 4);
constexpr const char* word_document = "word/document.xml";
constexpr const char* open_document = "content.xml";

struct ReaderCloser {
  void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
};
using Reader = std::unique_ptr<xmlTextReader, ReaderCloser>;

Reader open_xml(const std::string& xml) {
  constexpr int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  return Reader(xmlReaderForMemory(xml.data(), static_cast<int>(xml.size()), nullptr, nullptr, options));
}

std::string_view name_of(xmlTextReader* reader) {
  const xmlChar* name = xmlTextReaderConstName(reader);
  return name ? reinterpret_cast<const char*>(name) : "";
}

std::string_view value_of(xmlTextReader* reader) {
  const xmlChar* value = xmlTextReaderConstValue(reader);
  return value ? reinterpret_cast<const char*>(value) : "";
}

std::string attribute_of(xmlTextReader* reader, const char* name) {
  xmlChar* value = xmlTextReaderGetAttribute(reader, reinterpret_cast<const xmlChar*>(name));
  std::string text = value ? reinterpret_cast<const char*>(value) : "";
  if (value) xmlFree(value);
  return text;
}

// What an element does to the text, by its qualified name: both formats' own prefixes are written by every program.
enum class Role { none, paragraph, words, skipped, tab, line, blanks, row, cell, item };

struct RoleName {
  std::string_view name;
  Role role;
};

constexpr auto roles = std::to_array<RoleName>({{"w:p", Role::paragraph},
                                                {"w:t", Role::words},
                                                {"w:del", Role::skipped},
                                                {"w:instrText", Role::skipped},
                                                {"w:footnote", Role::skipped},
                                                {"mc:Fallback", Role::skipped},
                                                {"w:tab", Role::tab},
                                                {"w:br", Role::line},
                                                {"w:cr", Role::line},
                                                {"w:tr", Role::row},
                                                {"w:tc", Role::cell},
                                                {"w:numPr", Role::item},
                                                {"text:p", Role::paragraph},
                                                {"text:h", Role::paragraph},
                                                {"text:tracked-changes", Role::skipped},
                                                {"text:note", Role::skipped},
                                                {"office:annotation", Role::skipped},
                                                {"text:tab", Role::tab},
                                                {"text:line-break", Role::line},
                                                {"text:s", Role::blanks},
                                                {"table:table-row", Role::row},
                                                {"table:table-cell", Role::cell},
                                                {"text:list-item", Role::item}});

Role role_of(std::string_view name) {
  const auto found =
      std::find_if(roles.begin(), roles.end(), [&](const RoleName& entry) { return entry.name == name; });
  return found == roles.end() ? Role::none : found->role;
}

class OfficeReader {
 public:
  explicit OfficeReader(bool is_word) : is_word_(is_word) {}

  std::string read(const std::string& xml) {
    const Reader reader = open_xml(xml);
    int state = reader ? xmlTextReaderRead(reader.get()) : -1;
    while (state == 1) {
      const bool skips = step(reader.get());
      state = skips ? xmlTextReaderNext(reader.get()) : xmlTextReaderRead(reader.get());
    }
    if (state < 0) throw Error(ErrorCode::bad_data, "the document is damaged: its XML cannot be read");
    return std::move(text_);
  }

 private:
  // True when the element's contents are to be passed over.
  bool step(xmlTextReader* reader) {
    const int type = xmlTextReaderNodeType(reader);
    if (type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE ||
        type == XML_READER_TYPE_CDATA) {
      if (is_word_ ? in_words_ : in_paragraph_ > 0) add(value_of(reader));
      return false;
    }
    const bool begins = type == XML_READER_TYPE_ELEMENT;
    if (!begins && type != XML_READER_TYPE_END_ELEMENT) return false;
    const Role role = role_of(name_of(reader));
    if (begins && role == Role::skipped) return true;
    const bool empty = begins && xmlTextReaderIsEmptyElement(reader) == 1;
    if (begins) open(role, reader);
    if (!begins || empty) close(role);
    return false;
  }

  void open(Role role, xmlTextReader* reader) {
    if (role == Role::paragraph) ++in_paragraph_;
    if (role == Role::words) in_words_ = true;
    if (role == Role::tab && in_paragraph_ > 0) add(" ");
    if (role == Role::line && in_paragraph_ > 0) add("\n");
    if (role == Role::item) is_item_ = true;
    if (role == Role::row) ++in_row_;
    if (role == Role::blanks) {
      const int count = std::atoi(attribute_of(reader, "text:c").c_str());
      add(std::string(static_cast<std::size_t>(std::clamp(count, 1, 100)), ' '));
    }
  }

  void close(Role role) {
    if (role == Role::words) in_words_ = false;
    if (role == Role::paragraph) {
      in_paragraph_ = std::max(in_paragraph_ - 1, 0);
      if (in_paragraph_ == 0) end_paragraph();
    }
    if (role == Role::cell && in_row_ > 0) separator_ = "\t";
    if (role == Role::row) {
      in_row_ = std::max(in_row_ - 1, 0);
      separator_ = "\n";
    }
  }

  void add(std::string_view words) { paragraph_ += words; }

  void end_paragraph() {
    const std::size_t begin = paragraph_.find_first_not_of(" \t\n");
    if (begin != std::string::npos) {
      const std::size_t end = paragraph_.find_last_not_of(" \t\n") + 1;
      if (!text_.empty()) text_ += separator_;
      if (is_item_) text_ += "- ";
      text_.append(paragraph_, begin, end - begin);
      separator_ = in_row_ > 0 ? " " : "\n\n";
    }
    paragraph_.clear();
    is_item_ = false;
  }

  bool is_word_;
  bool in_words_ = false;
  bool is_item_ = false;
  int in_paragraph_ = 0;
  int in_row_ = 0;
  std::string paragraph_;
  std::string_view separator_ = "\n\n";
  std::string text_;
};

// The first text of an element with this qualified name, or "".
std::string find_property(std::string_view archive, const char* entry, std::string_view name) {
  constexpr std::size_t most_properties = std::size_t{1} << 20;
  const auto xml = find_zip_entry(archive, entry, most_properties);
  const Reader reader = xml ? open_xml(*xml) : nullptr;
  bool inside = false;
  while (reader && xmlTextReaderRead(reader.get()) == 1) {
    const int type = xmlTextReaderNodeType(reader.get());
    if (type == XML_READER_TYPE_ELEMENT) inside = name_of(reader.get()) == name;
    if (inside && type == XML_READER_TYPE_TEXT) return std::string(value_of(reader.get()));
  }
  return {};
}

}  // namespace

bool is_office_document(std::string_view bytes) {
  if (!bytes.starts_with(zip_mark)) return false;
  try {
    constexpr std::size_t mimetype_bytes = 256;
    if (bytes.find(word_document) != std::string_view::npos)
      return find_zip_entry(bytes, word_document, most_xml).has_value();
    const auto mimetype = find_zip_entry(bytes, "mimetype", mimetype_bytes);
    return mimetype && mimetype->starts_with("application/vnd.oasis.opendocument.text");
  } catch (const Error& error) {
    return error.code() == ErrorCode::too_large;  // it is one, and reading it says what is wrong
  }
}

OfficeText parse_office_document(std::string_view bytes) {
  OfficeText office;
  if (const auto word = find_zip_entry(bytes, word_document, most_xml)) {
    office.format = "docx";
    office.text = OfficeReader(true).read(*word);
    office.title = find_property(bytes, "docProps/core.xml", "dc:title");
    office.byline = find_property(bytes, "docProps/core.xml", "dc:creator");
    return office;
  }
  const auto open = find_zip_entry(bytes, open_document, most_xml);
  if (!open) throw Error(ErrorCode::bad_data, "the archive holds no document");
  office.format = "odt";
  office.text = OfficeReader(false).read(*open);
  office.title = find_property(bytes, "meta.xml", "dc:title");
  office.byline = find_property(bytes, "meta.xml", "dc:creator");
  return office;
}

}  // namespace toise::io
