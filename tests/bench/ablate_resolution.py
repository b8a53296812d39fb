#!/usr/bin/env python3
"""What each piece of evidence brings to the choice of places: its weight is set to zero, Toise is built anew and scored.

    ablate_resolution.py --build build-ablation --index gazetteer.index [--areas FOLDER] lgl/ trnews/ gold.tsv ...

The tree is not touched (altered_build.py): the first run configures the build folder and builds all of toise in it. Prints
acc@161 with given spans (protocol: score_geoparse.py) as differences from all evidence.
"""
import argparse
import pathlib
import re

from altered_build import AlteredBuild
from score_geoparse import locate, read_area_codes, read_folder, read_positions, read_sentences, score

EVIDENCE = {
    "population": ["population"],
    "kind of place (country, province, capital, seat ...)": ["country", "admin1", "region", "capital", "admin1_seat", "section"],
    "main name before other names": ["alternate"],
    "town before the area called after it": ["seat_first"],
    "town or area by the words around": ["hint"],
    "container beside it (City, State)": ["bound", "binds"],
    "province of the other names": ["admin1_share"],
    "country of the other names": ["country_share"],
    "nearness to the other names": ["nearness"],
    "all company of other names": ["admin1_share", "country_share", "nearness"],
    "stated distances": ["stated_distance"],
    "the dateline's double weight": ["dateline"],
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=pathlib.Path)
    parser.add_argument("--build", required=True, type=pathlib.Path)
    parser.add_argument("--index", required=True, help="a gazetteer.index")
    parser.add_argument("--areas")
    options = parser.parse_args()
    codes, positions = read_area_codes(options.areas), read_positions()
    corpora = [read_sentences(path, positions.get) if path.suffix == ".tsv" else read_folder(path, codes)
               for path in options.corpora]

    build = AlteredBuild(options.build, options.index)

    def measure(toise):
        return [score(texts, golds, locate(toise, texts, golds, True), True)["acc161"] for texts, golds in corpora]

    whole = measure(str(build.toise))
    print(f"| without | {' | '.join(path.stem for path in options.corpora)} |\n|---|{'---|' * len(corpora)}")
    print(f"| (all evidence) | {' | '.join(f'{value:.3f}' for value in whole)} |", flush=True)
    for title, names in EVIDENCE.items():
        text = build.kept
        for name in names:
            neutral = "1.0" if name == "dateline" else "0.0"
            text, count = re.subn(rf"(constexpr double {name} = )[-\d.]+;", rf"\g<1>{neutral};", text)
            if count != 1:
                parser.error(f"weights.hpp has no weight called {name}")
        figures = measure(build.alter(text))
        print(f"| {title} | {' | '.join(f'{a - b:+.3f}' for a, b in zip(figures, whole))} |", flush=True)


if __name__ == "__main__":
    main()
