// The front door of building: a folder of sources to an index file.
#pragma once
#include <filesystem>
#include <vector>

#include "core/model/issue.hpp"
#include "gazetteer/index/index_view.hpp"

namespace toise::gazetteer {

struct BuildReport {
  IndexFacts facts;
  std::vector<Issue> issues;  // bad rows, and sources that are not there
};

// Reads <folder>/gazetteer/{cities500.txt.gz, supplement.txt, countries.tsv, admin1.tsv, admin2.tsv.gz, regions.tsv}
// and <folder>/areas/{borders,countries,admin1}.fgb; each but the first may be absent and is then an Issue. The first
// must be there. The same sources give the same bytes. Throws Error(not_found, cannot_read, bad_data, bad_asset,
// cannot_write).
BuildReport build_index(const std::filesystem::path& folder, const std::filesystem::path& out);

}  // namespace toise::gazetteer
