// Everything under which the names of the places are found, on its way into an index file.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/model/place.hpp"
#include "gazetteer/index/index_layout.hpp"
#include "gazetteer/index/key_table.hpp"
#include "gazetteer/index/posting_list.hpp"
#include "gazetteer/index/spelling_table.hpp"

namespace toise::gazetteer {

using Sections = std::map<layout::Section, std::string>;

// A name of a place as a source gives it.
struct PlaceName {
  std::string text;
  NameKind kind = NameKind::alternate;
};

// Takes the names of the places in the order of their rows and fills the sections of keys and spellings.
class NameKeys {
 public:
  // names: distinct, the main one first.
  void add_place(PlaceRow place, PlaceKind kind, std::uint64_t population, const std::vector<PlaceName>& names);
  void write(Sections& sections);

 private:
  struct Renown {
    PlaceKind kind;
    std::uint64_t population;
  };
  void add_spellings(const PlaceName& name, const std::string& key, const NamePosting& posting);
  void add_latin(const std::string& key, const NamePosting& posting, Alphabet alphabet);

  std::vector<NamePosting> postings_;  // each name that has an exact key
  std::vector<Renown> renowns_;        // by place
  KeyTable exact_;
  SpellingTableWriter spellings_;
};

}  // namespace toise::gazetteer
