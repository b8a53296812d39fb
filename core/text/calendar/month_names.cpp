// Rows as people write them; their keys are made and sorted at the first question.
#include "core/text/calendar/month_names.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/text/folding/folded_word.hpp"

namespace toise::text {
namespace {

constexpr auto gregorian = Calendar::gregorian;
constexpr auto hijri = Calendar::hijri;
constexpr auto jalali = Calendar::jalali;

struct Row {
  Calendar calendar = Calendar::gregorian;
  bool needs_year = false;
  std::array<std::string_view, 12> spellings;  // several by blanks; "_" for a blank in a name
};

// The first row that has a word says what it means.
// clang-format off
constexpr std::array rows{
    Row{gregorian, true, {"january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",  // English
        "august aug", "september sept sep", "october oct", "november nov", "december dec"}},
    Row{gregorian, false, {"janvier", "février", "", "avril", "", "juin", "juillet", "août", "septembre",  // French
        "octobre", "novembre", "décembre"}},
    Row{gregorian, true, {"janv", "févr fév", "mars", "avr", "mai", "", "juil", "", "", "", "", "déc"}},
    Row{gregorian, false, {"enero", "febrero", "", "", "", "", "", "", "septiembre setiembre", "octubre",  // Spanish
        "noviembre", "diciembre"}},
    Row{gregorian, true, {"ene", "", "marzo", "abril abr", "mayo", "junio", "julio", "agosto ago", "", "", "", "dic"}},
    Row{gregorian, false, {"كانون_الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",  // Syria, Iraq
        "تشرين_الأول", "تشرين_الثاني", "كانون_الأول"}},
    Row{gregorian, false, {"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
        "نوفمبر", "ديسمبر"}},
    Row{gregorian, false, {"جانفي", "فيفري", "", "أفريل", "ماي", "جوان", "جويلية", "أوت", "", "", "", ""}},  // Tunisia
    Row{gregorian, false, {"", "", "", "", "", "", "يوليوز", "غشت", "شتنبر", "", "نونبر", "دجنبر"}},  // Morocco
    Row{gregorian, false, {"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",  // Russian
        "сентября", "октября", "ноября", "декабря"}},
    Row{gregorian, true, {"январь янв", "февраль февр фев", "март мар", "апрель апр", "май", "июнь июн", "июль июл",
        "август авг", "сентябрь сент сен", "октябрь окт", "ноябрь нояб ноя", "декабрь дек"}},
    Row{gregorian, false, {"січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня",  // Ukrainian
        "вересня", "жовтня", "листопада", "грудня"}},
    Row{gregorian, true, {"січень січ", "лютий лют", "березень бер", "квітень квіт кві", "травень трав тра",
        "червень черв чер", "липень лип", "серпень серп сер", "вересень вер", "жовтень жовт жов", "листопад лист лис",
        "грудень груд гру"}},
    Row{gregorian, false, {"", "Şubat", "", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül",  // Turkish
        "ekim", "kasım", "aralık"}},
    Row{gregorian, true, {"ocak oca", "şub", "mart", "nis", "", "haz", "tem", "ağu", "eyl", "eki", "kas", "ara"}},
    Row{gregorian, false, {"januar jänner", "februar", "märz maerz", "", "", "juni", "juli", "", "", "oktober",  // German
        "", "dezember"}},
    Row{gregorian, true, {"", "", "mrz", "", "", "", "", "", "", "okt", "", "dez"}},
    Row{gregorian, false, {"janeiro", "fevereiro", "março", "", "", "junho", "julho", "", "setembro",  // Portuguese
        "outubro", "novembro", "dezembro"}},
    Row{gregorian, true, {"", "fev", "", "", "maio", "", "", "", "set", "out", "", ""}},
    Row{gregorian, false, {"gennaio", "febbraio", "", "aprile", "maggio", "giugno", "luglio", "", "settembre",  // Italian
        "ottobre", "novembre", "dicembre"}},
    Row{gregorian, true, {"gen", "", "", "", "mag", "giu", "lug", "", "", "ott", "", ""}},
    Row{gregorian, true, {"ژانویهٔ ژانویه", "فوریهٔ فوریه", "", "آوریل", "مه مهٔ", "ژوئن", "ژوئیهٔ ژوئیه", "اوت", "سپتامبر",
        "اکتبر", "نوامبر", "دسامبر"}},  // Persian
    Row{gregorian, true, {"جنوری جنو", "فبروری", "مارچ", "اپریل", "می", "جون", "جولای جول", "اگست", "سپتمبر", "",
        "نومبر", "دسمبر دسم"}},  // Dari
    Row{jalali, true, {"فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن",
        "اسفند"}},
    Row{jalali, true, {"حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله سنبلهٔ", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"}},
    Row{jalali, true, {"farvardin", "ordibehesht", "khordad", "tir", "mordad amordad", "shahrivar", "mehr", "aban",
        "azar", "dey dei", "bahman", "esfand"}},
    Row{jalali, true, {"hamal", "sawr", "jawza", "saratan", "asad", "sonbola", "mizan", "aqrab", "qaws", "jadi", "dalw",
        "hut"}},
    Row{hijri, false, {"محرم المحرم", "صفر", "ربيع_الأول", "ربيع_الآخر ربيع_الثاني", "جمادى_الأولى جمادى_الأول",
        "جمادى_الآخرة جمادى_الثانية جمادى_الثاني", "رجب", "شعبان", "رمضان", "شوال", "ذو_القعدة ذي_القعدة ذيقعده",
        "ذو_الحجة ذي_الحجة ذيحجه"}},
    Row{hijri, false, {"muharram", "", "rabi_al-awwal rabi_al-awal rabi_ul-awwal rabi_i",
        "rabi_al-akhir rabi_al-thani rabi_ul-akhir rabi_ul-thani rabia_thani rabi_ii",
        "jumada_al-awwal jumada_al-awal jumada_al-ula jumada_al-oola jumad_al-ula jumada_i",
        "jumada_al-akhira jumada_al-akhirah jumada_al-thani jumada_thani jumada_ii", "rajab", "shaaban shaban",
        "ramadan ramadhan ramazan", "shawwal shawal",
        "dhu_al-qada dhu_al-qadah dhu_al-qidah dhu_l-qadah dhu_l-qidah zulqada zulqadah",
        "dhu_al-hijja dhu_al-hijjah dhu_l-hijja dhu_l-hijjah zulhijja zulhijjah"}},
    Row{hijri, true, {"muh", "safar saf", "rab_i", "rab_ii", "jum_i", "jum_ii", "raj", "sha", "ram", "shaw", "dhu_l-q",
        "dhu_l-h"}},
};
// clang-format on

using NamedKey = std::pair<std::string, MonthName>;

void add_spellings(std::string_view spellings, const MonthName& name, std::vector<NamedKey>& keys) {
  while (!spellings.empty()) {
    const std::size_t end = std::min(spellings.find(' '), spellings.size());
    keys.emplace_back(make_calendar_key(spellings.substr(0, end)), name);
    spellings.remove_prefix(std::min(end + 1, spellings.size()));
  }
}

std::vector<NamedKey> make_keys() {
  std::vector<NamedKey> keys;
  for (const Row& row : rows)
    for (unsigned i = 0; i < 12; ++i) add_spellings(row.spellings[i], {row.calendar, i + 1, row.needs_year}, keys);
  const auto before = [](const NamedKey& a, const NamedKey& b) { return a.first < b.first; };
  const auto same = [](const NamedKey& a, const NamedKey& b) { return a.first == b.first; };
  std::stable_sort(keys.begin(), keys.end(), before);
  keys.erase(std::unique(keys.begin(), keys.end(), same), keys.end());
  return keys;
}

const std::vector<NamedKey>& all_keys() {
  static const std::vector<NamedKey> keys = make_keys();
  return keys;
}

auto find_from(std::string_view key) {
  return std::ranges::lower_bound(all_keys(), key, {},
                                  [](const NamedKey& named) -> std::string_view { return named.first; });
}

}  // namespace

std::string make_calendar_key(std::string_view words) {
  std::string key = fold_words(words);
  for (const std::string_view mark : {" ", "_", "-", ".", "'", "`", "’", "‘", "ʻ", "ʼ", "ʿ", "ʾ"})
    for (std::size_t at = key.find(mark); at != std::string::npos; at = key.find(mark, at)) key.erase(at, mark.size());
  return key;
}

std::optional<MonthName> find_month_name(std::string_view key) {
  const auto found = find_from(key);
  return found != all_keys().end() && found->first == key ? std::optional(found->second) : std::nullopt;
}

bool begins_month_name(std::string_view key) {
  const auto found = find_from(key);
  return found != all_keys().end() && found->first.starts_with(key);
}

}  // namespace toise::text
