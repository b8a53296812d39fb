// Goes down the sorted keys letter by letter as long as they are many.
#include "gazetteer/index/crowded_prefixes.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "gazetteer/index/key_trie.hpp"
#include "gazetteer/index/list_table.hpp"

namespace toise::gazetteer {
namespace {

struct Weighted {
  double renown;
  NamePosting posting;
};

// Best first.
bool is_better(const Weighted& a, const Weighted& b) {
  return a.renown != b.renown ? a.renown > b.renown : a.posting.place < b.posting.place;
}

class PrefixCollector {
 public:
  PrefixCollector(const KeyTable& keys, const std::function<NamePosting(std::uint32_t)>& describe,
                  const std::function<double(const NamePosting&)>& renown)
      : keys_(keys), describe_(describe), renown_(renown) {}

  WrittenKeys write() {
    collect(0, keys_.entries().size(), 0);
    std::vector<std::size_t> order(prefixes_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [this](auto a, auto b) { return prefixes_[a].first < prefixes_[b].first; });
    std::vector<WeightedKey> sorted;
    for (const std::size_t i : order) sorted.push_back({prefixes_[i].first, 1.0F});
    MadeTrie made = make_key_trie(sorted);
    std::vector<std::size_t> by_number(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) by_number[made.numbers[i]] = order[i];
    ListTableWriter lists;
    for (const std::size_t i : by_number) lists.add(encode_postings(prefixes_[i].second));
    return {std::move(made.bytes), lists.write()};
  }

 private:
  std::string_view key(std::size_t entry) const { return keys_.key_of(keys_.entries()[entry]); }

  // The best places of entries [begin, end), whose keys agree in `depth` bytes.
  std::vector<Weighted> collect(std::size_t begin, std::size_t end, std::size_t depth) {
    std::vector<Weighted> best;
    if (count_keys(begin, end) <= most_keys_unlisted) {
      for (std::size_t i = begin; i < end; ++i) add(describe_(keys_.entries()[i].value), best);
    } else {
      for (std::size_t i = begin; i < end;) {
        if (key(i).size() == depth) {
          add(describe_(keys_.entries()[i++].value), best);
          continue;
        }
        const char letter = key(i)[depth];
        std::size_t next = i;
        while (next < end && key(next)[depth] == letter) ++next;
        const auto below = collect(i, next, depth + 1);
        best.insert(best.end(), below.begin(), below.end());
        i = next;
      }
    }
    keep_best(best);
    if (depth > 0 && !best.empty() && count_keys(begin, end) > most_keys_unlisted)
      list(key(begin).substr(0, depth), best);
    return best;
  }

  std::size_t count_keys(std::size_t begin, std::size_t end) const {
    std::size_t count = 0;
    for (std::size_t i = begin; i < end && count <= most_keys_unlisted; ++i)
      if (i == begin || key(i) != key(i - 1)) ++count;
    return count;
  }

  void add(const NamePosting& posting, std::vector<Weighted>& best) const {
    if (posting.kind == NameKind::demonym || posting.kind == NameKind::code) return;
    best.push_back({renown_(posting), posting});
  }

  static void keep_best(std::vector<Weighted>& best) {
    std::sort(best.begin(), best.end(), [](const Weighted& a, const Weighted& b) {
      return a.posting.place != b.posting.place ? a.posting.place < b.posting.place : is_better(a, b);
    });
    const auto same = [](const Weighted& a, const Weighted& b) { return a.posting.place == b.posting.place; };
    best.erase(std::unique(best.begin(), best.end(), same), best.end());
    if (best.size() <= listed_places) return;
    std::nth_element(best.begin(), best.begin() + listed_places, best.end(), is_better);
    best.resize(listed_places);
  }

  void list(std::string_view prefix, const std::vector<Weighted>& best) {
    std::vector<NamePosting> postings;
    for (const Weighted& each : best) postings.push_back(each.posting);
    std::sort(postings.begin(), postings.end(),
              [](const NamePosting& a, const NamePosting& b) { return a.place < b.place; });
    prefixes_.emplace_back(prefix, std::move(postings));
  }

  const KeyTable& keys_;
  const std::function<NamePosting(std::uint32_t)>& describe_;
  const std::function<double(const NamePosting&)>& renown_;
  std::vector<std::pair<std::string_view, std::vector<NamePosting>>> prefixes_;
};

}  // namespace

double estimate_renown(PlaceKind kind, std::uint64_t population, NameKind name) {
  const double people = std::min(1.0, std::log10(static_cast<double>(population) + 10.0) / 8.0);
  const double cost = name == NameKind::main ? 0 : 0.12;
  switch (kind) {
    case PlaceKind::country:
      return 1 - cost;
    case PlaceKind::region:
      return 0.8 - cost;
    case PlaceKind::admin1:
      return 0.65 - cost;
    case PlaceKind::admin2:
      return 0.35 + 0.05 * people - cost;
    case PlaceKind::point:
      break;
  }
  return people - cost;
}

WrittenKeys write_crowded_prefixes(const KeyTable& keys, const std::function<NamePosting(std::uint32_t)>& describe,
                                   const std::function<double(const NamePosting&)>& renown) {
  return PrefixCollector(keys, describe, renown).write();
}

}  // namespace toise::gazetteer
