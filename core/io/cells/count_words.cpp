// Tables of words; every entry is folded when it is compared.
#include "core/io/cells/count_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/text/folding/folded_word.hpp"

namespace toise::io {
namespace {

struct HedgeWord {
  CountHedge hedge;
  std::string_view words;
};

constexpr std::array hedges{
    HedgeWord{CountHedge::at_least,
              "at least|no fewer than|not less than|more than|over|minimum|or more|upwards of|+|>|≥|au moins|plus de|"
              "al menos|por lo menos|mas de|pelo menos|ao menos|mais de|mindestens|wenigstens|mehr als|uber|не менее|"
              "как минимум|минимум|более|больше|свыше|щонайменше|не менше|понад|більше|ما لا يقل عن|على الأقل|أكثر من|"
              "لا يقل عن|حداقل|دست کم|بیش از|en az|fazla"},
    HedgeWord{CountHedge::at_most,
              "up to|at most|fewer than|less than|no more than|not more than|maximum|under|<|≤|jusqu'a|jusqu a|"
              "au plus|moins de|hasta|a lo sumo|menos de|ate|no maximo|bis zu|hochstens|weniger als|до|не более|"
              "не больше|менее|не більше|менше|حتى|على الأكثر|أقل من|حداکثر|کمتر از|en fazla|en cok|az"},
};

struct VagueWords {
  VagueCount count;
  std::string_view words;
};

// The ends are ours; docs/verdicts.md has the same for reports.
constexpr std::array vague{
    VagueWords{{1, 3}, "a couple|couple|un couple|ein paar"},
    VagueWords{{2, 7},
               "a few|few|quelques|quelques-uns|algunos|unos pocos|alguns|poucos|einige|wenige|birkac|"
               "нескольких|بضعة|بعض|چند"},
    VagueWords{{3, 10},
               "several|a number|some|multiple|plusieurs|varios|diversos|mehrere|несколько|кілька|декілька|"
               "عدة|عدد|چندین|cesitli"},
    VagueWords{{20, 100}, "tens"},
    VagueWords{{20, 150},
               "dozens|scores|des dizaines|dizaines|decenas|docenas|dezenas|duzias|dutzende|zehner|десятки|"
               "десятков|десятків|عشرات|العشرات|ده ها|دهها|onlarca"},
    VagueWords{{150, 1000},
               "hundreds|des centaines|centaines|cientos|centenares|centenas|hunderte|сотни|сотен|сотні|"
               "مئات|المئات|صدها|yuzlerce"},
    VagueWords{{1500, 10000},
               "thousands|des milliers|milliers|miles|millares|milhares|tausende|тысячи|тисячі|آلاف|"
               "الآلاف|هزاران|binlerce"},
    VagueWords{{0, 0}, "none|zero|nil|no one|nobody|aucun|ninguno|nenhum|keine|нет|немає|لا أحد|لا يوجد|هیچ|yok"},
    VagueWords{{1, 1}, "one|a|an|single"},
    VagueWords{{2, 2}, "two|a pair|both"},
    VagueWords{{3, 3}, "three"},
    VagueWords{{4, 4}, "four"},
    VagueWords{{5, 5}, "five"},
    VagueWords{{6, 6}, "six"},
    VagueWords{{7, 7}, "seven"},
    VagueWords{{8, 8}, "eight"},
    VagueWords{{9, 9}, "nine"},
    VagueWords{{10, 10}, "ten"},
    VagueWords{{11, 11}, "eleven"},
    VagueWords{{12, 12},
               "twelve|a dozen|dozen|one dozen|une douzaine|douzaine|una docena|docena|uma duzia|ein dutzend|"
               "dutzend|дюжина|bir duzine"},
    VagueWords{{24, 24}, "two dozen"},
    VagueWords{{20, 20}, "twenty|a score"},
};

constexpr std::string_view unknown_words =
    "unknown|not known|unclear|undetermined|n/a|na|n.a.|n.d.|nd|null|nan|tbd|tbc|?|??|-|--|---|–|—|.|..|x|"
    "not available|not reported|not stated|unspecified|unreported|no data|inconnu|inconnue|non connu|desconocido|"
    "sin datos|no se sabe|desconhecido|sem dados|unbekannt|keine angabe|k.a.|неизвестно|не известно|нет данных|"
    "невідомо|немає даних|غير معروف|غير معلوم|مجهول|لا توجد معلومات|نامشخص|نامعلوم|bilinmiyor|belirsiz";

// Calls use(folded word) for each of "a|b|c" until it answers true.
template <class Use>
bool any_word(std::string_view words, Use use) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('|'), words.size());
    if (end > 0 && use(text::fold_words(words.substr(0, end)))) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// `word` stands in the text as a whole word (a sign anywhere).
bool holds_word(std::string_view text, const std::string& word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const bool is_sign = !is_letter(word.front());
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    const bool ends = at + word.size() == text.size() || !is_letter(text[at + word.size()]);
    if (is_sign || (begins && ends)) return true;
  }
  return false;
}

struct FoldedHedge {
  std::string word;
  CountHedge hedge;
};

std::vector<FoldedHedge> fold_hedges() {
  std::vector<FoldedHedge> folded;
  for (const HedgeWord& row : hedges)
    any_word(row.words, [&](std::string word) { return folded.push_back({std::move(word), row.hedge}), false; });
  return folded;
}

struct FoldedVague {
  std::string word;
  VagueCount count;
};

std::vector<FoldedVague> fold_vague() {
  std::vector<FoldedVague> folded;
  for (const VagueWords& row : vague)
    any_word(row.words, [&](std::string word) { return folded.push_back({std::move(word), row.count}), false; });
  return folded;
}

}  // namespace

CountHedge find_count_hedge(std::string_view folded) {
  static const auto words = fold_hedges();
  const FoldedHedge* longest = nullptr;  // "en fazla" (at most) before "fazla" (more than)
  for (const FoldedHedge& entry : words)
    if ((!longest || entry.word.size() > longest->word.size()) && holds_word(folded, entry.word)) longest = &entry;
  return longest ? longest->hedge : CountHedge::none;
}

std::optional<VagueCount> find_vague_count(std::string_view folded) {
  static const auto words = fold_vague();
  const FoldedVague* longest = nullptr;
  for (const FoldedVague& entry : words) {
    const bool begins_so =
        folded.starts_with(entry.word) && (folded.size() == entry.word.size() || !is_letter(folded[entry.word.size()]));
    if (begins_so && (!longest || entry.word.size() > longest->word.size())) longest = &entry;
  }
  return longest ? std::optional(longest->count) : std::nullopt;
}

bool is_unknown_word(std::string_view folded) {
  return any_word(unknown_words, [&](const std::string& word) { return word == folded; });
}

}  // namespace toise::io
