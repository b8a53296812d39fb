// How often the place itself answers to a name that its index does not hold, and to slips of the keyboard.
// Usage: bench_heldout gazetteer.index [number of places, without it 5000] [seed, without it 1] [--misses FILE]
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "gazetteer/lookup/exact.hpp"
#include "gazetteer/lookup/resolver.hpp"
#include "gazetteer/names/normalise.hpp"
#include "tests/bench/heldout_names.hpp"
#include "tests/bench/typos.hpp"

using namespace toise;
using namespace toise::bench;
using namespace toise::gazetteer;

namespace {

enum class Context { filter, bias, none };
constexpr std::array all_contexts{Context::filter, Context::bias, Context::none};
constexpr std::string_view names_of_contexts[] = {"--in country", "--near country", "no context"};

struct Answer {
  std::size_t rank = 0;  // of the place itself, from 1; 0: not among the first ten
  MatchKind kind = MatchKind::exact;
  bool namesake = false;  // the first place bears the name that was meant
  std::string first;      // what came first
};

Answer ask(const Resolver& resolver, const AskedName& asked, Context context) {
  Query query;
  query.name = asked.name;
  if (context == Context::filter) query.in = "country:" + asked.country;
  if (context == Context::bias) query.near = "country:" + asked.country;
  Answer answer;
  const auto found = resolver.find(query);
  if (!found.empty())
    answer.first = fmt::format("{} \"{}\" {}", found[0].place.id, found[0].matched_name, name_of(found[0].match));
  for (std::size_t i = 0; i < found.size() && answer.rank == 0; ++i) {
    if (found[i].place.id != asked.id) continue;
    answer.rank = i + 1;
    answer.kind = found[i].match;
  }
  return answer;
}

struct Count {
  std::size_t all = 0;
  std::size_t named = 0;
  std::size_t first = 0;
  std::size_t ten = 0;
  void add(const Answer& answer) {
    ++all;
    named += answer.namesake || answer.rank == 1 ? 1 : 0;
    first += answer.rank == 1 ? 1 : 0;
    ten += answer.rank > 0 ? 1 : 0;
  }
};

void print(std::string_view what, const Count& count) {
  const double all = static_cast<double>(std::max<std::size_t>(count.all, 1));
  fmt::print("  {:<44} {:>6}  rank 1 {:5.1f} %  rank 10 {:5.1f} %  name right {:5.1f} %\n", what, count.all,
             100 * static_cast<double>(count.first) / all, 100 * static_cast<double>(count.ten) / all,
             100 * static_cast<double>(count.named) / all);
}

// Counts by a label, printed in the order of the labels.
class Tally {
 public:
  void add(const std::string& label, const Answer& answer) { counts_[label].add(answer); }
  void print_all() const {
    for (const auto& [label, count] : counts_) print(label, count);
  }

