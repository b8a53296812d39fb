// What the source itself says of an incident: every column of its row, its links and its media files.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "viewer/state/session.hpp"

namespace toise::viewer {

// A cell as the file has it. Views stay valid as long as the session's surveys.
struct SourceCell {
  std::string_view column;
  std::string_view value;
  std::string_view role;  // what the column means to us: "lat", "date"; or ""
};

// Every column of the row in file order, also empty cells. Empty for an incident of a report.
std::vector<SourceCell> find_source_cells(const Session& session, std::size_t incident);
// The same for the row that a claim was made in.
std::vector<SourceCell> find_claim_cells(const Session& session, std::size_t claim);

struct SourceLink {
  std::string target;    // "https://..." or the path of a file, absolute or as seen from the working folder
  bool is_file = false;  // a picture, film or sound
  bool operator==(const SourceLink&) const = default;
};

// The addresses (http, https) and the media paths in a cell, in order; a path is taken from `folder`, the folder of the
// file that names it, unless it is absolute.
std::vector<SourceLink> find_links(std::string_view cell, std::string_view folder);

// Of the incident's own address and of all its cells, without doubles.
std::vector<SourceLink> find_source_links(const Session& session, std::size_t incident);

}  // namespace toise::viewer
