// Colours are custom properties; verdicts are told apart by word and sign, too.
#include "cli/checks/page_style.hpp"

namespace toise::cli {

std::string_view page_style() {
  return R"css(:root {
  --ground: #ffffff; --card: #f6f7f8; --text: #1c2024; --faint: #57606a; --edge: #d0d7de; --focus: #0b57d0;
  --consistent: #1a7f37; --road-plausible: #8a5a00; --contradicted: #c3202c; --undetermined: #57606a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181b; --card: #1d2226; --text: #f0f2f4; --faint: #a9b1ba; --edge: #3a4249; --focus: #9cc3ff;
    --consistent: #4ac26b; --road-plausible: #e0b341; --contradicted: #ff8f8f; --undetermined: #a9b1ba;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1rem 1.25rem 3rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, "Noto Sans", "Noto Naskh Arabic", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.2rem; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
a { color: var(--focus); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.tally { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin: 0 0 1rem; padding: 0; }
.sign { display: inline-block; min-width: 1em; font-weight: bold; text-align: center; }
figure { margin: 0 0 1.5rem; border: 1px solid var(--edge); border-radius: 6px; overflow: hidden; }
figcaption { padding: .5rem .75rem; font-size: .85rem; color: var(--faint); }
.columns { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) { .columns:has(.report) { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.text { white-space: pre-wrap; unicode-bidi: plaintext; padding: .75rem 1rem; border: 1px solid var(--edge);
  border-radius: 6px; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: .2em; }
.number { font-size: .75em; font-weight: bold; vertical-align: super; line-height: 1; padding: 0 .2em;
  text-decoration: none; unicode-bidi: isolate; }
.number:hover { text-decoration: underline; }
ol { list-style: none; margin: 0; padding: 0; counter-reset: claim; }
.claim { counter-increment: claim; background: var(--card); border: 1px solid var(--edge); border-inline-start-width: 5px;
  border-radius: 6px; padding: .6rem .9rem; margin: 0 0 .75rem; break-inside: avoid; }
.claim:target { outline: 3px solid var(--focus); outline-offset: 2px; }
.claim p, .claim blockquote, .claim dl { margin: 0 0 .35rem; }
.claim .verdict::before { content: counter(claim) ". "; color: var(--faint); }
.claim blockquote { font-weight: 600; }
.kind, .id, .note { color: var(--faint); font-size: .875rem; }
.back { float: inline-end; font-size: .875rem; }
dl { font-size: .875rem; }
dl div { display: flex; gap: .5rem; }
dt { flex: 0 0 5.5rem; color: var(--faint); }
dd { margin: 0; }
footer { border-top: 1px solid var(--edge); margin-top: 2rem; font-size: .875rem; }
.v-consistent { --verdict: var(--consistent); }
.v-road-plausible { --verdict: var(--road-plausible); }
.v-contradicted { --verdict: var(--contradicted); }
.v-undetermined { --verdict: var(--undetermined); }
.claim { border-inline-start-color: var(--verdict); }
.claim .verdict strong, .verdict .sign, .tally .sign, .tally strong, .number { color: var(--verdict); }
mark { text-decoration-color: var(--verdict); }
mark.v-contradicted { text-decoration-style: wavy; }
mark.v-undetermined { text-decoration-style: dotted; }
mark.v-road-plausible { text-decoration-style: dashed; }
.map-line[class*="v-"] { stroke: var(--verdict); stroke-width: 2.2; }
.map-line.stated { stroke-width: 1; stroke-dasharray: 5 4; stroke-opacity: .7; }
.map-ring[class*="v-"] { fill: var(--verdict); stroke: var(--verdict); }
.map-mark[class*="v-"] circle { fill: var(--verdict); }
.map-mark[class*="v-"] .map-radius { fill: var(--verdict); stroke: var(--verdict); }
@media screen and (max-width: 44rem) {
  .map text, .map text.map-scale, .map text.map-credit, .map text.map-word { font-size: 24px; }
  .map-line[class*="v-"] { stroke-width: 4; }
  .map-mark[class*="v-"] circle { r: 9px; }
}
@media print {
  :root { --ground: #ffffff; --card: #ffffff; --text: #000000; --faint: #444444; --edge: #999999; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip, .back { display: none; }
  .columns { display: block; }
  figure { break-inside: avoid; }
}
)css";
}

}  // namespace toise::cli
