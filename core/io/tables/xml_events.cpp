// libxml2's push parser with events of ours.
#include "core/io/tables/xml_events.hpp"

#include <libxml/parser.h>

#include <algorithm>
#include <exception>
#include <memory>

namespace toise::io {
namespace {

std::string_view view(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view{};
}

// What the callbacks see: C code lies between them and parse_xml, so an error of the handler waits here.
struct Run {
  XmlHandler& handler;
  xmlParserCtxtPtr context = nullptr;
  std::vector<XmlAttribute> attributes;
  std::exception_ptr error;

  template <typename Call>
  void guard(const Call& call) {
    if (error) return;
    try {
      call();
    } catch (...) {
      error = std::current_exception();
      xmlStopParser(context);
    }
  }
};

Run& run_of(void* context) {
  return *static_cast<Run*>(static_cast<xmlParserCtxtPtr>(context)->_private);
}

// `values` are five pointers an attribute: name, prefix, namespace, begin and end of the value (xmlSAX2StartElementNs).
void open_element(void* context, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**, int count,
                  int, const xmlChar** values) {
  Run& run = run_of(context);
  run.attributes.clear();
  for (int i = 0; i < count; ++i) {
    const auto* begin = reinterpret_cast<const char*>(values[i * 5 + 3]);
    const auto* end = reinterpret_cast<const char*>(values[i * 5 + 4]);
    run.attributes.push_back({view(values[i * 5]), std::string_view(begin, static_cast<std::size_t>(end - begin))});
  }
  run.guard([&] { run.handler.open(view(name), run.attributes); });
}

void close_element(void* context, const xmlChar* name, const xmlChar*, const xmlChar*) {
  Run& run = run_of(context);
  run.guard([&] { run.handler.close(view(name)); });
}

void take_text(void* context, const xmlChar* text, int length) {
  Run& run = run_of(context);
  const std::string_view piece(reinterpret_cast<const char*>(text), static_cast<std::size_t>(length));
  run.guard([&] { run.handler.text(piece); });
}

xmlSAXHandler make_callbacks() {
  xmlSAXHandler callbacks{};
  callbacks.initialized = XML_SAX2_MAGIC;
  callbacks.startElementNs = open_element;
  callbacks.endElementNs = close_element;
  callbacks.characters = take_text;
  callbacks.cdataBlock = take_text;
  callbacks.ignorableWhitespace = take_text;
  // getEntity, resolveEntity and the declarations stay null: a document's own entities are unknown and expand to
  // nothing.
  return callbacks;
}

struct ContextCloser {
  void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};

std::string describe(const xmlParserCtxt& context) {
  const xmlError& last = context.lastError;
  std::string text = last.message ? last.message : "the document is cut off";
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return text;
}

}  // namespace

XmlEnd parse_xml(const std::function<void(const std::function<bool(std::string_view)>&)>& source, XmlHandler& handler) {
  static const bool is_ready = (xmlInitParser(), true);
  static_cast<void>(is_ready);
  xmlSAXHandler callbacks = make_callbacks();
  const std::unique_ptr<xmlParserCtxt, ContextCloser> context(
      xmlCreatePushParserCtxt(&callbacks, nullptr, nullptr, 0, nullptr));
  if (!context) return {"there is no memory for it", 0};
  xmlCtxtUseOptions(context.get(), XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  Run run{handler, context.get(), {}, {}};
  context->_private = &run;
  XmlEnd end;
  const auto feed = [&](std::string_view piece, bool is_last) {
    constexpr std::size_t most = std::size_t{1} << 20;
    do {
      const std::string_view part = piece.substr(0, most);
      piece.remove_prefix(part.size());
      xmlParseChunk(context.get(), part.data(), static_cast<int>(part.size()), is_last ? 1 : 0);
      if (run.error) std::rethrow_exception(run.error);
    } while (!piece.empty() && context->wellFormed != 0);
    if (context->wellFormed != 0 || !end.fault.empty()) return context->wellFormed != 0;
    end = {describe(*context), context->lastError.line};
    return false;
  };
  source([&](std::string_view piece) { return feed(piece, false); });
  if (end.fault.empty()) feed({}, true);
  return end;
}

XmlEnd parse_xml(std::string_view document, XmlHandler& handler) {
  return parse_xml([&](const std::function<bool(std::string_view)>& take) { take(document); }, handler);
}

std::string find_root_element(std::string_view head) {
  for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
    const std::string_view tag = head.substr(at + 1);
    if (tag.starts_with("!--")) {
      at = std::min(head.find("-->", at), head.size() - 1);
      continue;
    }
    if (tag.starts_with('?') || tag.starts_with('!')) continue;
    std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/>"));
    if (const std::size_t colon = name.find(':'); colon != std::string_view::npos) name.remove_prefix(colon + 1);
    return std::string(name);
  }
  return {};
}

}  // namespace toise::io
