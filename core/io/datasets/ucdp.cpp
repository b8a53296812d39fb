// UCDP GED, the Uppsala Conflict Data Program's Georeferenced Event Dataset (49 columns from 22.1 on,
// 38 or 42 before, with best_est for best).
#include <array>
#include <span>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"where_prec"sv, "date_prec"sv, "dyad_new_id"sv};
// Generations before 17.1 call the dyad by its id in the conflict list.
constexpr std::array old_signature{"where_prec"sv, "date_prec"sv, "dyad_id"sv};
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
    RoleColumn{"fatalities_low", "low"},
    RoleColumn{"fatalities_low", "low_est"},
    RoleColumn{"fatalities_high", "high"},
    RoleColumn{"fatalities_high", "high_est"},
    RoleColumn{"source", "source_article"},
    RoleColumn{"notes", "where_description"},
    RoleColumn{"admin2", "adm_2"},
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

// Some Candidate files (24.0.1) have no header line.
constexpr std::array columns{"id"sv,
                             "relid"sv,
                             "year"sv,
                             "active_year"sv,
                             "code_status"sv,
                             "type_of_violence"sv,
                             "conflict_dset_id"sv,
                             "conflict_new_id"sv,
                             "conflict_name"sv,
                             "dyad_dset_id"sv,
                             "dyad_new_id"sv,
                             "dyad_name"sv,
                             "side_a_dset_id"sv,
                             "side_a_new_id"sv,
                             "side_a"sv,
                             "side_b_dset_id"sv,
                             "side_b_new_id"sv,
                             "side_b"sv,
                             "number_of_sources"sv,
                             "source_article"sv,
                             "source_office"sv,
                             "source_date"sv,
                             "source_headline"sv,
                             "source_original"sv,
                             "where_prec"sv,
                             "where_coordinates"sv,
                             "where_description"sv,
                             "adm_1"sv,
                             "adm_2"sv,
                             "latitude"sv,
                             "longitude"sv,
                             "geom_wkt"sv,
                             "priogrid_gid"sv,
                             "country"sv,
                             "country_id"sv,
                             "region"sv,
                             "event_clarity"sv,
                             "date_prec"sv,
                             "date_start"sv,
                             "date_end"sv,
                             "deaths_a"sv,
                             "deaths_b"sv,
                             "deaths_civilians"sv,
                             "deaths_unknown"sv,
                             "best"sv,
                             "high"sv,
                             "low"sv,
                             "gwnoa"sv,
                             "gwnob"sv};
static_assert(columns.size() == 49);

bool is_one_digit(const std::string& cell, char first, char last) {
  return !cell.empty() && cell[0] >= first && cell[0] <= last && (cell.size() == 1 || cell[1] == '.');
}

// A year, a precision of place and one of date at their places.
bool fits(std::span<const std::string> record) {
  constexpr std::size_t year = 2, where_prec = 24, date_prec = 37;
  return record[year].size() == 4 && (record[year][0] == '1' || record[year][0] == '2') &&
         is_one_digit(record[where_prec], '1', '7') && is_one_digit(record[date_prec], '1', '5');
}

constexpr std::array headless{HeadlessForm{columns, fits}};

}  // namespace

const Dataset ucdp{"ucdp", "UCDP GED", signature, fields, radii, date_codes, headless};
const Dataset ucdp_old{"ucdp", "UCDP GED (before 17.1)", old_signature, fields, radii, date_codes};

}  // namespace toise::io
