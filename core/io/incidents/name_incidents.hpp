// Gives every incident of a table an id of its own.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/io/datasets/field_mapping.hpp"
#include "core/io/tables/raw_table.hpp"
#include "core/model/incident_table.hpp"

namespace toise::io {

// The ids so far, by 64 bits of each: 16 bytes an id. Of a million ids two are taken for one with a chance of 3e-8.
class KnownIds {
 public:
  // False when the id was there before.
  bool add(std::string_view id);
  // How often a repeated id has come, this time counted: 2, 3, ...
  int count_repeated(const std::string& id);

 private:
  bool insert(std::uint64_t mark);
  void grow();

  std::vector<std::uint64_t> slots_;
  std::size_t count_ = 0;
  std::unordered_map<std::string, int> repeated_;
};

// The source's id; "<file>:<row>" without one; "id#2" for the second row of an id, with an issue. An incident without a
// title is called by its place, else by its id. `incidents` are the rows of `raw`, in their order, and use its cells;
// issues go into `issues`, whose path names the file. `ids`: those of the rows before these.
void name_incidents(IncidentColumns& incidents, IncidentTable& issues, const RawTable& raw, const FieldMapping& mapping,
                    KnownIds& ids);

}  // namespace toise::io
