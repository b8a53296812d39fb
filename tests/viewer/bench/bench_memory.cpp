// How many bytes an incident takes beside its text: read from a file, and in the viewer's session with its map columns.
// `bench_memory FILE`: of the C library's count of what is allocated (glibc), less the bytes of all cells. The peer is
// GDAL's layer in memory (`ogr2ogr -f Memory`): the peak of its process on the file less that on the file's first line.
#include <fmt/format.h>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

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

// The peak of a child's memory in bytes; nothing when it cannot be run.
std::optional<double> find_peak(const std::string& file) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::execlp("ogr2ogr", "ogr2ogr", "-f", "Memory", "copy", file.c_str(), nullptr);
    ::_exit(127);
  }
  int status = 0;
  rusage usage{};
  if (child < 0 || ::wait4(child, &status, 0, &usage) != child || status != 0) return std::nullopt;
  return static_cast<double>(usage.ru_maxrss) * 1024;
}

// Bytes an incident beside its text that GDAL takes.
std::optional<double> measure_peer(const std::string& file, double rows, double text) {
  const auto head = std::filesystem::temp_directory_path() / "toise_bench_head.csv";
  std::string line;
  std::ifstream input(file);
  std::getline(input, line);
  std::ofstream(head) << line << '\n';
  const auto empty = find_peak(head.string()), full = find_peak(file);
  std::filesystem::remove(head);
  if (!empty || !full) return std::nullopt;
  return (*full - *empty - text) / rows;
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
  if (const auto peer = measure_peer(argv[1], rows, text))
    fmt::print("GDAL's layer in memory: {:.1f} bytes beside the text; ours with the map is {:.2f} of it\n", *peer,
               (shown - before - text) / rows / *peer);
  else
    fmt::print("GDAL's layer in memory: ogr2ogr did not run\n");
  return 0;
}
