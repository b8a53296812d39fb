// Any bytes as an HTML page: what is read is valid text; too many tags are an Error, and nothing else is thrown.
// Rooms: core_base core_model core_io_html
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/io/html/html_text.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  require(toise::is_valid_utf8(toise::repair_utf8(toise::io::find_declared_encoding(bytes))));
  try {
    const toise::io::HtmlText page = toise::io::parse_html(toise::repair_utf8(bytes));
    for (const std::string* text : {&page.text, &page.facts.title, &page.facts.byline, &page.facts.source,
                                    &page.facts.url, &page.facts.language, &page.facts.article})
      require(toise::is_valid_utf8(*text));
    if (page.facts.date) require(page.facts.date->first <= page.facts.date->last);
  } catch (const toise::Error& error) {
    require(error.code() == toise::ErrorCode::too_large);
  }
  return 0;
}
