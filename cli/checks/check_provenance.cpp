// The same members as in exports.
#include "cli/checks/check_provenance.hpp"

#include <cstdint>

#include <fmt/format.h>

#include "core/base/version.hpp"
#include "gazetteer/survey/collect_provenance.hpp"

namespace toise::cli {

Provenance make_check_provenance(const gazetteer::Resolver& resolver) {
  const gazetteer::IndexFacts facts = resolver.index().facts();
  Provenance provenance;
  provenance.version = std::string(version);
  provenance.gazetteer = fmt::format("index version {}, checksum {}", facts.format_version, facts.checksum);
  provenance.created = gazetteer::describe_creation_time();
  return provenance;
}

void add_input(Provenance& provenance, const CheckedFile& file) {
  provenance.inputs.push_back({file.path, file.sha256, file.records});
}

void write_provenance(io::JsonWriter& json, const Provenance& provenance) {
  json.begin_object().key("tool").string(provenance.tool).key("version").string(provenance.version);
  json.key("gazetteer").string(provenance.gazetteer).key("created").string(provenance.created);
  json.key("inputs").begin_array();
  for (const ProvenanceInput& input : provenance.inputs) {
    json.begin_object().key("path").string(input.path).key("sha256").string(input.sha256);
    json.key("rows").integer(input.rows).end_object();
  }
  json.end_array().end_object();
}

}  // namespace toise::cli
