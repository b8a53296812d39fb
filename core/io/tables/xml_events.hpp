// XML as a stream of events: elements that open and close, and the text between.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toise::io {

// Names are without their namespace prefix. A view holds during its call.
struct XmlAttribute {
  std::string_view name;
  std::string_view value;
};

class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void open(std::string_view name, const std::vector<XmlAttribute>& attributes) = 0;
  virtual void close(std::string_view name) = 0;
  virtual void text(std::string_view text) = 0;
};

// How reading ended: "" when the document was whole, else what is wrong with it, in libxml2's words, and the line.
struct XmlEnd {
  std::string fault;
  std::int64_t line = 0;
};

// Feeds the pieces that `source` hands to its argument, in order, until the end or a fault; events up to the fault have
// been given. No file and no address that the document names is ever opened, and entities that it defines are left
// out, so that none can multiply. The handler may throw; the error passes through.
XmlEnd parse_xml(const std::function<void(const std::function<bool(std::string_view)>&)>& source, XmlHandler& handler);
XmlEnd parse_xml(std::string_view document, XmlHandler& handler);

// The name of the root element without its prefix, from the first bytes of a document; "" when there is none.
std::string find_root_element(std::string_view head);

}  // namespace toise::io
