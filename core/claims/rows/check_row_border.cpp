// Words for near, and a border behind them.
#include "core/claims/rows/check_row_border.hpp"

#include <array>

#include "core/claims/reading/border_phrase.hpp"

namespace toise::claims {
namespace {

using namespace std::string_view_literals;

constexpr std::array near_words{"near"sv, "near to"sv, "close to"sv, "not far from"sv};
constexpr std::array on_words{"on"sv, "along"sv, "right on"sv, "next to"sv};

}  // namespace

bool may_hold_border(std::string_view text) {
  // "border" by its rarest letter.
  for (std::size_t at = text.find('d', 2); at != std::string_view::npos; at = text.find('d', at + 1))
    if (text.substr(at - 2, 5) == "order"sv) return true;
  return text.find("frontier"sv) != std::string_view::npos;
}

std::vector<Claim> find_row_borders(const Reading& reading, const ClaimEnd& point) {
  std::vector<Claim> claims;
  for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
    const std::size_t near = reading.match(token, near_words);
    const std::size_t words = near > 0 ? near : reading.match(token, on_words);
    if (words == 0) continue;
    const auto border = read_border(reading, token + words);
    if (!border || border->of.empty() || !border->country) continue;
    Claim claim = make_claim(reading, ClaimKind::border, token, border->token_end);
    claim.subject = point;
    claim.object = make_end(*border->country);
    claim.border_of = border->of;
    claim.border_with = border->with;
    claim.nearness = near > 0 ? "near" : "on";
    claims.push_back(std::move(claim));
    token = border->token_end - 1;
  }
  return claims;
}

}  // namespace toise::claims
