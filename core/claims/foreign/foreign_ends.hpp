// The ends of a length in another language than English where they stand elsewhere than usual: the place that it is
// measured to before it ("от Киева до Чернигова — 128 км"), what lies there behind it ("... севернее Киева, в
// Чернигове").
#pragma once
#include <cstddef>
#include <optional>

#include "core/claims/reading/border_phrase.hpp"
#include "core/claims/reading/reading.hpp"

namespace toise::claims {

// One phrase of the language's fillers or words for a straight line at a token; the number of its tokens, 0 for none.
// Sets `straight` where it is one of the latter.
std::size_t match_filler(const Reading& reading, const text::Language& language, std::size_t token, bool& straight);

// Both ends before a length, or only the one it is measured to.
struct ForeignEnds {
  std::optional<ClaimEnd> subject;
  std::optional<ClaimEnd> object;
  std::optional<BorderPhrase> border;  // in place of the object
  std::size_t token_begin = 0;         // where the words begin (before the length) or end (behind it)
  bool straight = false;               // "по прямой" stands between
};

// "до Краматорска по прямой 34 км", "entre Homs et Hama il y a 45 km", "تبعد رفح عن خان يونس 8 كيلومترات". Nothing
// where no such words end right before the length.
std::optional<ForeignEnds> read_ends_before(const Reading& reading, const text::Language& language,
                                            const text::Length& length);

// "45 km entre Homs et Hama": the two places behind a length, from the token after it.
std::optional<ForeignEnds> read_pair_behind(const Reading& reading, const text::Language& language, std::size_t token);

// What lies there, where it stands behind the phrase of the tokens [begin, token): ", à Hama", "находится Славянск";
// of a phrase that opens its sentence also ", Hama".
std::optional<ClaimEnd> read_foreign_subject_behind(const Reading& reading, const text::Language& language,
                                                    std::size_t begin, std::size_t token);

}  // namespace toise::claims
