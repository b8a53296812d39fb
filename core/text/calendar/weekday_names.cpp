// Rows as people write them, Sunday first; their keys are made at the first question.
#include "core/text/calendar/weekday_names.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "core/text/calendar/month_names.hpp"

namespace toise::text {
namespace {

using Row = std::array<std::string_view, 7>;  // several spellings by blanks; "_" for a blank in a name

// clang-format off
constexpr std::array rows{
    Row{"sunday sun", "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
        "saturday sat"},
    Row{"dimanche dim", "lundi lun", "mardi mar", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam"},
    Row{"domingo dom", "lunes", "martes", "miércoles mié", "jueves jue", "viernes vie", "sábado sáb"},
    Row{"الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"},
    Row{"воскресенье вс", "понедельник пн", "вторник вт", "среда ср", "четверг чт", "пятница пт", "суббота сб"},
    Row{"неділя нд", "понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота"},
    Row{"pazar paz", "pazartesi pzt", "salı sal", "çarşamba çar", "perşembe per", "cuma cum", "cumartesi cmt"},
    Row{"sonntag so", "montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sa"},
    Row{"", "segunda-feira seg", "terça-feira ter", "quarta-feira qua", "quinta-feira qui", "sexta-feira sex", ""},
    Row{"domenica", "lunedì", "martedì", "mercoledì", "giovedì gio", "venerdì", "sabato"},
    Row{"یکشنبه", "دوشنبه", "سه_شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه"},
};
// clang-format on

std::unordered_map<std::string, unsigned> make_keys() {
  std::unordered_map<std::string, unsigned> keys;
  for (const Row& row : rows)
    for (unsigned day = 0; day < row.size(); ++day)
      for (std::string_view left = row[day]; !left.empty();) {
        const std::size_t end = std::min(left.find(' '), left.size());
        keys.emplace(make_calendar_key(left.substr(0, end)), day);
        left.remove_prefix(std::min(end + 1, left.size()));
      }
  return keys;
}

}  // namespace

std::optional<std::chrono::weekday> find_weekday_name(std::string_view key) {
  static const std::unordered_map<std::string, unsigned> keys = make_keys();
  const auto found = keys.find(std::string(key));
  return found == keys.end() ? std::nullopt : std::optional(std::chrono::weekday{found->second});
}

}  // namespace toise::text
