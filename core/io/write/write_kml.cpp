// Placemarks as XML text.
#include "core/io/write/write_kml.hpp"

#include <fmt/format.h>

#include <string>

#include "core/base/utf8.hpp"
#include "core/io/write/canonical_members.hpp"

namespace toise::io {
namespace {

std::string escape(std::string_view text) {
  const std::string valid = is_valid_utf8(text) ? std::string(text) : repair_utf8(text);
  std::string out;
  for (const char c : valid) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (byte < 0x20 && c != '\t' && c != '\n' && c != '\r')
      append_utf8(out, replacement_character);
    else
      out += c;
  }
  return out;
}

void add_element(std::string& out, std::string_view name, const std::string& text) {
  if (!text.empty()) out += fmt::format("<{0}>{1}</{0}>", name, escape(text));
}

void add_data(std::string& out, std::string_view name, const std::string& text) {
  if (!text.empty()) out += fmt::format("<Data name=\"{}\"><value>{}</value></Data>", escape(name), escape(text));
}

std::string make_placemark(const OutputIncident& output) {
  const Incident& incident = output.incident;
  std::string out = "<Placemark>";
  add_element(out, "name", incident.title.empty() ? incident.place : incident.title);
  add_element(out, "description", incident.notes);
  if (incident.time)
    out += fmt::format("<TimeSpan><begin>{}</begin><end>{}</end></TimeSpan>", describe_day(incident.time->first),
                       describe_end(*incident.time));
  out += "<ExtendedData>";
  for (const auto& [name, text] : output.columns)
    if (!is_canonical(name)) add_data(out, name, text);
  for (const auto& [name, value] : make_members(output))
    if (name != "toise:title" && name != "toise:notes") add_data(out, name, describe_value(value));
  out += "</ExtendedData>";
  if (incident.position)
    out += fmt::format("<Point><coordinates>{:.7f},{:.7f}</coordinates></Point>", incident.position->lon,
                       incident.position->lat);
  return out + "</Placemark>\n";
}

}  // namespace

void write_kml(std::span<const OutputIncident> incidents, const std::function<void(std::string_view)>& out) {
  out("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n"
      "<Document><name>incidents</name>\n");
  for (const OutputIncident& output : incidents) out(make_placemark(output));
  out("</Document>\n</kml>\n");
}

}  // namespace toise::io
