// One comma, and what stands behind it goes before.
#include "gazetteer/lookup/inverted_names.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "gazetteer/names/normalise.hpp"

namespace toise::gazetteer {
namespace {

// As the World Bank and others shorten the words of states.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> short_words{{
    {"dem", "democratic"},
    {"rep", "republic"},
    {"repub", "republic"},
    {"fed", "federated"},
    {"sts", "states"},
    {"is", "islands"},
    {"isl", "islamic"},
    {"peoples", "people's"},
}};

std::string write_out(std::string_view key) {
  std::string out;
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    std::string_view word = key.substr(begin, end - begin);
    for (const auto& [abbreviation, full] : short_words)
      if (word == abbreviation) word = full;
    if (!out.empty()) out += ' ';
    out += word;
    begin = end + 1;
  }
  return out;
}

}  // namespace

std::vector<std::string> turn_round(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (comma == std::string_view::npos || text.find(',', comma + 1) != std::string_view::npos) return {};
  const std::string last = normalise(text.substr(0, comma));
  const std::string first = write_out(normalise(text.substr(comma + 1)));
  if (last.empty() || first.empty()) return {};
  std::vector<std::string> names{first + " " + last};
  if (!first.ends_with(" of") && !first.ends_with(" the")) {
    names.push_back(first + " of " + last);
    names.push_back(first + " of the " + last);
  } else if (first.ends_with(" of")) {
    names.push_back(first + " the " + last);
  }
  return names;
}

}  // namespace toise::gazetteer
