// Where an output comes from: which tool, which inputs, what was left out.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace toise {

struct ProvenanceInput {
  std::string path;
  std::string sha256;      // 64 hex digits
  std::int64_t rows = 0;   // records read; for a report the number of incidents found
};

struct LeftOut {
  std::string what;   // "incidents.csv row 17"
  std::string why;    // one sentence
};

// A value that is not what the source says, or that it does not say.
struct Changed {
  std::string what;  // "incidents.csv row 17"
  std::string how;   // one sentence
};

struct Provenance {
  std::string tool = "toise";
  std::string version;
  std::string gazetteer;   // version and checksum of the index, or ""
  std::string created;     // ISO 8601 UTC; from SOURCE_DATE_EPOCH where it is set
  std::vector<ProvenanceInput> inputs;
  std::vector<LeftOut> left_out;
  std::vector<Changed> changed{};  // fixed positions, and rows placed by name
};

}  // namespace toise
