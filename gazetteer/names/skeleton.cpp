// Sounds of a romanised name, word by word.
#include "gazetteer/names/skeleton.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/utf8.hpp"
#include "gazetteer/names/letters.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"

namespace toise::gazetteer {
namespace {

struct Sound {
  std::string_view spelling;
  std::string_view sound;
};

// Longest spellings first; a spelling that is not here stands for itself.
constexpr std::array<Sound, 22> sounds{
    {{"tsch", "c"}, {"shch", "c"}, {"sch", "c"}, {"tch", "c"}, {"dzh", "j"}, {"sh", "c"}, {"ch", "c"}, {"zh", "j"},
     {"dj", "j"},   {"kh", "k"},   {"gh", "g"},  {"th", "t"},  {"dh", "d"},  {"ph", "f"}, {"ck", "k"}, {"qu", "k"},
     {"cq", "k"},   {"c", "k"},    {"q", "k"},   {"x", "ks"},  {"v", "f"},   {"p", "b"}}};

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

enum class Vowels { forgotten, kept };

// Appends sounds: doubled ones once, n before b as m; vowels, where they are kept, as a, i or u.
class SoundWriter {
 public:
  SoundWriter(std::string& out, Vowels vowels) : out_(out), vowels_(vowels) {}
  void vowel(char c) {
    after_vowel_ = true;
    if (vowels_ == Vowels::forgotten) return;
    const char sound = c == 'a' ? 'a' : c == 'e' || c == 'i' || c == 'y' ? 'i' : 'u';
    if (out_.empty() || out_.back() != sound) out_.push_back(sound);
  }
  void put(std::string_view sound) {
    for (const char c : sound) put(c);
  }

