// WITS, the Worldwide Incidents Tracking System of the US National Counterterrorism Center (2004-2011, archived
// copies).
#include <array>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"ICN"sv, "Incident_Date"sv, "Geocode"sv};
constexpr std::array fields{
    RoleColumn{"id", "ICN"},
    RoleColumn{"date", "Incident_Date"},
    RoleColumn{"title", "Subject"},
    RoleColumn{"place", "City"},
    RoleColumn{"position", "Geocode"},
    RoleColumn{"admin1", "Province_State"},
    RoleColumn{"country", "Country"},
    RoleColumn{"notes", "Summary"},
    RoleColumn{"fatalities", "Incident_Victims_Dead"},
    RoleColumn{"wounded", "Incident_Victims_Wounded"},
};

}  // namespace

const Dataset wits{"wits", "WITS", signature, fields, {}, {}};

}  // namespace toise::io
