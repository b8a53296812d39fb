// GTD, the Global Terrorism Database (START, University of Maryland; code book: 135 columns).
#include <array>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"eventid"sv, "iyear"sv, "specificity"sv};
constexpr std::array fields{
    RoleColumn{"id", "eventid"},          RoleColumn{"year", "iyear"},
    RoleColumn{"month", "imonth"},        RoleColumn{"day", "iday"},
    RoleColumn{"date_end", "resolution"}, RoleColumn{"title", "attacktype1_txt"},
    RoleColumn{"place", "city"},          RoleColumn{"lat", "latitude"},
    RoleColumn{"lon", "longitude"},       RoleColumn{"geo_precision", "specificity"},
    RoleColumn{"fatalities", "nkill"},    RoleColumn{"wounded", "nwound"},
    RoleColumn{"source", "scite1"},       RoleColumn{"notes", "summary"},
    RoleColumn{"admin1", "provstate"},    RoleColumn{"country", "country_txt"},
};
constexpr std::array radii{
    RadiusCode{"1", kilometres(5), Basis::proposed, "the city is known; its coordinates"},
    RadiusCode{"2", kilometres(25), Basis::proposed, "smallest administrative area; its centroid, within the city"},
    RadiusCode{"3", kilometres(50), Basis::proposed, "smallest administrative area; its centroid, outside a city"},
    RadiusCode{"4", kilometres(100), Basis::proposed, "first-order administrative division; its centre"},
    RadiusCode{"5", kilometres(500), Basis::proposed, "not known below the country"},
};

}  // namespace

const Dataset gtd{"gtd", "GTD", signature, fields, radii, {}};

}  // namespace toise::io
