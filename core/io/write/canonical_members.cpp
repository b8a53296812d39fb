// One list of the canonical members.
#include "core/io/write/canonical_members.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace toise::io {
namespace {

using Value = std::optional<MemberValue>;

Value text_or_nothing(const std::string& text) {
  return text.empty() ? Value{} : Value{text};
}

Value number_or_nothing(const std::optional<std::int64_t>& number) {
  return number ? Value{*number} : Value{};
}

// Text that no source column holds already.
Value text_if_new(const OutputIncident& output, const std::string& text) {
  const bool is_there = std::any_of(output.columns.begin(), output.columns.end(), [&](const auto& column) {
    return column.second == text && !is_canonical(column.first);
  });
  return is_there ? Value{} : text_or_nothing(text);
}

// As written, or as the numbers say when nothing is written.
Value count_text(const Count& count) {
  if (!count.text.empty()) return count.text;
  if (count.low && count.high && *count.low != *count.high) return fmt::format("{}-{}", *count.low, *count.high);
  if (count.low && !count.high) return fmt::format("at least {}", *count.low);
  if (count.high && !count.low) return fmt::format("at most {}", *count.high);
  return count.low ? Value{std::to_string(*count.low)} : Value{};
}

Value radius_of(const Incident& incident) {
  return incident.radius ? Value{incident.radius->value} : Value{};
}

Value time_of_day(const Incident& incident) {
  if (!incident.time || !incident.time->time_of_day) return {};
  return describe_time_of_day(*incident.time);
}

Value date_start(const Incident& incident) {
  return incident.time ? Value{describe_start(*incident.time)} : Value{};
}
Value date_end(const Incident& incident) {
  return incident.time ? Value{describe_end(*incident.time)} : Value{};
}
Value date_precision(const Incident& incident) {
  return incident.time ? Value{std::string(name_of(incident.time->precision))} : Value{};
}

Value verdicts_of(const Incident& incident) {
  return incident.verdicts.empty() ? Value{} : Value{incident.verdicts};
}

Value list_of(const std::vector<std::string>& texts) {
  return texts.empty() ? Value{} : Value{texts};
}

// "120-340"
Value passage_of(const Incident& incident) {
  if (!incident.reported.passage) return {};
  return fmt::format("{}-{}", incident.reported.passage->begin, incident.reported.passage->end);
}

// "geonames:172370 0.21"
Value alternatives_of(const Incident& incident) {
  if (!incident.placement || incident.placement->alternatives.empty()) return {};
  std::vector<std::string> words;
  for (const auto& [id, score] : incident.placement->alternatives) words.push_back(fmt::format("{} {:.2f}", id, score));
  return words;
}

struct Member {
  std::string_view name;
  std::string_view short_name;  // at most 10 bytes
  Value (*make)(const OutputIncident&);
};

constexpr std::array members{
    Member{"toise:id", "t_id", [](const OutputIncident& o) { return text_or_nothing(o.incident.id); }},
    Member{"toise:title", "t_title", [](const OutputIncident& o) { return text_if_new(o, o.incident.title); }},
    Member{"toise:date_start", "t_start", [](const OutputIncident& o) { return date_start(o.incident); }},
    Member{"toise:date_end", "t_end", [](const OutputIncident& o) { return date_end(o.incident); }},
    Member{"toise:date_precision", "t_dateprec", [](const OutputIncident& o) { return date_precision(o.incident); }},
    Member{"toise:time_of_day", "t_time", [](const OutputIncident& o) { return time_of_day(o.incident); }},
    Member{"toise:place", "t_place", [](const OutputIncident& o) { return text_or_nothing(o.incident.place); }},
    Member{"toise:place_id", "t_placeid", [](const OutputIncident& o) { return text_or_nothing(o.incident.place_id); }},
    Member{"toise:placed_by", "t_placedby",
           [](const OutputIncident& o) {
             return o.incident.placement ? Value{o.incident.placement->chosen_by} : Value{};
           }},
    Member{"toise:place_query", "t_query",
           [](const OutputIncident& o) { return o.incident.placement ? Value{o.incident.placement->query} : Value{}; }},
    Member{"toise:place_score", "t_score",
           [](const OutputIncident& o) { return o.incident.placement ? Value{o.incident.placement->score} : Value{}; }},
    Member{"toise:place_alternatives", "t_altern", [](const OutputIncident& o) { return alternatives_of(o.incident); }},
    Member{"toise:radius_m", "t_radius_m", [](const OutputIncident& o) { return radius_of(o.incident); }},
    Member{"toise:fatalities", "t_killed", [](const OutputIncident& o) { return count_text(o.incident.fatalities); }},
    Member{"toise:fatalities_low", "t_kill_lo",
           [](const OutputIncident& o) { return number_or_nothing(o.incident.fatalities.low); }},
    Member{"toise:fatalities_high", "t_kill_hi",
           [](const OutputIncident& o) { return number_or_nothing(o.incident.fatalities.high); }},
    Member{"toise:wounded", "t_wounded", [](const OutputIncident& o) { return count_text(o.incident.wounded); }},
    Member{"toise:wounded_low", "t_woun_lo",
           [](const OutputIncident& o) { return number_or_nothing(o.incident.wounded.low); }},
    Member{"toise:wounded_high", "t_woun_hi",
           [](const OutputIncident& o) { return number_or_nothing(o.incident.wounded.high); }},
    Member{"toise:actors", "t_actors", [](const OutputIncident& o) { return list_of(o.incident.reported.actors); }},
    Member{"toise:targets", "t_targets", [](const OutputIncident& o) { return list_of(o.incident.reported.targets); }},
    Member{"toise:uncertain", "t_uncert", [](const OutputIncident& o) { return list_of(o.incident.reported.doubts); }},
    Member{"toise:passage", "t_passage", [](const OutputIncident& o) { return passage_of(o.incident); }},
    Member{"toise:source", "t_source", [](const OutputIncident& o) { return text_or_nothing(o.incident.source); }},
    Member{"toise:url", "t_url", [](const OutputIncident& o) { return text_if_new(o, o.incident.url); }},
    Member{"toise:notes", "t_notes", [](const OutputIncident& o) { return text_if_new(o, o.incident.notes); }},
    Member{"toise:verdicts", "t_verdicts", [](const OutputIncident& o) { return verdicts_of(o.incident); }},
};

}  // namespace