 private:
  void put(char c) {
    if (!after_vowel_ && !out_.empty() && out_.back() == c) return;
    if (!after_vowel_ && !out_.empty() && out_.back() == 'n' && c == 'b') out_.back() = 'm';
    out_.push_back(c);
    after_vowel_ = false;
  }
  std::string& out_;
  Vowels vowels_;
  bool after_vowel_ = true;
};

// Writes the opening of a word where it is a vowel sound; returns how many letters it took.
std::size_t put_opening(std::string_view word, bool first_word, Vowels vowels, SoundWriter& writer) {
  if (word.size() > 2 && word.starts_with("ou") && is_vowel(word[2])) {
    writer.put("w");
    return 2;
  }
  if (word[0] == 'w' || word[0] == 'y') {
    writer.put(word.substr(0, 1));
    return 1;
  }
  if (!is_vowel(word[0])) return 0;
  if (vowels == Vowels::forgotten && first_word) writer.put("a");
  writer.vowel(word[0]);
  return 1;
}

void put_word(std::string_view word, bool first_word, bool last_word, Vowels vowels, std::string& out) {
  SoundWriter writer(out, vowels);
  while (word.size() > 1 && word.back() == 'h' && is_vowel(word[word.size() - 2])) word.remove_suffix(1);
  for (std::size_t i = put_opening(word, first_word, vowels, writer); i < word.size();) {
    if (is_vowel(word[i]) || word[i] == 'y' || word[i] == 'w') {
      writer.vowel(word[i]);
      ++i;
      continue;
    }
    const auto* found = std::find_if(sounds.begin(), sounds.end(),
                                     [&](const Sound& sound) { return word.substr(i).starts_with(sound.spelling); });
    const std::string_view spelling = found != sounds.end() ? found->spelling : word.substr(i, 1);
    const bool silent = spelling == "h" && i + 1 == word.size();  // Arabic writes "tmh": the vowel before is not there
    if (!silent) writer.put(found != sounds.end() ? found->sound : spelling);
    i += spelling.size();
  }
  if (!last_word && (word == "khirba" || word == "khirbe" || word == "kherbe" || word == "khrba")) writer.put("t");
}

// Han, Kana and Hangul write syllables or meanings.
bool has_syllables(std::string_view name) {
  for (std::size_t i = 0; i < name.size();) {
    const auto [letter, length] = decode_utf8(name, i);
    i += length;
    if ((letter >= 0x1100 && letter < 0x1200) || (letter >= 0x2E80 && letter < 0xD7B0) ||
        (letter >= 0xF900 && letter < 0xFB00) || letter >= 0x20000)
      return true;
  }
  return false;
}

// Of a normalised and romanised name.
std::string put_words(std::string_view key, Vowels vowels) {
  std::string out;
  out.reserve(key.size());
  bool first_word = true;
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    const std::string_view word = key.substr(begin, end - begin);
    const bool last_word = end == key.size();
    begin = end + 1;
    if (!last_word && (word == "al" || (first_word && word == "the"))) continue;
    put_word(word, first_word, last_word, vowels, out);
    first_word = false;
  }
  return out;
}

// Spellings that a habit of writing puts for others, the longest first; those that map to themselves shield their
// letters.
using Habit = std::vector<Sound>;

const std::vector<Habit>& habits() {
  static const std::vector<Habit> all{
      {{"tsch", "tsch"}, {"tch", "tch"}, {"sch", "sh"}, {"ch", "kh"}},                     // German ch
      {{"sch", "s"}, {"tch", "k"}, {"sh", "s"}, {"ch", "k"}},                              // ş and ç without marks
      {{"dz", "z"}, {"ts", "z"}, {"tz", "z"}, {"j", "y"}, {"w", "v"}},                     // Slavic and Japanese
      {{"kh", "kh"}, {"gh", "gh"}, {"sh", "sh"}, {"ch", "ch"}, {"th", "th"}, {"h", "g"}},  // Ukrainian h
      {{"gh", "gh"}, {"ng", "ng"}, {"g", "j"}},                                            // Egyptian g
  };
  return all;
}

std::string apply_habit(const Habit& habit, std::string_view key) {
  std::string out;
  for (std::size_t i = 0; i < key.size();) {
    const auto found = std::find_if(habit.begin(), habit.end(),
                                    [&](const Sound& sound) { return key.substr(i).starts_with(sound.spelling); });
    if (found == habit.end()) {
      out.push_back(key[i++]);
      continue;
    }
    out += found->sound;
    i += found->spelling.size();
  }
  return out;
}

// Turkish and Slavic letters as they sound: "Şuşa" is "Shusha".
std::string spell_out_marks(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size();) {
    const auto [letter, length] = decode_utf8(name, i);
    switch (letter) {
      case U'ş':
      case U'Ş':
      case U'š':
      case U'Š':
      case U'ș':
      case U'Ș':
        out += "sh";
        break;
      case U'ç':
      case U'Ç':
      case U'č':
      case U'Č':
      case U'ć':
      case U'Ć':
        out += "ch";
        break;
      case U'ž':
      case U'Ž':
        out += "zh";
        break;
      default:
        out += name.substr(i, length);
    }
    i += length;
  }
  return out;
}

std::string make_key(std::string_view name) {
  return normalise(romanise(name));
}

}  // namespace

std::string skeleton(std::string_view name) {
  return has_syllables(name) ? std::string() : skeleton_of_key(make_key(name));
}

std::vector<std::string> make_skeletons(std::string_view name) {
  std::vector<std::string> skeletons;
  if (has_syllables(name)) return skeletons;
  const auto add = [&](std::string_view key) {
    std::string made = put_words(key, Vowels::forgotten);
    if (!made.empty() && std::find(skeletons.begin(), skeletons.end(), made) == skeletons.end())
      skeletons.push_back(std::move(made));
  };
  const std::string key = make_key(name);
  add(key);
  if (const std::string spelled = spell_out_marks(name); spelled != name) add(make_key(spelled));
  for (const Habit& habit : habits()) add(apply_habit(habit, key));
  return skeletons;
}

std::string spell_by_sound(std::string_view name) {
  return spell_key_by_sound(make_key(name));
}

std::string skeleton_of_key(std::string_view latin_key) {
  return put_words(latin_key, Vowels::forgotten);
}

std::string spell_key_by_sound(std::string_view latin_key) {
  return put_words(latin_key, Vowels::kept);
}

}  // namespace toise::gazetteer
