// Airwars' civilian harm incidents, and tables made like them (airwars.org; columns as its public archive names them).
#include <array>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"unique_reference_code"sv, "incident_date"sv};
constexpr std::array code_signature{"airwars_code"sv, "date"sv};
constexpr std::array fields{
    RoleColumn{"id", "unique_reference_code"},
    RoleColumn{"id", "airwars_code"},
    RoleColumn{"date", "incident_date"},
    RoleColumn{"title", "title"},
    RoleColumn{"title", "strike_type"},
    RoleColumn{"place", "location_name"},
    RoleColumn{"lat", "latitude"},
    RoleColumn{"lon", "longitude"},
    RoleColumn{"position", "geolocation"},
    RoleColumn{"geo_precision", "geolocation_accuracy"},
    RoleColumn{"fatalities", "civilians_reported_killed"},
    RoleColumn{"fatalities", "civilian_deaths_reported"},
    RoleColumn{"fatalities_low", "civilian_deaths_min"},
    RoleColumn{"fatalities_high", "civilian_deaths_max"},
    RoleColumn{"wounded", "civilians_reported_injured"},
    RoleColumn{"admin1", "governorate"},
    RoleColumn{"notes", "summary"},
    RoleColumn{"url", "link"},
};
// The first words of the accuracy that a geolocation note states.
constexpr std::array radii{
    RadiusCode{"exact location", Metres{50}, Basis::proposed, "the building or crater itself"},
    RadiusCode{"within 100m", Metres{100}, Basis::stated, "within 100 metres"},
    RadiusCode{"within 100 m", Metres{100}, Basis::stated, "within 100 metres"},
    RadiusCode{"within 1km", kilometres(1), Basis::stated, "within a kilometre"},
    RadiusCode{"within 1 km", kilometres(1), Basis::stated, "within a kilometre"},
    RadiusCode{"within 5km", kilometres(5), Basis::stated, "within five kilometres"},
    RadiusCode{"within 5 km", kilometres(5), Basis::stated, "within five kilometres"},
    RadiusCode{"street", Metres{500}, Basis::proposed, "the street"},
    RadiusCode{"nearby landmark", Metres{500}, Basis::proposed, "a landmark near it"},
    RadiusCode{"neighbourhood", kilometres(1), Basis::proposed, "the neighbourhood or area"},
    RadiusCode{"village", kilometres(2), Basis::proposed, "the village"},
    RadiusCode{"town", kilometres(5), Basis::proposed, "the town"},
    RadiusCode{"city", kilometres(10), Basis::proposed, "the city"},
    RadiusCode{"subdistrict", kilometres(15), Basis::proposed, "the subdistrict"},
    RadiusCode{"district", kilometres(30), Basis::proposed, "the district"},
    RadiusCode{"province", kilometres(100), Basis::proposed, "the province or governorate"},
};

}  // namespace

const Dataset airwars{"airwars", "Airwars", signature, fields, radii, {}};
const Dataset airwars_codes{"airwars", "Airwars", code_signature, fields, radii, {}};

}  // namespace toise::io
