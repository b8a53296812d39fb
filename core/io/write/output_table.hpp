// Incidents as the rows of one table, for formats with fixed columns.
#pragma once
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/io/write/write_incidents.hpp"

namespace toise::io {

// The source columns of all incidents in the order in which they first appear, then those canonical members that some
// incident has, then "toise:lat" and "toise:lon". It keeps a view of the incidents.
class OutputTable {
 public:
  enum class Type { text, whole, real };
  struct Column {
    std::string name;
    Type type = Type::text;
  };

  explicit OutputTable(std::span<const OutputIncident> incidents);

  const std::vector<Column>& columns() const { return columns_; }
  // One cell a column; "" where the incident has nothing.
  std::vector<std::string> row(std::size_t index) const;

 private:
  std::size_t find_or_add(std::string_view name, Type type);

  std::span<const OutputIncident> incidents_;
  std::vector<Column> columns_;
  std::map<std::string, std::size_t, std::less<>> by_name_;
};

}  // namespace toise::io
