// The lists of hedges and what each does to an interval.
#include "core/text/hedge.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/text/phrase.hpp"

namespace toise::text {
namespace {

struct HedgePhrase {
  std::string_view phrase;
  Hedge hedge;
};
constexpr std::array hedges_before{HedgePhrase{"about", Hedge::about},
                                   HedgePhrase{"abt", Hedge::about},
                                   HedgePhrase{"give or take", Hedge::about},
                                   HedgePhrase{"give or take ,", Hedge::about},
                                   HedgePhrase{"a mere", Hedge::none},
                                   HedgePhrase{"another", Hedge::none},
                                   HedgePhrase{"mere", Hedge::none},
                                   HedgePhrase{"around", Hedge::about},
                                   HedgePhrase{"roughly", Hedge::about},
                                   HedgePhrase{"approximately", Hedge::about},
                                   HedgePhrase{"approx", Hedge::about},
                                   HedgePhrase{"approx .", Hedge::about},
                                   HedgePhrase{"~", Hedge::about},
                                   HedgePhrase{"circa", Hedge::about},
                                   HedgePhrase{"an estimated", Hedge::about},
                                   HedgePhrase{"a good", Hedge::about},
                                   HedgePhrase{"some", Hedge::about},
                                   HedgePhrase{"≈", Hedge::about},
                                   HedgePhrase{"ca", Hedge::about},
                                   HedgePhrase{"ca .", Hedge::about},
                                   HedgePhrase{"c .", Hedge::about},
                                   HedgePhrase{"estimated", Hedge::about},
                                   HedgePhrase{"nearly", Hedge::nearly},
                                   HedgePhrase{"almost", Hedge::nearly},
                                   HedgePhrase{"just under", Hedge::nearly},
                                   HedgePhrase{"close to", Hedge::nearly},
                                   HedgePhrase{"just short of", Hedge::nearly},
                                   HedgePhrase{"a little under", Hedge::nearly},
                                   HedgePhrase{"slightly less than", Hedge::nearly},
                                   HedgePhrase{"just over", Hedge::just_over},
                                   HedgePhrase{"a little over", Hedge::just_over},
                                   HedgePhrase{"slightly over", Hedge::just_over},
                                   HedgePhrase{"slightly more than", Hedge::just_over},
                                   HedgePhrase{"over", Hedge::at_least},
                                   HedgePhrase{"more than", Hedge::at_least},
                                   HedgePhrase{"at least", Hedge::at_least},
                                   HedgePhrase{"no less than", Hedge::at_least},
                                   HedgePhrase{"not less than", Hedge::at_least},
                                   HedgePhrase{"no fewer than", Hedge::at_least},
                                   HedgePhrase{"upwards of", Hedge::at_least},
                                   HedgePhrase{"in excess of", Hedge::at_least},
                                   HedgePhrase{"well over", Hedge::at_least},
                                   HedgePhrase{">", Hedge::at_least},
                                   HedgePhrase{"as far as", Hedge::up_to},
                                   HedgePhrase{"as much as", Hedge::up_to},
                                   HedgePhrase{"to within", Hedge::up_to},
                                   HedgePhrase{"well under", Hedge::up_to},
                                   HedgePhrase{"<", Hedge::up_to},
                                   HedgePhrase{"up to", Hedge::up_to},
                                   HedgePhrase{"at most", Hedge::up_to},
                                   HedgePhrase{"no more than", Hedge::up_to},
                                   HedgePhrase{"not more than", Hedge::up_to},
                                   HedgePhrase{"less than", Hedge::up_to},
                                   HedgePhrase{"fewer than", Hedge::up_to},
                                   HedgePhrase{"under", Hedge::up_to},
                                   HedgePhrase{"within", Hedge::up_to},
                                   HedgePhrase{"only", Hedge::none},
                                   HedgePhrase{"just", Hedge::none},
                                   HedgePhrase{"barely", Hedge::nearly}};
constexpr std::array hedges_after{HedgePhrase{"or so", Hedge::about}, HedgePhrase{"or more", Hedge::at_least},
                                  HedgePhrase{"or less", Hedge::up_to}};

}  // namespace

HedgeWords find_hedge_before(std::string_view text, std::span<const Token> tokens, std::size_t end) {
  HedgeWords best;
  for (const HedgePhrase& one : hedges_before) {
    const std::size_t count = match_before(text, tokens, end, one.phrase);
    if (count > best.tokens) best = {one.hedge, count};
  }
  return best;
}

HedgeWords find_hedge_after(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  for (const HedgePhrase& one : hedges_after)
    if (const std::size_t count = match_phrase(text, tokens, at, one.phrase); count > 0) return {one.hedge, count};
  return {};
}

Interval loosen(double low, double high, double half_precision, Hedge hedge) {
  const auto width = [&](double value) {
    const bool tens = std::fmod(value, 10.0) == 0;
    const bool fives = std::fmod(value, 5.0) == 0;
    return std::max(2 * half_precision, value * (tens ? 0.15 : fives ? 0.10 : 0.05));
  };
  const double infinite = std::numeric_limits<double>::infinity();
  Interval interval{low - half_precision, high + half_precision};
  switch (hedge) {
    case Hedge::none:
      break;
    case Hedge::about:
      interval = {low - width(low), high + width(high)};
      break;
    case Hedge::nearly:
      interval.low = low - width(low);
      break;
    case Hedge::just_over:
      interval.high = high + width(high);
      break;
    case Hedge::at_least:
      interval.high = infinite;
      break;
    case Hedge::up_to:
      interval.low = 0;
      break;
  }
  interval.low = std::max(0.0, interval.low);
  return interval;
}

}  // namespace toise::text
