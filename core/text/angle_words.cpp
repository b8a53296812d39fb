// One row a meaning; every language's words for it.
#include "core/text/angle_words.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "core/base/utf8.hpp"

namespace toise::text {
namespace {

struct Row {
  AngleWord meaning;
  std::string_view words;  // separated by a space
};

constexpr std::array rows{
    Row{AngleWord::north,
        "n north northern nord norte kuzey k с север северная северной сш пн пнш північ північна північної ش شمال "
        "شمالا شمالي شمالی الشمال"},
    Row{AngleWord::south,
        "south southern sud sur sul süd sued güney guney g ю юг южная южной юш пд пдш південь південна південної ج "
        "جنوب جنوبا جنوبي جنوبی الجنوب"},
    Row{AngleWord::east,
        "e east eastern est este leste l ost osten doğu dogu в восток восточная восточной вд сх схд схід східна "
        "східної ق شرق شرقا شرقي شرقی الشرق"},
    Row{AngleWord::west,
        "w west western ouest oeste westen b batı bati з запад западная западной зд зх зхд захід західна західної غ "
        "غرب غربا غربي غربی الغرب"},
    Row{AngleWord::latitude, "lat latitude latitud breite enlem широта широты عرض العرض"},
    Row{AngleWord::longitude,
        "lon long lng longitude longitud länge laenge boylam долгота долготы довгота довготи طول الطول"},
    Row{AngleWord::degree, "deg degs degree degrees grad grado grados degré degrés derece град градусов درجة درجه"},
    Row{AngleWord::minute, "m min mins minute minutes minuto minutos dakika мин минут хв دقيقة دقیقه"},
    Row{AngleWord::second, "sec secs second seconds seg sek сек ثانية ثانیه"},
    Row{AngleWord::degree_or_east, "d"},
    Row{AngleWord::second_or_south, "s"},
    Row{AngleWord::west_or_east, "o"},
    Row{AngleWord::filler, "ш д шир долг дов خط خطوط و"},
};

// Case folded, without Arabic vowel signs (U+064B to U+0652) and tatweel (U+0640).
std::string fold(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    const auto [code_point, length] = decode_utf8(word, i);
    i += length;
    const bool is_sign = code_point == 0x640 || (code_point >= 0x64B && code_point <= 0x652);
    if (!is_sign) append_utf8(out, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(code_point), 0)));
  }
  return out;
}

std::unordered_map<std::string, AngleWord> make_words() {
  std::unordered_map<std::string, AngleWord> words;
  for (const Row& row : rows) {
    std::string_view rest = row.words;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      if (end > 0) words.emplace(fold(rest.substr(0, end)), row.meaning);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return words;
}

}  // namespace

std::optional<AngleWord> find_angle_word(std::string_view word) {
  static const auto words = make_words();
  const auto found = words.find(fold(word));
  return found == words.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace toise::text
