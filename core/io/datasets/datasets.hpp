// THE list of data sets that are known by their columns.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/io/datasets/dataset.hpp"

namespace toise::io {

extern const Dataset acled;
extern const Dataset acled_old;
extern const Dataset acled_older;
extern const Dataset ucdp;
extern const Dataset ucdp_old;
extern const Dataset gtd;
extern const Dataset gdelt;
extern const Dataset usgs;
extern const Dataset wits;
extern const Dataset airwars;
extern const Dataset airwars_codes;
extern const Dataset timemap;
extern const Dataset auto_archiver;
extern const Dataset stix;
extern const Dataset viina;
extern const Dataset plain;  // anything else

// In the order in which they are tried; `plain` is last.
std::span<const Dataset* const> all_datasets();

// The first data set whose signature the columns hold; `plain` when there is none.
const Dataset& find_dataset(std::span<const std::string> columns);

// A data set whose files have no header line, by the number of fields and the form of the first record.
struct HeadlessDataset {
  const Dataset* dataset = nullptr;
  std::span<const std::string_view> columns;
};
std::optional<HeadlessDataset> find_headless_dataset(std::span<const std::string> first_record);

}  // namespace toise::io
