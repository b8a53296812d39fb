// Places and kilometres to the measure.
#include "viewer/actions/measure_actions.hpp"

#include "core/text/coordinate_text.hpp"
#include "viewer/actions/action_arguments.hpp"

namespace toise::viewer {
namespace {

constexpr double longest_km = 20000;  // half round the Earth

LonLat find_position(const Session& session, std::string_view place) {
  if (const auto typed = text::parse_position(place)) return *typed;
  if (!session.resolver()) throw Error(ErrorCode::place_not_found, "there is no gazetteer to find a place in");
  return session.resolver()->resolve(std::string(place)).position;
}

}  // namespace

void measure_point(Session& session, std::string_view place) {
  session.measure.add_point(find_position(session, place));
}

void draw_range_rings(Session& session, std::string_view place_and_kilometres) {
  const auto space = place_and_kilometres.find_last_of(' ');
  if (space == std::string_view::npos)
    throw Error(ErrorCode::bad_argument,
                fmt::format("'{}' is not PLACE KM,KM, such as 'Atmah 5,10'", place_and_kilometres));
  const auto kilometres_list = parse_numbers(trim(place_and_kilometres.substr(space)), "kilometres, such as 5,10");
  for (const double km : kilometres_list)
    if (!(km > 0 && km <= longest_km))
      throw Error(ErrorCode::bad_argument, fmt::format("{} km is not a range in (0, {}]", km, longest_km));
  const LonLat centre = find_position(session, trim(place_and_kilometres.substr(0, space)));
  for (const double km : kilometres_list) session.measure.add_ring(centre, kilometres(km));
}

}  // namespace toise::viewer
