// A list of beginnings a language; the endings are many.
#include "core/claims/incidents/event_words.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "core/text/phrase.hpp"

namespace toise::claims {
namespace {

using Words = std::span<const std::string_view>;

// Whole words.
constexpr auto english = std::to_array<std::string_view>(
    {"killed",    "kill",      "kills",      "killing",     "died",       "dead",       "deaths",   "wounded",
     "injured",   "wounding",  "injuring",   "attack",      "attacked",   "attacks",    "raid",     "raided",
     "raids",     "strike",    "strikes",    "struck",      "airstrike",  "airstrikes", "shelled",  "shelling",
     "bombed",    "bombing",   "bomb",       "bombardment", "explosion",  "exploded",   "blast",    "blasts",
     "clash",     "clashes",   "clashed",    "ambush",      "ambushed",   "shot",       "shooting", "gunfire",
     "abducted",  "kidnapped", "kidnapping", "executed",    "massacre",   "detained",   "arrested", "assault",
     "assaulted", "looted",    "burned",     "burnt",       "torched",    "stormed",    "fired",    "hit",
     "mortar",    "rocket",    "rockets",    "drone",       "drones",     "missile",    "missiles", "protest",
     "protests",  "protested", "displaced",  "evicted",     "demolished", "stabbed",    "beheaded", "seized"});
// Beginnings of words; those in Cyrillic with a capital, too, since only ASCII letters are lowered.
constexpr auto foreign = std::to_array<std::string_view>(
    {"قتل",     "مقتل",    "قصف",     "غارة",    "غارات",  "انفجار", "هجوم",    "هاجم",    "اشتباك", "استشه",
     "استهد",   "جرح",     "أصيب",    "إصابة",   "اعتقل",  "اعتقال", "اغتيال",  "خطف",     "tué",    "tues",
     "tuant",   "mort",    "bombard", "frapp",   "attaqu", "explos", "affront", "blessé",  "enlev",  "assassin",
     "incendi", "погиб",   "убит",    "обстрел", "удар",   "атак",   "взрыв",   "ранен",   "бои",    "задерж",
     "похищ",   "загин",   "вбит",    "обстріл", "вибух",  "поран",  "захоп",   "öldü",    "saldır", "patla",
     "bombala", "yaralan", "çatışma", "kaçır",   "vurul",  "Погиб",  "Убит",    "Обстрел", "Удар",   "Атак",
     "Взрыв",   "Ранен",   "Бои",     "Задерж",  "Похищ",  "Загин",  "Вбит",    "Обстріл", "Вибух",  "Поран",
     "Захоп",   "Öldü",    "Çatışma"});

bool begins_with_any(std::string_view word, Words beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view beginning) { return word.starts_with(beginning); });
}

// Of these, what no English word for something else begins with.
constexpr auto unmistakable = std::to_array<std::string_view>({"bombard", "attaqu", "frapp", "assassin"});

}  // namespace

bool is_event_word(const Reading& reading, std::size_t token) {
  if (reading.is_any(token, english)) return true;
  std::string_view word = reading.words(token);
  if (word.empty()) return false;
  const bool ascii = std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  const std::string lower = text::lower_ascii(word);
  if (ascii && reading.languages.empty()) return begins_with_any(lower, unmistakable);
  if (begins_with_any(lower, foreign)) return true;
  // Arabic writes "and", "so" and the article together with the word.
  for (const std::string_view lead : {"وال", "ال", "و", "ف", "ب", "ل"})
    if (lower.starts_with(lead) && begins_with_any(std::string_view(lower).substr(lead.size()), foreign)) return true;
  return false;
}

bool has_event_word(const Reading& reading, std::size_t begin, std::size_t end) {
  for (std::size_t token = begin; token < end; ++token)
    if (reading.tokens[token].kind == text::TokenKind::word && is_event_word(reading, token)) return true;
  return false;
}

}  // namespace toise::claims
