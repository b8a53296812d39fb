// Where the source of a report is at home.
#include "gazetteer/geoparse/home.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "gazetteer/geoparse/disambiguate.hpp"
#include "gazetteer/geoparse/mention_features.hpp"
#include "gazetteer/geoparse/people.hpp"
#include "gazetteer/geoparse/weights.hpp"
#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

namespace {

constexpr std::size_t read_bytes = 4000;  // of the text: its company for the source's name
constexpr double sure_enough = 0.5;

// ISO 3166-1 codes are the domains but for the United Kingdom's.
constexpr std::string_view codes =
    "AD AE AF AG AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY CA CD CF CG CH CI CL CM CN CR "
    "CU CV CY CZ DE DK DO DZ EC EE EG ER ES ET FI FJ FR GA GE GH GM GN GR GT GY HK HN HR HT HU ID IE IL IN IQ IR IT JM "
    "JO JP KE KG KH KR KW KZ LB LK LR LS LT LU LV MA MD MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ "
    "OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SS SV SY SZ TD TG TH TJ TM TN TR TW TZ UA "
    "UG US UY UZ VE VN YE ZA ZM ZW ";

// Words that a paper's name has besides its place: "The Daily Times of".
bool is_title_word(const Word& word) {
  return word.roles & (role_organisation | role_function | role_calendar | role_common);
}

}  // namespace

std::string_view find_domain_country(std::string_view url) {
  if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  std::string_view host = url.substr(0, url.find_first_of("/?#:"));
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || host.size() - dot != 3) return {};
  std::array<char, 2> domain{};
  for (std::size_t i = 0; i < 2; ++i) {
    const char c = host[dot + 1 + i];
    domain[i] = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  const std::string_view code(domain.data(), 2);
  if (code == "UK") return "GB";
  for (std::size_t at = 0; at + 2 < codes.size(); at += 3)
    if (codes.substr(at, 2) == code) return codes.substr(at, 2);
  return {};
}

std::optional<Place> find_home(const Publisher& publisher, std::string_view text, const Resolver& resolver) {
  const IndexView& index = resolver.index();
  // The source's name stands before the text, so that the text's places say which of the name is meant.
  const std::string joined = publisher.name + "\n" + std::string(text.substr(0, read_bytes));
  NameTable names(index);
  const auto words = read_words(joined);
  auto matches = find_name_matches(joined, words, names);
  const auto features = find_features(words, find_people(words), matches);
  std::vector<NameMatch> company;
  std::optional<std::size_t> own;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const bool in_name = matches[i].span.end <= publisher.name.size();
    if (in_name && !(matches[i].first == matches[i].last && is_title_word(words[matches[i].first]))) {
      if (!own) own = company.size();
      company.push_back(matches[i]);
    } else if (!in_name && score_features(features[i]) >= recognition_threshold) {
      company.push_back(matches[i]);
    }
  }
  if (own) {
    const auto decisions = disambiguate(joined, words, company, index, {});
    const Decision& decision = decisions.of(*own);
    if (!decision.choices.empty() && decision.choices.front().probability >= sure_enough)
      return index.place(decision.choices.front().sense->row);
  }
  const std::string_view country = find_domain_country(publisher.url);
  if (country.empty()) return std::nullopt;
  const auto row = index.find_id("country:" + std::string(country));
  return row ? std::optional(index.place(*row)) : std::nullopt;
}

}  // namespace toise::gazetteer
