// Colours are custom properties; contrast is at least 4.5 to 1 (WCAG 2.2, 1.4.3).
#include "cli/mentions/mention_style.hpp"

namespace toise::cli {

std::string_view mention_style() {
  return R"css(:root {
  --ground: #ffffff; --card: #f6f7f8; --text: #1c2024; --faint: #57606a; --edge: #d0d7de; --focus: #0b57d0;
  --lit: #ffe9a8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181b; --card: #1d2226; --text: #f0f2f4; --faint: #a9b1ba; --edge: #3a4249; --focus: #9cc3ff;
    --lit: #5a4a10;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1rem 1.25rem 3rem; background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, "Noto Sans", "Noto Naskh Arabic", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1rem; margin: 0; color: var(--faint); font-weight: 600; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
h4 { font-size: 1rem; margin: 0 0 .15rem; }
a { color: var(--focus); }
:focus-visible, .place:target { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 0 1rem; font-size: .875rem; }
.facts div { display: flex; gap: .5rem; }
dt { color: var(--faint); }
dd { margin: 0; }
figure { margin: 0 0 1rem; border: 1px solid var(--edge); border-radius: 6px; overflow: hidden; }
figcaption { padding: .4rem .75rem; font-size: .85rem; color: var(--faint); }
.columns { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
.text { white-space: pre-wrap; unicode-bidi: plaintext; padding: .75rem 1rem; border: 1px solid var(--edge);
  border-radius: 6px; }
.mention { text-decoration: underline 2px; text-underline-offset: .2em; text-decoration-color: var(--map-mark);
  color: inherit; border-radius: 2px; }
.mention:hover, .mention:target { background: var(--lit); }
.mention.unknown { text-decoration: underline dotted 2px; text-decoration-color: var(--faint); }
ol { list-style: none; margin: 0; padding: 0; }
.place { background: var(--card); border: 1px solid var(--edge); border-radius: 6px; padding: .5rem .8rem;
  margin: 0 0 .6rem; break-inside: avoid; }
.place p { margin: 0 0 .15rem; font-size: .9rem; }
.around { font-weight: 400; color: var(--faint); }
.faint { color: var(--faint); }
details { font-size: .875rem; }
details ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
summary { cursor: pointer; }
footer { border-top: 1px solid var(--edge); margin-top: 2rem; padding-top: .5rem; font-size: .875rem;
  color: var(--faint); }
.map-mark:where(.area) circle { fill: none; stroke: var(--map-mark); stroke-width: 2; }
.map-mark { cursor: pointer; }
@media (min-width: 64rem) {
  .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto 1fr; }
  .report { grid-column: 1; grid-row: 1 / span 2; }
  .maps { grid-column: 2; grid-row: 1; }
  .places { grid-column: 2; grid-row: 2; }
}
@media screen and (max-width: 44rem) {
  .map text, .map text.map-scale { font-size: 22px; }
  .map text.map-word { font-size: 17px; letter-spacing: 0; }
  .map-mark circle { r: 10px; }
}
@media print {
  :root { --ground: #ffffff; --card: #ffffff; --text: #000000; --faint: #444444; --edge: #999999; --lit: #ffffff; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip { display: none; }
  .columns { display: block; }
}
)css";
}

}  // namespace toise::cli
