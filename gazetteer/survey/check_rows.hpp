// Checks what the rows of a table state, many rows at once, and hands the claims over in the order of the rows.
#pragma once
#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include "core/claims/model/verdict.hpp"
#include "core/model/incident_table.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::gazetteer {

class RowPlaceNames;

struct CheckRowsOptions {
  std::size_t jobs = 1;    // threads; 0 is one for each processor
  std::size_t batch = 16;  // rows that a thread takes at once
};

// `take` is called on the calling thread with the claims of some rows that follow each other, and with their number.
// Memory does not grow with the number of rows. Throws what `take` throws.
using TakeClaims = std::function<void(std::vector<claims::CheckedClaim> claims, std::size_t rows)>;

// For tables that come in parts: names that were looked up once are known for the next part.
class RowsCheck {
 public:
  RowsCheck(const Resolver& resolver, const CheckRowsOptions& options);
  ~RowsCheck();
  RowsCheck(const RowsCheck&) = delete;
  RowsCheck& operator=(const RowsCheck&) = delete;
  void check(const IncidentTable& table, const TakeClaims& take);

 private:
  const Resolver& resolver_;
  CheckRowsOptions options_;
  std::vector<std::unique_ptr<RowPlaceNames>> names_;  // of each thread
};

// One table as a whole.
void check_rows(const IncidentTable& table, const Resolver& resolver, const CheckRowsOptions& options,
                const TakeClaims& take);

}  // namespace toise::gazetteer
