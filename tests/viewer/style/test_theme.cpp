// Colours can be read and told apart.
#include "viewer/style/theme.hpp"

#include "tests/support/catch.hpp"

using namespace toise::viewer;

TEST_CASE("contrast is that of WCAG: black on white is 21") {
  CHECK(contrast(colour(0x000000), colour(0xFFFFFF)) == Approx(21));
  CHECK(contrast(colour(0x777777), colour(0xFFFFFF)) == Approx(4.48).epsilon(0.01));  // WCAG 2.1, understanding 1.4.3
}

TEST_CASE("names and verdicts can be read on land and on panels in every theme") {
  for (const char* name : {"light", "dark", "print"}) {
    const Theme& t = find_theme(name);
    INFO(name);
    CHECK(t.name == name);
    for (const Colour label : {t.country_label, t.admin1_label, t.town_label}) CHECK(contrast(label, t.land) >= 4.5);
    CHECK(contrast(t.text, t.panel) >= 7);
    CHECK(contrast(t.muted_text, t.panel) >= 4.5);
    for (const Colour verdict : t.verdict) CHECK(contrast(verdict, t.land) >= 3);
    CHECK(contrast(t.incident, t.land) >= 3);
  }
}

TEST_CASE("words on controls, pills and chips can be read in every theme (WCAG 2.1, level AA)") {
  for (const char* name : {"light", "dark", "print"}) {
    const Theme& t = find_theme(name);
    INFO(name);
    CHECK(contrast(t.muted_text, t.control) >= 4.5);  // hints in fields
    CHECK(contrast(t.text, t.control_hovered) >= 4.5);
    const Colour on_pill = t.is_dark ? t.incident_edge : Colour{1, 1, 1, 1};
    for (const Colour verdict : t.verdict) CHECK(contrast(on_pill, verdict) >= 4.5);
    CHECK(contrast(t.accent, t.panel) >= 4.5);    // places in a report's text
    CHECK(contrast(t.muted_text, t.panel) >= 3);  // the edge of an empty box (1.4.11)
    CHECK(contrast(t.cluster_text, t.cluster) >= 7);
  }
}

TEST_CASE("an unknown theme is the light one") {
  CHECK(find_theme("pink").name == "light");
}