std::vector<std::pair<std::string_view, MemberValue>> make_members(const OutputIncident& output) {
  std::vector<std::pair<std::string_view, MemberValue>> made;
  for (const Member& member : members)
    if (Value value = member.make(output)) made.emplace_back(member.name, std::move(*value));
  return made;
}

std::vector<std::string_view> all_member_names() {
  std::vector<std::string_view> names;
  for (const Member& member : members) names.push_back(member.name);
  return names;
}

std::string describe_value(const MemberValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* number = std::get_if<double>(&value)) return fmt::format("{}", *number);
  return fmt::format("{}", fmt::join(std::get<std::vector<std::string>>(value), "; "));
}

std::string short_member_name(std::string_view name) {
  if (name == "toise:lat") return "t_lat";
  if (name == "toise:lon") return "t_lon";
  for (const Member& member : members)
    if (member.name == name) return std::string(member.short_name);
  return std::string(name);
}

bool is_canonical(std::string_view column) {
  if (!column.starts_with("toise:") && !column.starts_with("toise_")) return false;
  const std::string_view rest = column.substr(canonical_prefix.size());
  if (rest == "lat" || rest == "lon") return true;
  return std::any_of(members.begin(), members.end(),
                     [&](const Member& member) { return member.name.substr(canonical_prefix.size()) == rest; });
}

}  // namespace toise::io
