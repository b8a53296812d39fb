// Abbreviations of countries, states and provinces as newsrooms write them.
#include "gazetteer/names/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace toise::gazetteer {

namespace {

struct Abbreviation {
  std::string_view written;
  std::string_view id;
};

// The Associated Press Stylebook's forms ("state names") and older ones; The Canadian Press's for the provinces.
constexpr Abbreviation newsroom_forms[] = {
    {"Ala.", "admin1:US.AL"},  {"Ariz.", "admin1:US.AZ"},  {"Ark.", "admin1:US.AR"},   {"Calif.", "admin1:US.CA"},
    {"Cal.", "admin1:US.CA"},  {"Colo.", "admin1:US.CO"},  {"Conn.", "admin1:US.CT"},  {"Del.", "admin1:US.DE"},
    {"D.C.", "admin1:US.DC"},  {"Fla.", "admin1:US.FL"},   {"Ga.", "admin1:US.GA"},    {"Ill.", "admin1:US.IL"},
    {"Ind.", "admin1:US.IN"},  {"Kan.", "admin1:US.KS"},   {"Kans.", "admin1:US.KS"},  {"Ky.", "admin1:US.KY"},
    {"La.", "admin1:US.LA"},   {"Md.", "admin1:US.MD"},    {"Mass.", "admin1:US.MA"},  {"Mich.", "admin1:US.MI"},
    {"Minn.", "admin1:US.MN"}, {"Miss.", "admin1:US.MS"},  {"Mo.", "admin1:US.MO"},    {"Mont.", "admin1:US.MT"},
    {"Neb.", "admin1:US.NE"},  {"Nebr.", "admin1:US.NE"},  {"Nev.", "admin1:US.NV"},   {"N.H.", "admin1:US.NH"},
    {"N.J.", "admin1:US.NJ"},  {"N.M.", "admin1:US.NM"},   {"N.Y.", "admin1:US.NY"},   {"N.C.", "admin1:US.NC"},
    {"N.D.", "admin1:US.ND"},  {"Okla.", "admin1:US.OK"},  {"Ore.", "admin1:US.OR"},   {"Pa.", "admin1:US.PA"},
    {"Penn.", "admin1:US.PA"}, {"R.I.", "admin1:US.RI"},   {"S.C.", "admin1:US.SC"},   {"S.D.", "admin1:US.SD"},
    {"Tenn.", "admin1:US.TN"}, {"Tex.", "admin1:US.TX"},   {"Vt.", "admin1:US.VT"},    {"Va.", "admin1:US.VA"},
    {"Wash.", "admin1:US.WA"}, {"W.Va.", "admin1:US.WV"},  {"W. Va.", "admin1:US.WV"}, {"Wis.", "admin1:US.WI"},
    {"Wisc.", "admin1:US.WI"}, {"Wyo.", "admin1:US.WY"},   {"Alta.", "admin1:CA.01"},  {"B.C.", "admin1:CA.02"},
    {"Man.", "admin1:CA.03"},  {"N.B.", "admin1:CA.04"},   {"N.L.", "admin1:CA.05"},   {"Nfld.", "admin1:CA.05"},
    {"N.S.", "admin1:CA.07"},  {"Ont.", "admin1:CA.08"},   {"P.E.I.", "admin1:CA.09"}, {"Que.", "admin1:CA.10"},
    {"Sask.", "admin1:CA.11"}, {"N.W.T.", "admin1:CA.13"}, {"N.S.W.", "admin1:AU.02"}, {"U.S.", "country:US"},
    {"U.S.A.", "country:US"},  {"U.K.", "country:GB"},     {"U.A.E.", "country:AE"},   {"N.Z.", "country:NZ"},
    {"P.R.", "country:PR"},    {"US", "country:US"},       {"USA", "country:US"},      {"UK", "country:GB"},
    {"UAE", "country:AE"},     {"DRC", "country:CD"},      {"D.R.C.", "country:CD"},   {"NYC", "geonames:5128581"},
    {"DC", "admin1:US.DC"},    {"NSW", "admin1:AU.02"},    {"BC", "admin1:CA.02"},
};

// USPS Publication 28, appendix B; Canada Post, Addressing Guidelines.
constexpr std::string_view us_codes =
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR "
    "PA "
    "RI SC SD TN TX UT VT VA WA WV WI WY ";
constexpr Abbreviation canadian_codes[] = {
    {"AB", "admin1:CA.01"}, {"BC", "admin1:CA.02"}, {"MB", "admin1:CA.03"}, {"NB", "admin1:CA.04"},
    {"NL", "admin1:CA.05"}, {"NS", "admin1:CA.07"}, {"ON", "admin1:CA.08"}, {"PE", "admin1:CA.09"},
    {"QC", "admin1:CA.10"}, {"SK", "admin1:CA.11"}, {"YT", "admin1:CA.12"}, {"NT", "admin1:CA.13"},
    {"NU", "admin1:CA.14"},
};

// "admin1:US.AL" and so on for us_codes, in their order.
constexpr auto make_us_ids() {
  std::array<std::array<char, 12>, us_codes.size() / 3> ids{};
  constexpr std::string_view head = "admin1:US.";
  for (std::size_t i = 0; i < ids.size(); ++i) {
    std::copy(head.begin(), head.end(), ids[i].begin());
    ids[i][10] = us_codes[i * 3];
    ids[i][11] = us_codes[i * 3 + 1];
  }
  return ids;
}
constexpr auto us_ids = make_us_ids();

}  // namespace

std::string_view find_abbreviation(std::string_view written) {
  for (const Abbreviation& form : newsroom_forms)
    if (form.written == written) return form.id;
  return {};
}

std::string_view find_postal_code(std::string_view written) {
  if (written.size() != 2) return {};
  for (std::size_t i = 0; i < us_ids.size(); ++i)
    if (us_codes.substr(i * 3, 2) == written) return {us_ids[i].data(), us_ids[i].size()};
  for (const Abbreviation& code : canadian_codes)
    if (code.written == written) return code.id;
  return {};
}

std::vector<std::string_view> find_container_ids(std::string_view written) {
  std::vector<std::string_view> ids;
  std::string_view id = find_abbreviation(written);
  if (id.empty() && !written.empty()) id = find_abbreviation(std::string(written) + '.');
  if (!id.empty()) ids.push_back(id);
  if (const auto postal = find_postal_code(written); !postal.empty() && postal != id) ids.push_back(postal);
  return ids;
}

}  // namespace toise::gazetteer