 private:
  std::map<std::string, Count> counts_;
};

std::ofstream misses;

void note_miss(std::string_view what, const AskedName& asked, const IndexView& index, const Answer& answer) {
  if (!misses.is_open() || answer.rank == 1) return;
  const auto row = index.find_id(asked.id);
  misses << fmt::format("{}\t{}\t{}\t{}\t{}\trank {}\tfirst: {}\n", what, asked.name, asked.country, asked.id,
                        row ? index.main_name(*row) : "", answer.rank, answer.first);
}

std::string_view name_script(const AskedName& asked) {
  return asked.script == NameScript::latin ? "Latin" : "Arabic";
}

void report_heldout(const IndexView& index, std::vector<AskedName> asked) {
  const auto path = std::filesystem::temp_directory_path() / fmt::format("toise_heldout_{}.index", ::getpid());
  write_without(index, asked, path);
  const IndexView without(path);
  const Resolver resolver(without);
  std::size_t left = 0;
  for (const AskedName& one : asked)
    for (const PlaceMatch& match : find_exact(without, one.name))
      if (without.id_of(match.place) == one.id) ++left;
  fmt::print("held-out names: {} places, one name each; {} of the names are still there\n", asked.size(), left);
  for (const Context context : all_contexts) {
    Tally tally;
    for (const AskedName& one : asked) {
      const Answer answer = ask(resolver, one, context);
      const std::string spelling = one.is_spelling ? "another spelling" : "another name";
      tally.add("all", answer);
      tally.add(spelling, answer);
      tally.add(fmt::format("{}, {}", spelling, name_script(one)), answer);
      if (answer.rank > 0 && one.is_spelling) tally.add(fmt::format("found as {}", name_of(answer.kind)), answer);
      if (context == Context::filter && one.is_spelling) note_miss("heldout", one, without, answer);
    }
    fmt::print("{}\n", names_of_contexts[static_cast<std::size_t>(context)]);
    tally.print_all();
  }
  std::filesystem::remove(path);
}

// Why nobody could tell from the misspelt name alone which place is meant, or "".
std::string find_excuse(const IndexView& index, const AskedName& typo, std::string_view name) {
  std::size_t letters = 0;
  for (const char c : normalise(name)) letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 && c != ' ' ? 1 : 0;
  if (letters < 4) return "name of less than 4 letters";
  for (const PlaceMatch& match : find_exact(index, typo.name))
    if (index.record(match.place).country == typo.country && index.id_of(match.place) != typo.id)
      return "the slip is another place's name there";
  for (const PlaceMatch& match : find_exact(index, name))
    if (index.record(match.place).country == typo.country && index.id_of(match.place) != typo.id)
      return "another place there has the name itself";
  return "";
}

// Whether the first answer is a place that the name itself, rightly spelt, would find.
bool bears_name(const IndexView& index, const Answer& answer, std::string_view name) {
  for (const PlaceMatch& match : find_exact(index, name))
    if (answer.first.starts_with(std::string(index.id_of(match.place)) + " ")) return true;
  return false;
}

void report_typos(const IndexView& index, const std::vector<AskedName>& asked, std::uint64_t seed,
                  std::string_view what) {
  const Resolver resolver(index);
  for (const Context context : all_contexts) {
    fmt::print("slips in {}, {}\n", what, names_of_contexts[static_cast<std::size_t>(context)]);
    Count untouched;
    for (const AskedName& one : asked) {
      Answer answer = ask(resolver, one, context);
      answer.namesake = bears_name(index, answer, one.name);
      untouched.add(answer);
    }
    print("(the names themselves)", untouched);
    Count together;
    Tally tally;
    for (const Typo typo : all_typos) {
      Dice dice(seed + static_cast<std::uint64_t>(typo) + 1);
      for (const AskedName& one : asked) {
        AskedName slip = one;
        slip.name = misspell(one.name, typo, dice);
        Answer answer = ask(resolver, slip, context);
        answer.namesake = bears_name(index, answer, one.name);
        together.add(answer);
        tally.add(std::string(name_of(typo)), answer);
        tally.add(fmt::format("script: {}", name_script(one)), answer);
        if (answer.rank > 0) tally.add(fmt::format("found as {}", name_of(answer.kind)), answer);
        const std::string excuse = find_excuse(index, slip, one.name);
        tally.add(excuse.empty() ? "can be told" : "cannot be told: " + excuse, answer);
        if (context == Context::filter) note_miss(fmt::format("{} {}", what, name_of(typo)), slip, index, answer);
      }
    }
    print("all", together);
    tally.print_all();
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    fmt::print("usage: bench_heldout gazetteer.index [places] [seed] [--misses FILE]\n");
    return 2;
  }
  const std::vector<std::string> given(arguments + 1, arguments + count);
  for (std::size_t i = 0; i + 1 < given.size(); ++i)
    if (given[i] == "--misses") misses.open(given[i + 1]);
  const std::size_t places = given.size() > 1 ? std::strtoul(given[1].c_str(), nullptr, 10) : 5000;
  const std::uint64_t seed = given.size() > 2 ? std::strtoull(given[2].c_str(), nullptr, 10) : 1;
  const IndexView given_index{std::filesystem::path(given[0])};
  auto asked = draw_names(given_index, places, seed);
  // Built anew, so that both evaluations ask indexes of today's keys.
  const auto path = std::filesystem::temp_directory_path() / fmt::format("toise_rebuilt_{}.index", ::getpid());
  std::vector<AskedName> nothing;
  write_without(given_index, nothing, path);
  const IndexView index(path);
  std::filesystem::remove(path);
  report_heldout(index, asked);
  auto main_names = asked;
  for (AskedName& one : main_names) one.name = std::string(index.main_name(*index.find_id(one.id)));
  report_typos(index, main_names, seed, "main names");
  report_typos(index, asked, seed, "drawn names");
  return 0;
}
