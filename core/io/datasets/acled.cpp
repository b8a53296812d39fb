// ACLED, Armed Conflict Location & Event Data (acleddata.com, code book of 2023: 31 columns).
#include <array>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"event_id_cnty"sv, "event_date"sv, "geo_precision"sv};
// Until 2023; also in capitals, dates as "03 February 2022".
constexpr std::array old_signature{"event_id_no_cnty"sv, "event_date"sv, "geo_precision"sv};
constexpr std::array older_signature{"data_id"sv, "event_date"sv, "geo_precision"sv};
constexpr std::array fields{
    RoleColumn{"id", "event_id_cnty"},
    RoleColumn{"date", "event_date"},
    RoleColumn{"date_precision", "time_precision"},
    RoleColumn{"title", "sub_event_type"},
    RoleColumn{"place", "location"},
    RoleColumn{"lat", "latitude"},
    RoleColumn{"lon", "longitude"},
    RoleColumn{"geo_precision", "geo_precision"},
    RoleColumn{"fatalities", "fatalities"},
    RoleColumn{"source", "source"},
    RoleColumn{"notes", "notes"},
    RoleColumn{"id", "data_id"},
    RoleColumn{"id", "event_id_no_cnty"},
    RoleColumn{"admin2", "admin2"},
    RoleColumn{"admin1", "admin1"},
    RoleColumn{"country", "country"},
};
constexpr std::array radii{
    RadiusCode{"1", kilometres(5), Basis::proposed, "the town is known; its coordinates"},
    RadiusCode{"2", kilometres(25), Basis::proposed, "near a town, or a small part of a region"},
    RadiusCode{"3", kilometres(100), Basis::proposed, "a larger region; the provincial capital's coordinates"},
};
// 2: within the week; 3: within the month, the date is its middle.
constexpr std::array date_codes{DateCode{"1", DatePrecision::day}, DateCode{"2", DatePrecision::week},
                                DateCode{"3", DatePrecision::month}};

}  // namespace

const Dataset acled{"acled", "ACLED", signature, fields, radii, date_codes};

const Dataset acled_old{"acled", "ACLED (before 2023)", old_signature, fields, radii, date_codes};
const Dataset acled_older{"acled", "ACLED (before 2023)", older_signature, fields, radii, date_codes};

}  // namespace toise::io
