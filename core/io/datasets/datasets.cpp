// The list, and how its members are told.
#include "core/io/datasets/datasets.hpp"

#include <algorithm>
#include <array>

#include "core/io/datasets/field_mapping.hpp"

namespace toise::io {
namespace {

constexpr std::array<const Dataset*, 16> datasets{
    &acled, &acled_old, &acled_older, &ucdp,          &ucdp_old, &gtd,           &gdelt, &usgs,
    &wits,  &viina,     &airwars,     &airwars_codes, &timemap,  &auto_archiver, &stix,  &plain};

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

std::optional<HeadlessDataset> find_headless_dataset(std::span<const std::string> first_record) {
  for (const Dataset* dataset : datasets)
    for (const HeadlessForm& form : dataset->headless)
      if (form.columns.size() == first_record.size() && form.fits(first_record))
        return HeadlessDataset{dataset, form.columns};
  return std::nullopt;
}

}  // namespace toise::io
