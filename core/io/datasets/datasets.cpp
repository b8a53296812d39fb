// The list, and how its members are told.
#include "core/io/datasets/datasets.hpp"

#include <algorithm>
#include <array>

#include "core/io/datasets/field_mapping.hpp"

namespace toise::io {
namespace {

constexpr std::array<const Dataset*, 7> datasets{&acled, &ucdp, &gtd, &gdelt, &usgs, &wits, &plain};

bool is_eight_digits(std::string_view text) {
  return text.size() == 8 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::span<const Dataset* const> all_datasets() {
  return datasets;
}

const Dataset& find_dataset(std::span<const std::string> columns) {
  for (const Dataset* dataset : datasets) {
    const bool has_all = std::all_of(dataset->signature.begin(), dataset->signature.end(),
                                     [&](std::string_view name) { return find_column(columns, name).has_value(); });
    if (!dataset->signature.empty() && has_all) return *dataset;
  }
  return plain;
}

const Dataset* find_headless_dataset(std::span<const std::string> first_record) {
  for (const Dataset* dataset : datasets) {
    const bool fits = !dataset->headless_columns.empty() && dataset->headless_columns.size() == first_record.size();
    if (fits && is_eight_digits(first_record[1])) return dataset;
  }
  return nullptr;
}

}  // namespace toise::io
