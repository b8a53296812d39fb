// Answers a table of names row by row.
#pragma once
#include <string>

#include "cli/command.hpp"
#include "cli/terminal/console.hpp"
#include "gazetteer/lookup/resolver.hpp"

namespace toise::cli {

struct CsvRequest {
  std::string path;         // or "-" for standard input
  std::string name_column;  // as in the header; case does not count
  gazetteer::Query
      query;  // what each row asks, but for its name; its columns "in" and "near", where not empty, go first
};

// For each row of the table writes, in order, its best places, at most query.limit: a row each, all columns kept under
// their names and the columns toise:id, toise:name, toise:lat, toise:lon, toise:radius_m, toise:feature, toise:country,
// toise:admin (parts joined by |), toise:score, toise:match and toise:matched_name behind them. A row for which nothing
// is found, whose `in` or `near` is no place, or which has no name, is written with these empty and makes the result
// with_issues; all but the first are noted with their line. Only one row is held at a time.
// Throws Error(bad_data) when there is no such column, and what read_csv throws.
ExitCode answer_csv(Console& console, const gazetteer::Resolver& resolver, const CsvRequest& request);

}  // namespace toise::cli
