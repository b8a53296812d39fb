// Folding of case and marks in several scripts.
#include "core/text/folding/text_folder.hpp"
#include "tests/support/catch.hpp"

using toise::text::TextFolder;

TEST_CASE("upper and lower case, accents and vowel signs make no difference") {
  const TextFolder folder;
  CHECK(folder.fold("Élysée") == folder.fold("ELYSEE"));
  CHECK(folder.fold("ŞIRNAK") == folder.fold("şırnak"));
  CHECK(folder.fold("İstanbul") == folder.fold("istanbul"));
  CHECK(folder.fold("ХАРКІВ") == folder.fold("харків"));
  CHECK(folder.fold("أَطْمَة") == folder.fold("اطمة"));
  CHECK(folder.fold("حـلب") == folder.fold("حلب"));
  CHECK(folder.fold("שָׁלוֹם") == folder.fold("שלום"));
  CHECK(folder.fold("e\xCC\x81t\xC3\xA9") == "ete");  // a combining and a precomposed accent
}

TEST_CASE("what is no mere mark stays: Hindi vowels, Hangul, kana, digits") {
  const TextFolder folder;
  CHECK(folder.fold("कु") != folder.fold("क"));
  CHECK(folder.fold("서울") == "서울");
  CHECK(folder.fold("が") == "が");
  CHECK(folder.fold("24 km, 36°") == "24 km, 36°");
}

TEST_CASE("bytes that are no UTF-8 become the replacement character, and an empty text stays empty") {
  const TextFolder folder;
  CHECK(folder.fold("").empty());
  CHECK(folder.fold("a\xFF"
                    "B") ==
        "a\xEF\xBF\xBD"
        "b");
}
