// The members that Toise adds to the source's own columns, the same in every output format.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/io/write/write_incidents.hpp"

namespace toise::io {

// Every canonical member's name begins with this.
inline constexpr std::string_view canonical_prefix = "toise:";

using MemberValue = std::variant<std::string, std::int64_t, double, std::vector<std::string>>;

// "toise:id", "toise:date_start" ... with values, in a fixed order; what an incident does not have is absent. Title,
// notes and url are given only where no source column holds the same text.
std::vector<std::pair<std::string_view, MemberValue>> make_members(const OutputIncident& output);

// All names that make_members can give, in its order.
std::vector<std::string_view> all_member_names();

// The value as the text of a cell: lists joined by "; ".
std::string describe_value(const MemberValue& value);

// The name in at most 10 bytes, for Shapefiles: "t_id". A name that is not canonical stays as it is.
std::string short_member_name(std::string_view name);

// True for a source column that make_members replaces, "toise:id" or "toise_id": an earlier output of Toise was read.
bool is_canonical(std::string_view column);

}  // namespace toise::io
