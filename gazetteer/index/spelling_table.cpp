// Sorts the spellings into buckets and finds their bytes again.
#include "gazetteer/index/spelling_table.hpp"

#include <algorithm>
#include <cstring>
#include <tuple>

#include "core/base/error.hpp"

namespace toise::gazetteer {
namespace {

struct TableHeader {
  std::uint32_t buckets;
  std::uint32_t spellings;
  std::uint32_t blocks;
  std::uint32_t reserved;
};
static_assert(sizeof(TableHeader) == 16);

// A bucket's bytes in each part, in the order in which they are written.
struct Parts {
  std::string buckets;
  std::string high;  // of the signatures
  std::string low;
  std::string blocks;
  std::string letters;
};

}  // namespace

void SpellingTableWriter::add(const Spelling& spelling, const NamePosting& name, std::string_view sound) {
  const auto size = static_cast<std::uint8_t>(spelling.letters.size());
  const auto bucket = static_cast<std::uint16_t>(static_cast<unsigned>(spelling.alphabet) << 8 | size);
  sound = sound.substr(0, longest_spelling);
  entries_.push_back(
      {text_.size(), make_signature(spelling.letters), bucket, size, static_cast<std::uint8_t>(sound.size()), 0, name});
  text_ += spelling.letters;
  text_ += sound;
}

bool SpellingTableWriter::are_alike(const Entry& a, const Entry& b) const {
  return a.signature == b.signature && a.bucket == b.bucket && letters_of(a) == letters_of(b);
}

void SpellingTableWriter::sort() {
  std::sort(entries_.begin(), entries_.end(), [this](const Entry& a, const Entry& b) {
    if (a.bucket != b.bucket) return a.bucket < b.bucket;
    if (a.signature != b.signature) return a.signature.number() < b.signature.number();
    if (const int order = letters_of(a).compare(letters_of(b)); order != 0) return order < 0;
    return std::tie(a.name.place, a.name.ordinal) < std::tie(b.name.place, b.name.ordinal);
  });
  SpellingRow row = 0;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (i > 0 && !are_alike(entries_[i - 1], entries_[i])) ++row;
    entries_[i].row = row;
  }
}

WrittenSpellings SpellingTableWriter::write() {
  sort();
  Parts parts;
  ListTableWriter postings;
  std::vector<NamePosting> names;
  SpellingBucket bucket{};
  SignatureBlock block{};
  TableHeader header{};
  const auto finish_block = [&] {
    append_record(parts.blocks, block);
    ++header.blocks;
  };
  const auto finish_bucket = [&] {
    if (bucket.count == 0) return;
    finish_block();
    append_record(parts.buckets, bucket);
    ++header.buckets;
  };
  for (std::size_t begin = 0, end = 0; begin < entries_.size(); begin = end) {
    const Entry& entry = entries_[begin];
    if (begin == 0 || entry.bucket != entries_[begin - 1].bucket) {
      finish_bucket();
      bucket = {static_cast<std::uint8_t>(entry.bucket >> 8),
                entry.size,
                0,
                entry.row,
                0,
                header.blocks,
                parts.letters.size()};
    } else if (bucket.count % signature_block == 0) {
      finish_block();
    }
    const bool is_first = bucket.count % signature_block == 0;
    const std::uint32_t high = entry.signature.high;
    block = is_first ? SignatureBlock{high, high} : SignatureBlock{block.all & high, block.any | high};
    ++bucket.count;
    append_record(parts.high, high);
    append_record(parts.low, entry.signature.low);
    parts.letters += letters_of(entry);
    names.clear();
    for (end = begin; end < entries_.size() && entries_[end].row == entry.row; ++end)
      if (names.empty() || names.back().place != entries_[end].name.place) names.push_back(entries_[end].name);
    postings.add(encode_postings(names));
    ++header.spellings;
  }
  finish_bucket();
  std::string out;
  append_record(out, header);
  return {out + parts.buckets + parts.high + parts.low + parts.blocks + parts.letters, postings.write()};
}

SpellingTable::SpellingTable(std::span<const std::byte> spellings, std::span<const std::byte> postings)
    : postings_(postings, ListEntry::two_numbers) {
  TableHeader header{};
  if (spellings.size() < sizeof header) return;
  std::memcpy(&header, spellings.data(), sizeof header);
  const std::size_t buckets = header.buckets * sizeof(SpellingBucket);
  const std::size_t high = std::size_t{header.spellings} * sizeof(std::uint32_t);
  const std::size_t low = std::size_t{header.spellings} * sizeof(std::uint16_t);
  const std::size_t blocks = std::size_t{header.blocks} * sizeof(SignatureBlock);
  std::size_t at = sizeof header;
  if (header.buckets > 0xFFFF || buckets + high + low + blocks > spellings.size() - at) return;
  buckets_.resize(header.buckets);
  if (buckets > 0) std::memcpy(buckets_.data(), spellings.data() + at, buckets);
  at += buckets;
  high_ = RecordSpan<std::uint32_t>(spellings.subspan(at, high));
  at += high;
  low_ = RecordSpan<std::uint16_t>(spellings.subspan(at, low));
  at += low;
  blocks_ = RecordSpan<SignatureBlock>(spellings.subspan(at, blocks));
  letters_ = spellings.subspan(at + blocks);
  count_ = header.spellings;
}

const SpellingBucket* SpellingTable::find_bucket(SpellingRow row) const {
  const auto after = std::upper_bound(buckets_.begin(), buckets_.end(), row,
                                      [](SpellingRow value, const SpellingBucket& each) { return value < each.first; });
  if (after == buckets_.begin()) return nullptr;
  const SpellingBucket& bucket = *(after - 1);
  return row - bucket.first < bucket.count ? &bucket : nullptr;
}

std::string_view SpellingTable::letters_at(const SpellingBucket& bucket, std::size_t number) const {
  const std::uint64_t at = bucket.letters + std::uint64_t{number} * bucket.length;
  if (bucket.letters > letters_.size() || at > letters_.size() || letters_.size() - at < bucket.length) return {};
  return {reinterpret_cast<const char*>(letters_.data()) + at, bucket.length};
}

std::string_view SpellingTable::letters(SpellingRow row) const {
  const SpellingBucket* bucket = find_bucket(row);
  return bucket ? letters_at(*bucket, row - bucket->first) : std::string_view();
}

Alphabet SpellingTable::alphabet(SpellingRow row) const {
  const SpellingBucket* bucket = find_bucket(row);
  return bucket ? static_cast<Alphabet>(bucket->alphabet) : Alphabet::latin;
}

}  // namespace toise::gazetteer
