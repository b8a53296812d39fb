// A list of territories with the day of independence, or of its recognition by the former state.
#include "core/claims/rows/former_states.hpp"

#include <array>

namespace toise::claims {
namespace {

struct Rule {
  std::string_view territory;
  std::string_view state;
  int year;
  unsigned month, day;
};

constexpr std::array rules{
    Rule{"SS", "SD", 2011, 7, 9},   Rule{"ER", "ET", 1993, 5, 24},  Rule{"TL", "ID", 2002, 5, 20},
    Rule{"NA", "ZA", 1990, 3, 21},  Rule{"BD", "PK", 1971, 12, 16}, Rule{"SK", "CZ", 1993, 1, 1},
    Rule{"SI", "RS", 1991, 10, 8},  Rule{"HR", "RS", 1991, 10, 8},  Rule{"MK", "RS", 1991, 11, 17},
    Rule{"BA", "RS", 1992, 4, 7},   Rule{"ME", "RS", 2006, 6, 3},   Rule{"XK", "RS", 2008, 2, 17},
    Rule{"EE", "RU", 1991, 9, 6},   Rule{"LV", "RU", 1991, 9, 6},   Rule{"LT", "RU", 1991, 9, 6},
    Rule{"AM", "RU", 1991, 12, 26}, Rule{"AZ", "RU", 1991, 12, 26}, Rule{"BY", "RU", 1991, 12, 26},
    Rule{"GE", "RU", 1991, 12, 26}, Rule{"KG", "RU", 1991, 12, 26}, Rule{"KZ", "RU", 1991, 12, 26},
    Rule{"MD", "RU", 1991, 12, 26}, Rule{"TJ", "RU", 1991, 12, 26}, Rule{"TM", "RU", 1991, 12, 26},
    Rule{"UA", "RU", 1991, 12, 26}, Rule{"UZ", "RU", 1991, 12, 26},
};

}  // namespace

std::optional<Day> find_end_of_rule(std::string_view territory, std::string_view state) {
  for (const Rule& rule : rules)
    if (rule.territory == territory && rule.state == state) return make_day(rule.year, rule.month, rule.day)->first;
  return std::nullopt;
}

}  // namespace toise::claims
