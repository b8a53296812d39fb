// Reads the index back into places, as extending it does.
#include "tests/bench/heldout_names.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/base/utf8.hpp"
#include "gazetteer/index/index_builder.hpp"
#include "gazetteer/names/letters.hpp"
#include "gazetteer/names/normalise.hpp"
#include "gazetteer/names/romanise.hpp"
#include "tests/bench/typos.hpp"

namespace toise::bench {
namespace {

using namespace toise::gazetteer;

// Latin or Arabic when all letters are.
std::optional<NameScript> find_script(std::string_view name) {
  std::optional<NameScript> script;
  for (std::size_t i = 0; i < name.size();) {
    const auto [letter, length] = decode_utf8(name, i);
    i += length;
    const Script found = script_of(letter);
    if (found == Script::none) continue;
    if (found != Script::latin && found != Script::arabic) return std::nullopt;
    const NameScript one = found == Script::latin ? NameScript::latin : NameScript::arabic;
    if (script && *script != one) return std::nullopt;
    script = one;
  }
  return script;
}

// Everything that an exact look-up of the name would try.
std::set<std::string> keys_of(std::string_view name) {
  const auto made = make_exact_keys(name);
  std::set<std::string> keys(made.begin(), made.end());
  keys.insert(normalise(romanise(name)));
  return keys;
}

bool share_a_key(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& key) { return b.count(key) > 0; });
}

std::string compact(std::string_view name, bool vowels) {
  const std::string key = normalise(romanise(name));
  const std::string_view bare = without_article(key);
  std::string text(bare.empty() ? std::string_view(key) : bare);
  std::erase_if(text, [&](char c) { return c == ' ' || (!vowels && std::string_view("aeiouyw").find(c) < 7); });
  return text;
}

std::size_t count_changes(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(a.size() + 1);
  for (std::size_t i = 0; i <= a.size(); ++i) row[i] = i;
  for (std::size_t j = 1; j <= b.size(); ++j) {
    std::size_t diagonal = std::exchange(row[0], j);
    for (std::size_t i = 1; i <= a.size(); ++i)
      diagonal =
          std::exchange(row[i], std::min({row[i] + 1, row[i - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)}));
  }
  return row[a.size()];
}

// A Latin or Arabic name that says the place, as one may be asked.
struct Candidate {
  std::string name;
  NameScript script;
};

// One name for each different key.
std::vector<Candidate> candidates_of(const IndexView& index, PlaceRow row) {
  std::vector<Candidate> found;
  std::set<std::string> seen;
  for (const NameHit& hit : index.names_of(row)) {
    if (hit.kind != NameKind::main && hit.kind != NameKind::alternate) continue;
    const auto script = find_script(hit.name);
    if (!script || !seen.insert(normalise(hit.name)).second) continue;
    found.push_back({std::string(hit.name), *script});
  }
  return found;
}

SourcePlace read_back(const IndexView& index, PlaceRow row) {
  SourcePlace source;
  source.place = index.place(row);
  source.short_name = index.short_name(row);
  if (source.short_name == source.place.name) source.short_name.clear();
  for (const NameHit& hit : index.names_of(row)) source.names.push_back({std::string(hit.name), hit.kind});
  return source;
}

void remove_name(SourcePlace& source, AskedName& asked) {
  const auto keys = keys_of(asked.name);
  std::erase_if(source.names, [&](const PlaceName& name) { return share_a_key(keys, keys_of(name.text)); });
  if (!source.names.empty() && share_a_key(keys, keys_of(source.place.name)))
    source.place.name = source.names.front().text;
  asked.is_spelling = std::any_of(source.names.begin(), source.names.end(), [&](const PlaceName& name) {
    return (name.kind == NameKind::main || name.kind == NameKind::alternate) && find_script(name.text) &&
           spells_alike(asked.name, name.text);
  });
}

}  // namespace

bool spells_alike(std::string_view a, std::string_view b) {
  const bool vowels = find_script(a) == NameScript::latin && find_script(b) == NameScript::latin;
  const std::string first = compact(a, vowels);
  const std::string second = compact(b, vowels);
  return count_changes(first, second) * 5 <= std::max(first.size(), second.size()) * 2;
}

std::vector<AskedName> draw_names(const IndexView& index, std::size_t count, std::uint64_t seed) {
  std::vector<PlaceRow> rows;
  for (std::size_t i = 0; i < index.place_count(); ++i) {
    const auto row = static_cast<PlaceRow>(i);
    const PlaceRecord record = index.record(row);
    if (record.kind == PlaceKind::point && !record.country.empty() && candidates_of(index, row).size() >= 3)
      rows.push_back(row);
  }
  // By id, so that the draw does not depend on the order of the file.
  std::sort(rows.begin(), rows.end(), [&](PlaceRow a, PlaceRow b) { return index.id_of(a) < index.id_of(b); });
  Dice dice(seed);
  count = std::min(count, rows.size());
  std::vector<AskedName> drawn;
  for (std::size_t i = 0; i < count; ++i) {
    std::swap(rows[i], rows[i + dice.roll(rows.size() - i)]);
    const auto candidates = candidates_of(index, rows[i]);
    const Candidate& one = candidates[dice.roll(candidates.size())];
    drawn.push_back(
        {std::string(index.id_of(rows[i])), one.name, std::string(index.record(rows[i]).country), one.script, false});
  }
  return drawn;
}

void write_without(const IndexView& index, std::vector<AskedName>& asked, const std::filesystem::path& path) {
  std::unordered_map<std::string_view, AskedName*> by_id;
  for (AskedName& one : asked) by_id.emplace(one.id, &one);
  IndexBuilder builder;
  for (std::size_t i = 0; i < index.place_count(); ++i) {
    SourcePlace source = read_back(index, static_cast<PlaceRow>(i));
    if (const auto found = by_id.find(source.place.id); found != by_id.end()) remove_name(source, *found->second);
    builder.add(std::move(source));
  }
  builder.write(path);
}

}  // namespace toise::bench
