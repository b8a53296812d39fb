// A text to the places it names: words, candidate spans, their scores, and the places of all together.
#include "gazetteer/geoparse/geoparse.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.hpp"
#include "gazetteer/geoparse/calibration.hpp"
#include "gazetteer/geoparse/disambiguate.hpp"
#include "gazetteer/geoparse/home.hpp"
#include "gazetteer/geoparse/match_span.hpp"
#include "gazetteer/geoparse/mention_features.hpp"
#include "gazetteer/geoparse/people.hpp"
#include "gazetteer/geoparse/recognise.hpp"
#include "gazetteer/geoparse/weights.hpp"

namespace toise::gazetteer {

namespace {

constexpr std::size_t most_alternatives = 10'000;  // mentions of a text that get alternatives

// The alternatives share with the best place what probability there is.
void add_alternatives(Mention& mention, const Decision& decision, const IndexView& index, std::size_t first,
                      std::size_t most) {
  const double best = decision.choices.front().probability;
  const double share = best >= 1 ? 0 : std::min(mention.score / best, (1 - mention.score) / (1 - best));
  for (std::size_t i = first; i < decision.choices.size() && mention.alternatives.size() < most; ++i) {
    const Choice& choice = decision.choices[i];
    if (i > 0 && choice.probability < 1e-4) break;
    mention.alternatives.push_back({index.place(choice.sense->row), choice.probability * share});
  }
}

Mention make_mention(std::string_view text, const NameMatch& match, const Decision& decision, const IndexView& index,
                     std::size_t alternatives) {
  Mention mention;
  mention.span = match.span;
  mention.text = std::string(match.span.of(text));
  mention.kind = match.kind;
  mention.reasons = decision.reasons;
  if (decision.choices.empty()) return mention;
  mention.score = make_score(find_clues(match, decision));
  const bool known = !is_better_unknown(match, decision);
  if (known) mention.place = index.place(decision.choices.front().sense->row);
  add_alternatives(mention, decision, index, known ? 1 : 0, alternatives);
  if (!known) mention.score = 0;
  if (known) mention.sense_score = decision.choices.front().probability;
  return mention;
}

std::vector<Mention> make_mentions(std::string_view text, const std::vector<Word>& words,
                                   const std::vector<NameMatch>& matches, const Resolver& resolver,
                                   const GeoparseOptions& options) {
  const IndexView& index = resolver.index();
  if (matches.size() > most_mentions)
    throw Error(ErrorCode::too_large,
                fmt::format("the text names {} places, and at most {} are read; split it into its reports",
                            matches.size(), most_mentions));
  const auto home =
      options.home || options.publisher.empty() ? options.home : find_home(options.publisher, text, resolver);
  const Decisions decisions = disambiguate(text, words, matches, index, {home, options.explain});
  std::vector<Mention> mentions;
  mentions.reserve(matches.size());
  for (std::size_t i = 0; i < matches.size(); ++i)
    mentions.push_back(
        make_mention(text, matches[i], decisions.of(i), index, i < most_alternatives ? options.alternatives : 0));
  return mentions;
}

}  // namespace

std::vector<Mention> geoparse(std::string_view text, const Resolver& resolver, const GeoparseOptions& options) {
  NameTable names(resolver.index());
  const auto words = read_words(text);
  auto matches = find_name_matches(text, words, names);
  const auto features = find_features(words, find_people(words), matches);
  std::vector<NameMatch> accepted;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    matches[i].score = score_features(features[i]);
    matches[i].dateline = features[i][static_cast<std::size_t>(Feature::dateline)] > 0;
    if (matches[i].score >= recognition_threshold) accepted.push_back(matches[i]);
  }
  return make_mentions(text, words, accepted, resolver, options);
}

std::vector<Mention> resolve_mentions(std::string_view text, std::span<const Span> spans, const Resolver& resolver,
                                      const GeoparseOptions& options) {
  NameTable names(resolver.index());
  const auto words = read_words(text);
  // The company is that of the text's order; the answer keeps the order of the spans.
  std::vector<std::size_t> order(spans.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return spans[a].begin < spans[b].begin; });
  std::vector<NameMatch> matches;
  for (const std::size_t i : order) {
    matches.push_back(match_span(text, words, spans[i], names));
    matches.back().score = 1;
  }
  auto sorted = make_mentions(text, words, matches, resolver, options);
  std::vector<Mention> mentions(spans.size());
  for (std::size_t i = 0; i < order.size(); ++i) mentions[order[i]] = std::move(sorted[i]);
  return mentions;
}

}  // namespace toise::gazetteer
