// The columns that the table of incidents can show: what Toise understood, then all that the files hold.
#pragma once
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace toise::viewer {

class Session;

enum class RowField { number, date, title, type, place, killed, radius, verdict, file, source };

struct TableColumn {
  RowField field = RowField::number;
  std::string name;                   // the caption; of a source column as the file names it
  std::vector<int> column_of_survey;  // of a source column: its number in each survey's table, -1 where there is none
};

// The fields first, then each column that some file has, by name, without doubles.
std::vector<TableColumn> list_columns(const Session& session);
// The columns that say something of these incidents: a field that no incident states is left out, source columns too.
std::vector<std::string> choose_columns(const Session& session);

// What the cell shows; "" where nothing is stated.
std::string describe_cell(const Session& session, std::size_t item, const TableColumn& column);

// What a column is sorted by: numbers, or words. Exactly one of the two is filled, one an incident.
struct SortKeys {
  std::vector<double> numbers;            // infinite where nothing is stated
  std::vector<std::string_view> words{};  // into the session's surveys: they live as long as these; or into `made`
  std::deque<std::string> made{};         // words that stand in no file
};
// A source column is sorted by numbers when all its cells are numbers or empty.
SortKeys make_sort_keys(const Session& session, const TableColumn& column);

}  // namespace toise::viewer
