// What a language brings to the reading of lengths, directions and borders: lists of words, no rules.
#pragma once
#include <span>
#include <string_view>

namespace toise::text {

// What a writer puts before (or after) a number to loosen it.
enum class Hedge {
  none,
  about,      // "about", "some", "roughly", "or so"
  nearly,     // "nearly", "just under": a little less
  just_over,  // a little more
  at_least,   // "at least", "more than", "over": no upper end
  up_to,      // "up to", "less than", "within": no lower end
};

// All phrases are tokens joined by single spaces, letters in lower case; the first that fits counts, so longer
// ones stand first.
struct Language {
  std::string_view code;  // ISO 639-1

  struct UnitPhrase {
    std::string_view phrase;
    std::string_view unit;  // as Length::unit
    double count = 0;       // of a dual, which needs no number: 2; else 0
  };
  std::span<const UnitPhrase> units;

  struct NumberPhrase {
    std::string_view phrase;
    double value;
    double low = 0;  // of a vague word ("quelques"): its ends, else 0
    double high = 0;
  };
  std::span<const NumberPhrase> numbers;

  struct HedgePhrase {
    std::string_view phrase;
    Hedge hedge;
  };
  std::span<const HedgePhrase> hedges;  // before the number

  struct DirectionPhrase {
    std::string_view phrase;  // the last word is a stem: endings may follow
    double bearing;
    double half_angle;
  };
  std::span<const DirectionPhrase> directions;
  std::span<const std::string_view> direction_endings;  // one of them must end the word; empty: none is needed
  std::span<const std::string_view> direction_leads;    // before a direction: "au", "к", "إلى"
  bool direction_needs_lead = false;
  std::span<const std::string_view> comparative_endings;  // "севернее": the place follows at once
  std::span<const std::string_view> of;                   // between a direction and its place: "de", "от"
  bool of_is_optional = false;                            // "شمال حلب"
  std::span<const std::string_view> elisions;             // what is written with the name: "d'"
  std::span<const std::string_view> from;                 // between a length and a place: "de", "от", "عن"
  std::span<const std::string_view> to;         // before a place that a length behind it is measured to: "до", "عن"
  std::span<const std::string_view> between;    // before two places that a length lies between: "entre", "между"
  std::span<const std::string_view> separates;  // between a length and those two: "séparent"
  std::span<const std::string_view> and_words;  // between those two
  std::span<const std::string_view> in;         // before the place where something is: "в", "à"
  std::span<const std::string_view> fillers;    // may stand between a length and its place: "seulement", "всего"
  std::span<const std::string_view> straight;   // likewise, of a straight line: "à vol d'oiseau", "по прямой"
  std::span<const std::string_view> by_road;    // behind the place: "par la route", "по трассе"
  bool place_first = false;  // "Halep'e 45 km uzaklıkta": the place stands before the length, `from` behind it

  std::span<const std::string_view> place_nouns;  // "la ville de", "города": passed over before a name
  std::span<const std::string_view> links;  // between a place and what is said of it: "se trouve", "находится"

  std::span<const std::string_view> borders;            // words for a border
  std::span<const std::string_view> border_joints;      // inside such a phrase: "avec la", "с", "مع"
  std::span<const std::string_view> border_adjectives;  // "الحدودية مع": on the border of the country behind it
  std::span<const std::string_view> near;               // "près de", "قرب"
  std::span<const std::string_view> on;                 // "à", "على"

  bool has_own_letters = false;  // a text of ASCII letters is not in it
  // Whether a text may be in this language, judged by its letters or commonest words; a cheap look.
  bool (*may_be_in)(std::string_view text);
};

}  // namespace toise::text
