// UCDP GED, the Uppsala Conflict Data Program's Georeferenced Event Dataset (code book 22.1 and later: 49 columns).
#include <array>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"where_prec"sv, "date_prec"sv, "dyad_new_id"sv};
constexpr std::array fields{
    RoleColumn{"id", "id"},
    RoleColumn{"date", "date_start"},
    RoleColumn{"date_end", "date_end"},
    RoleColumn{"date_precision", "date_prec"},
    RoleColumn{"title", "dyad_name"},
    RoleColumn{"place", "where_coordinates"},
    RoleColumn{"lat", "latitude"},
    RoleColumn{"lon", "longitude"},
    RoleColumn{"geo_precision", "where_prec"},
    RoleColumn{"fatalities", "best"},
    RoleColumn{"fatalities", "best_est"},
    RoleColumn{"source", "source_article"},
    RoleColumn{"notes", "where_description"},
    RoleColumn{"admin1", "adm_1"},
    RoleColumn{"country", "country"},
};
constexpr std::array radii{
    RadiusCode{"1", kilometres(1), Basis::proposed, "exact location"},
    RadiusCode{"2", kilometres(25), Basis::stated, "within about 25 km of the point"},
    RadiusCode{"3", kilometres(50), Basis::proposed, "second-order administrative division; its centroid"},
    RadiusCode{"4", kilometres(100), Basis::proposed, "first-order administrative division; its centroid"},
    RadiusCode{"5", kilometres(100), Basis::proposed, "part of a country, or a line; a representative point"},
    RadiusCode{"6", kilometres(500), Basis::proposed, "country; its centroid"},
    RadiusCode{"7", kilometres(100), Basis::proposed, "sea or air space"},
};
constexpr std::array date_codes{DateCode{"1", DatePrecision::day}, DateCode{"2", DatePrecision::range},
                                DateCode{"3", DatePrecision::week}, DateCode{"4", DatePrecision::month},
                                DateCode{"5", DatePrecision::year}};

}  // namespace

const Dataset ucdp{"ucdp", "UCDP GED", signature, fields, radii, date_codes, {}};

}  // namespace toise::io
