// Marks the words of a text that are people's names: given name and surname, title and surname, and surnames again.
#include "gazetteer/geoparse/people.hpp"

#include <string_view>
#include <unordered_set>

#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

namespace {

class PersonFinder {
 public:
  explicit PersonFinder(const std::vector<Word>& words) : words_(words), marks_(words.size(), PersonMark::none) {}

  std::vector<PersonMark> find() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (marks_[i] != PersonMark::none || !words_[i].capitalised) continue;
      if (words_[i].roles & role_given_name)
        find_after_given_name(i);
      else if ((words_[i].roles & role_title) && follows(i + 1))
        mark_run(i + 1, 3);
      else if (is_initial(i) && follows(i + 1) && !(words_[i].roles & role_title) && words_[i].span.size() == 1)
        mark_run(i + 1, 1);
      else if ((words_[i].key == "abu" || words_[i].key == "bin" || words_[i].key == "ibn") && follows(i + 1))
        mark_run(i, 4);
    }
    mark_again();
    return std::move(marks_);
  }

 private:
  bool is_initial(std::size_t i) const {
    return i < words_.size() && words_[i].capitalised && words_[i].key.size() == 1;
  }

  bool ends_name(const Word& word) const {
    return word.roles &
           (role_organisation | role_area_word | role_town_word | role_street | role_function | role_calendar);
  }

  // Word i can go on a person's name that stands before it.
  bool follows(std::size_t i) const {
    if (i >= words_.size() || i == 0 || words_[i - 1].possessive) return false;
    const Word& word = words_[i];
    if (word.gap != Gap::space && word.gap != Gap::hyphen) return false;
    if (word.number || word.span.end - word.span.begin > 40) return false;
    if (!word.capitalised)
      return (word.roles & role_name_particle) && i + 1 < words_.size() && words_[i + 1].capitalised &&
             words_[i + 1].gap != Gap::stop;
    return !ends_name(word);
  }

  void find_after_given_name(std::size_t i) {
    // "Charlotte Police", "Douglas County" and "St. Paul" are no people; a given name alone may be one, but says
    // little.
    if (i > 0 && words_[i].gap == Gap::space && words_[i - 1].capitalised &&
        (words_[i - 1].key == "st" || words_[i - 1].key == "saint" || words_[i - 1].key == "san" ||
         words_[i - 1].key == "santa" || words_[i - 1].key == "fort" || words_[i - 1].key == "port" ||
         words_[i - 1].key == "mount" || words_[i - 1].key == "lake"))
      return;
    if (!follows(i + 1)) return;
    mark_run(i, 4);
  }

  void mark_run(std::size_t first, std::size_t most) {
    // An organisation's word behind the run makes it the name of that: "Lyndon Johnson Hospital".
    std::size_t last = first;
    while (last + 1 < words_.size() && last + 1 - first < most && follows(last + 1)) ++last;
    for (std::size_t i = first; i <= last; ++i) marks_[i] = PersonMark::named;
    const Word& surname = words_[last];
    if (surname.key.size() > 2) surnames_.insert(surname.key);
  }

  void mark_again() {
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (marks_[i] == PersonMark::none && words_[i].capitalised && surnames_.contains(words_[i].key))
        marks_[i] = PersonMark::again;
  }

  const std::vector<Word>& words_;
  std::vector<PersonMark> marks_;
  std::unordered_set<std::string_view> surnames_;
};

}  // namespace

std::vector<PersonMark> find_people(const std::vector<Word>& words) {
  return PersonFinder(words).find();
}

}  // namespace toise::gazetteer
