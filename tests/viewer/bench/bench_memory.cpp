// How many bytes an incident takes beside its text: read from a file, and in the viewer's session with its map columns.
// `bench_memory FILE`: of the C library's count of what is allocated (glibc), less the bytes of all cells.
#include <fmt/format.h>
#include <malloc.h>

#include <optional>

#include "core/io/incidents/read_incidents.hpp"
#include "viewer/state/session.hpp"

using namespace toise;

namespace {

double count_allocated() {
  const auto counts = mallinfo2();
  return static_cast<double>(counts.uordblks + counts.hblkhd);
}

double count_text(const CellTable& cells) {
  std::size_t bytes = 0;
  for (std::size_t row = 0; row < cells.size(); ++row)
    for (std::size_t column = 0; column < cells.width(row); ++column) bytes += cells.cell(row, column).size();
  return static_cast<double>(bytes);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const double before = count_allocated();
  gazetteer::TableSurvey survey{io::read_incidents(argv[1]), {}};
  const auto rows = static_cast<double>(survey.table.incidents.size());
  const double text = count_text(survey.table.cells);
  const double read = count_allocated();
  viewer::Session session;
  session.add({argv[1], std::move(survey)});
  const double shown = count_allocated();
  fmt::print("{} rows, {:.1f} bytes of text each; beside it {:.1f} bytes when read, {:.1f} with what the map needs\n",
             rows, text / rows, (read - before - text) / rows, (shown - before - text) / rows);
  return 0;
}
