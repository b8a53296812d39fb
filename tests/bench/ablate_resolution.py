#!/usr/bin/env python3
"""What each piece of evidence brings to the choice of places: its weight is set to zero, Toise is built anew and scored.

    ablate_resolution.py --build build-ablation --index gazetteer.index [--areas FOLDER] lgl/ trnews/ gold.tsv ...

The altered weights.hpp lies in the build folder, before the tree's own on the search path (-iquote goes before every -I,
wherever it stands on the command line): the tree is not touched. A program that does not change with it is an error. The
first run configures that folder and builds all of toise in it. Prints acc@161 with given spans (protocol:
score_geoparse.py) as differences from all evidence.
"""
import argparse
import os
import pathlib
import re
import subprocess

from score_geoparse import locate, read_area_codes, read_folder, read_positions, read_sentences, score

ROOM = pathlib.Path(__file__).resolve().parents[2] / "gazetteer/geoparse"

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

    os.environ["TOISE_INDEX"] = options.index
    tree = ROOM.parents[1]
    overlay = options.build.resolve() / "overlay"
    header = overlay / "gazetteer/geoparse/weights.hpp"
    header.parent.mkdir(parents=True, exist_ok=True)
    kept = (ROOM / "weights.hpp").read_text()
    header.write_text(kept)
    subprocess.run(["cmake", "-G", "Ninja", "-S", str(tree), "-B", str(options.build), "-DCMAKE_BUILD_TYPE=Release",
                    "-DTOISE_TESTS=OFF", f"-DCMAKE_CXX_FLAGS=-iquote {overlay}"], check=True, capture_output=True)

    toise = options.build / "bin/toise"

    def measure(text):
        header.write_text(text)
        subprocess.run(["ninja", "-C", str(options.build), "-j2", "toise"], check=True, capture_output=True)
        return [score(texts, golds, locate(str(toise), texts, golds, True), True)["acc161"] for texts, golds in corpora]

    whole = measure(kept)
    whole_program = toise.read_bytes()
    print(f"| without | {' | '.join(path.stem for path in options.corpora)} |\n|---|{'---|' * len(corpora)}")
    print(f"| (all evidence) | {' | '.join(f'{value:.3f}' for value in whole)} |", flush=True)
    for title, names in EVIDENCE.items():
        text = kept
        for name in names:
            neutral = "1.0" if name == "dateline" else "0.0"
            text, count = re.subn(rf"(constexpr double {name} = )[-\d.]+;", rf"\g<1>{neutral};", text)
            if count != 1:
                parser.error(f"weights.hpp has no weight called {name}")
        figures = measure(text)
        if toise.read_bytes() == whole_program:
            parser.error(f"the program is the same without {title}: {header} was not included")
        print(f"| {title} | {' | '.join(f'{a - b:+.3f}' for a, b in zip(figures, whole))} |", flush=True)


if __name__ == "__main__":
    main()
