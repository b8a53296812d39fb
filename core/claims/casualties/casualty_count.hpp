// Counts of people killed or wounded, as reports write them.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/claims/reading/reading.hpp"
#include "core/model/incident.hpp"

namespace toise::claims {

// "at least 13 people", "four women": a number and the people it counts.
struct PeopleCount {
  std::int64_t low = 0;
  std::optional<std::int64_t> high;  // nothing for "at least"
  std::int64_t value = 0;
  std::string people;           // "women", or "" for "13 killed"
  std::size_t token_begin = 0;  // with the hedge
  std::size_t token_end = 0;
};

// The count whose number begins at a token. Nothing when it counts no people.
// `joint`: so many tokens after the number are passed over ("eight | of them | children").
std::optional<PeopleCount> read_people(const Reading& reading, std::size_t token, std::size_t joint = 0);

enum class Harm { killed, wounded };

// The first count of people so harmed, in text order: "At least 13 people have been killed", "killed 13 people",
// "13 dead", "left 13 dead". A sentence comes before a heading. Empty when there is none.
struct HarmedCount {
  PeopleCount people;
  std::size_t sentence = 0;
};
std::optional<HarmedCount> find_harmed(const Reading& reading, Harm harm);
// The same among the tokens [begin, end).
std::optional<HarmedCount> find_harmed(const Reading& reading, Harm harm, std::size_t begin, std::size_t end);

// A word that tells that people died, or were wounded.
// A word for people: "women", "nurse", "soldiers".
bool is_people_word(const Reading& reading, std::size_t token);

bool is_harm_word(const Reading& reading, std::size_t token, Harm harm);

}  // namespace toise::claims
