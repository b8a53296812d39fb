// All spellings of the index, in buckets of one alphabet and length, and the search for those near another one.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/index/list_table.hpp"
#include "gazetteer/index/posting_list.hpp"
#include "gazetteer/index/record_span.hpp"
#include "gazetteer/index/spelling.hpp"

namespace toise::gazetteer {

// The number of a spelling: they stand by alphabet, length, signature and letters.
using SpellingRow = std::uint32_t;

// Spellings of one alphabet and length. The letters of spelling `first + i` are at `letters + i * length`.
struct SpellingBucket {
  std::uint8_t alphabet;
  std::uint8_t length;
  std::uint16_t reserved;
  SpellingRow first;
  std::uint32_t count;
  std::uint32_t first_block;  // of block_size spellings each
  std::uint64_t letters;      // offset in the letters
};
static_assert(sizeof(SpellingBucket) == 24);

// What all and what any of the high parts of a block's signatures have.
struct SignatureBlock {
  std::uint32_t all;
  std::uint32_t any;
};

// The two sections: spellings and the names that are spelled so.
struct WrittenSpellings {
  std::string spellings;
  std::string postings;
};

// Collects the spellings of names. The same names give the same bytes.
class SpellingTableWriter {
 public:
  // sound: the skeleton under which the spelling is to be listed, or "". Places ascend from call to call.
  void add(const Spelling& spelling, const NamePosting& name, std::string_view sound);
  WrittenSpellings write();
  // After write(): calls each(sound, row of the spelling, its first place) once for each listing.
  template <typename Each>
  void for_each_sound(Each each) const {
    for (const Entry& entry : entries_)
      if (entry.sound_size > 0)
        each(std::string_view(text_).substr(entry.text_at + entry.size, entry.sound_size), entry.row, entry.name.place);
  }

 private:
  struct Entry {
    std::uint64_t text_at;
    Signature signature;
    std::uint16_t bucket;  // alphabet and length
    std::uint8_t size;
    std::uint8_t sound_size;
    SpellingRow row;
    NamePosting name;
  };
  std::string_view letters_of(const Entry& entry) const {
    return std::string_view(text_).substr(entry.text_at, entry.size);
  }
  bool are_alike(const Entry& a, const Entry& b) const;
  void sort();

  std::string text_;
  std::vector<Entry> entries_;
};

// Reads the sections where they lie. Damaged bytes give other answers. Never throws.
class SpellingTable {
 public:
  SpellingTable() = default;
  SpellingTable(std::span<const std::byte> spellings, std::span<const std::byte> postings);

  std::size_t size() const { return count_; }
  // Empty for a row that is not below size().
  std::string_view letters(SpellingRow row) const;
  Alphabet alphabet(SpellingRow row) const;
  PostingList names(SpellingRow row) const { return PostingList(postings_.at(row)); }
  // Calls visit(row, letters) for every spelling of the alphabet with `length` letters whose signature differs from
  // this one in at most 2 * edits bits (edits <= 2): all that are so many edits apart are among them.
  template <typename Visit>
  void visit_similar(Alphabet alphabet, std::size_t length, Signature signature, unsigned edits, Visit visit) const;

 private:
  // Twice as fast as counting where the processor is not asked to count.
  static bool has_at_most(std::uint64_t bits, unsigned count) {
    for (unsigned i = 0; i < count; ++i) bits &= bits - 1;
    return bits == 0;
  }
  const SpellingBucket* find_bucket(SpellingRow row) const;
  std::string_view letters_at(const SpellingBucket& bucket, std::size_t number) const;

  std::vector<SpellingBucket> buckets_;
  RecordSpan<std::uint32_t> high_;
  RecordSpan<std::uint16_t> low_;
  RecordSpan<SignatureBlock> blocks_;
  std::span<const std::byte> letters_;
  ListTable postings_;
  std::size_t count_ = 0;
};

inline constexpr std::size_t signature_block = 64;

template <typename Visit>
void SpellingTable::visit_similar(Alphabet alphabet, std::size_t length, Signature signature, unsigned edits,
                                  Visit visit) const {
  for (const SpellingBucket& bucket : buckets_) {
    if (bucket.alphabet != static_cast<std::uint8_t>(alphabet) || bucket.length != length) continue;
    if (bucket.first > count_ || bucket.count > count_ - bucket.first) return;
    for (std::size_t begin = 0; begin < bucket.count; begin += signature_block) {
      const auto block = blocks_.at(bucket.first_block + begin / signature_block);
      if (!block) return;
      if (!has_at_most((signature.high & ~block->any) | (~signature.high & block->all), 2 * edits)) continue;
      const std::size_t end = std::min<std::size_t>(begin + signature_block, bucket.count);
      for (std::size_t i = begin; i < end; ++i) {
        const std::uint64_t high = *high_.at(bucket.first + i) ^ signature.high;
        if (!has_at_most(high, 2 * edits)) continue;
        const std::uint64_t low = *low_.at(bucket.first + i) ^ signature.low;
        if (has_at_most(high << 16 | low, 2 * edits))
          visit(static_cast<SpellingRow>(bucket.first + i), letters_at(bucket, i));
      }
    }
  }
}

}  // namespace toise::gazetteer
