// How well rows are placed by name: the positions of a file are hidden, its names looked up, and the two compared.
// Arguments: incident files with positions and names of places.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

#include "core/geo/geodesic.hpp"
#include "core/io/incidents/read_incidents.hpp"
#include "gazetteer/survey/index_path.hpp"
#include "gazetteer/survey/row_names.hpp"

using namespace toise;

namespace {

struct Outcome {
  double score = 0;
  double distance_m = 0;
};

void print_file(const std::string& path, const gazetteer::Resolver& resolver) {
  const IncidentTable table = io::read_incidents(path);
  const gazetteer::RowNames names(table, resolver);
  std::vector<Outcome> outcomes;
  std::size_t named = 0;
  for (std::size_t row = 0; row < table.incidents.size(); ++row) {
    const auto& incident = table.incidents[row];
    if (!incident.position || incident.place.empty()) continue;
    ++named;
    const auto places = names.find_places(row, 5);
    if (places.empty()) continue;
    outcomes.push_back(
        {places.front().score, geo::find_geodesic(*incident.position, places.front().place.position).distance.value});
  }
  fmt::print("{}: {} rows with a position and a name, {} found\n", path, named, outcomes.size());
  fmt::print("{:>9} {:>8} {:>8} {:>8} {:>8} {:>8}\n", "score >=", "rows", "of all", "<=5 km", "<=25 km", "<=100 km");
  for (const double least : {0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95}) {
    std::size_t rows = 0;
    std::array<std::size_t, 3> within{};
    for (const Outcome& outcome : outcomes) {
      if (outcome.score < least) continue;
      ++rows;
      constexpr std::array limits{5e3, 25e3, 1e5};
      for (std::size_t i = 0; i < limits.size(); ++i) within[i] += outcome.distance_m <= limits[i] ? 1 : 0;
    }
    const auto share = [&](std::size_t count, std::size_t whole) {
      return whole == 0 ? 0.0 : 100.0 * static_cast<double>(count) / static_cast<double>(whole);
    };
    fmt::print("{:>9} {:>8} {:>7.1f}% {:>7.1f}% {:>7.1f}% {:>7.1f}%\n", least, rows, share(rows, named),
               share(within[0], rows), share(within[1], rows), share(within[2], rows));
  }
}

}  // namespace

int main(int count, char** arguments) {
  const gazetteer::IndexView index(gazetteer::default_index_path());
  const gazetteer::Resolver resolver(index);
  for (int i = 1; i < count; ++i) print_file(arguments[i], resolver);
  return 0;
}
