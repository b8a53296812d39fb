// Claims marked in a report's text.
#include "cli/checks/page_text.hpp"

#include "tests/support/catch.hpp"

using namespace toise;
using toise::claims::CheckedClaim;
using toise::claims::Verdict;

namespace {

CheckedClaim make_claim(std::size_t begin, std::size_t end, Verdict verdict) {
  CheckedClaim checked;
  checked.claim.span = {begin, end};
  checked.verdict = verdict;
  return checked;
}

std::string without_tags(std::string_view html) {
  std::string text;
  int depth = 0;
  bool is_number = false;
  for (std::size_t i = 0; i < html.size(); ++i) {
    if (html[i] == '<') {
      ++depth;
      is_number = html.substr(i).starts_with("<a ");
    } else if (html[i] == '>') {
      --depth;
    } else if (depth == 0 && !is_number) {
      text += html[i];
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a marked text says the same words as the text, whatever overlaps") {
  const std::string text = "Atmah lies 17 km north of Barisha in Idlib.";
  std::vector<CheckedClaim> claims{make_claim(11, 33, Verdict::consistent), make_claim(26, 42, Verdict::contradicted),
                                   make_claim(0, 43, Verdict::undetermined),
                                   make_claim(26, 33, Verdict::road_plausible)};
  const std::string marked = cli::make_marked_text(text, claims, "f1");
  CHECK(without_tags(marked) == text);
  for (const char* id : {"id=\"f1-t1\"", "id=\"f1-t2\"", "id=\"f1-t3\"", "id=\"f1-t4\""})
    CHECK(marked.find(id) != std::string::npos);
  CHECK(marked.find("<mark class=\"v-contradicted\">Barisha</mark>") != std::string::npos);
}

TEST_CASE("what a text holds of markup is shown and not obeyed") {
  const std::string text = "<script>alert(\"1\")</script> & 5 km";
  const std::string marked = cli::make_marked_text(text, {}, "f1");
  CHECK(marked.find("<script") == std::string::npos);
  CHECK(marked.find("&lt;script&gt;") != std::string::npos);
}

TEST_CASE("a claim whose span lies outside the text marks nothing") {
  const std::vector<CheckedClaim> claims{make_claim(3, 99, Verdict::consistent), make_claim(2, 2, Verdict::consistent)};
  CHECK(cli::make_marked_text("أطمة", claims, "f1") == "أطمة");
  CHECK(cli::make_marked_text("", claims, "f1").empty());
}
