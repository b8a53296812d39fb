// Counts beside the choices of a filter.
#include "tests/support/catch.hpp"

#include <cstdint>
#include "viewer/points/facets.hpp"

using namespace toise;
using namespace toise::viewer;

namespace {

PointColumns make_columns() {
  std::vector<PointInput> inputs;
  for (std::uint32_t i = 0; i < 60; ++i) {
    PointInput input;
    input.position = {static_cast<double>(i), 10};
    input.type = static_cast<std::uint16_t>(i % 3);
    input.file = static_cast<std::uint8_t>(i % 2);
    input.verdict = static_cast<std::uint8_t>(i % 5);
    input.item = i;
    inputs.push_back(input);
  }
  return PointColumns(inputs);
}

}  // namespace

TEST_CASE("a facet counts with its own choice left aside and with the other choices in force") {
  const PointColumns points = make_columns();
  PointFilter filter;
  filter.hidden_type = {0, 1, 0};
  filter.hidden_file = {1, 0};
  const Facets facets = count_facets(points, make_point_mask(points, filter), filter, 3, 2);
  // 30 of file 1; of these 10 of each type. Type 1 stays countable although it is hidden.
  CHECK(facets.by_type == std::vector<std::uint32_t>{10, 10, 10});
  // 40 of types 0 and 2, half of them in each file.
  CHECK(facets.by_file == std::vector<std::uint32_t>{20, 20});
  std::uint32_t shown = 0;
  for (const std::uint32_t count : facets.by_verdict) shown += count;
  CHECK(shown == 20);
}

TEST_CASE("types beyond the list and an empty map count nothing") {
  const PointColumns points = make_columns();
  const Facets facets = count_facets(points, make_point_mask(points, {}), {}, 1, 1);
  CHECK(facets.by_type == std::vector<std::uint32_t>{20});
  const PointColumns none;
  CHECK(count_facets(none, {}, {}, 2, 0).by_type == std::vector<std::uint32_t>{0, 0});
}
