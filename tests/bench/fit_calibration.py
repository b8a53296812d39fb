#!/usr/bin/env python3
"""Fits the probability that a mention and its place are right (score_weights in gazetteer/geoparse/weights.hpp).

Needs python3-numpy and the program dump_features. The mentions that Toise finds end to end are right where the gold has
the same span and a place within 161 km, or the same area (protocol: score_geoparse.py). Logistic regression on the
clues of calibration.hpp, drawn lightly towards "the product of both probabilities". Prints how often each score was
right, on documents held out and on the corpus that the fit had not seen.

    fit_calibration.py --dump build/tests/dump_features --index gazetteer.index --areas FOLDER lgl/ trnews/ [--check|--write]
"""
import argparse
import pathlib
import re
import subprocess
import sys

import numpy as np

from fit_recognition import ROOM, fit, sigmoid
from score_geoparse import FAR_KM, RIGHT_KM, distance_km, read_area_codes, read_folder

# Clue: (weight set by hand, strength that draws to it).
PRIORS = {
    "bias": (0.0, 1),
    "recognition": (1.0, 4),
    "resolution": (1.0, 4),
    "company": (0.0, 4),
    "prominence": (0.0, 4),
    "contradicted": (-3.0, 1000),
    "introduced": (-1.0, 100),
    "small_place": (0.0, 4),
}


def read_clue_names():
    body = (ROOM / "calibration.hpp").read_text().split("enum class Clue")[1].split("{")[1].split("\n  count\n")[0]
    return re.findall(r"^  (\w+),", body + "\n", re.M)


def read_mentions(folder, options, codes):
    """Rows of clues, whether each is right, and its document. Golds without a position say nothing of the place."""
    _, golds = read_folder(folder, codes)
    with open(folder / "docs.ndjson", "rb") as documents:
        answer = subprocess.run([options.dump, options.index, "--clues"], stdin=documents, capture_output=True, check=True)
    rows, truth, ids = [], [], []
    for line in filter(None, answer.stdout.decode("utf8").split("\n")):
        key, begin, end, place, lat, lon, *clues = line.split("\t")
        gold = next((g for g in golds.get(key, []) if g["span"] == (int(begin), int(end))), None)
        if gold and gold["position"] is None:
            continue
        error = distance_km(gold["position"], (float(lat), float(lon))) if gold else FAR_KM
        rows.append([float(clue) for clue in clues])
        truth.append(bool(gold) and (error < RIGHT_KM or place in gold["ids"]))
        ids.append(key)
    return np.array(rows), np.array(truth, float), ids


def show_table(title, p, truth):
    print(f"{title}\n| score | mentions | mean score | right |\n|---|---|---|---|")
    gap = 0.0
    for i in range(10):
        mine = np.minimum((p * 10).astype(int), 9) == i
        if mine.any():
            print(f"| {i / 10:.1f}-{(i + 1) / 10:.1f} | {mine.sum()} | {p[mine].mean():.3f} | {truth[mine].mean():.3f} |")
            gap += abs(p[mine].sum() - truth[mine].sum())
    print(f"expected calibration error {gap / len(p):.3f}, Brier score {((p - truth) ** 2).mean():.3f}\n")


def weight_text(names, weights):
    rows = "".join(f"    {round(float(w), 2) + 0.0},  // {name}\n" for name, w in zip(names, weights))
    text = re.sub(r"(score_weights = \{\n).*?(\};)", lambda m: m[1] + rows + m[2], (ROOM / "weights.hpp").read_text(), flags=re.S)
    return re.sub(r"std::array<double, \d+> score", f"std::array<double, {len(names)}> score", text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=pathlib.Path)
    parser.add_argument("--dump", required=True)
    parser.add_argument("--index", required=True)
    parser.add_argument("--areas")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--check", action="store_true", help="exit code 1 where weights.hpp is not what the fit gives")
    parser.add_argument("--write", action="store_true", help="rewrite weights.hpp (then clang-format -i)")
    options = parser.parse_args()
    names = read_clue_names()
    prior = np.array([PRIORS[name][0] for name in names])
    strength = np.array([float(PRIORS[name][1]) for name in names])
    codes = read_area_codes(options.areas)
    corpora = [read_mentions(folder, options, codes) for folder in options.corpora]
    weights = fit([(rows, truth) for rows, truth, _ in corpora], prior, strength)

    folds = []
    for _, _, ids in corpora:
        order = np.random.RandomState(0).permutation(sorted(set(ids)))
        fold = {key: i % options.folds for i, key in enumerate(order)}
        folds.append(np.array([fold[key] for key in ids]))
    scores = [np.zeros(len(truth)) for _, truth, _ in corpora]
    for k in range(options.folds):
        one = fit([(rows[n != k], truth[n != k]) for (rows, truth, _), n in zip(corpora, folds)], prior, strength)
        for p, (rows, _, _), n in zip(scores, corpora, folds):
            p[n == k] = sigmoid(rows[n == k] @ one)
    for folder, p, (_, truth, _) in zip(options.corpora, scores, corpora):
        show_table(f"{folder.name}, held out ({options.folds} folds)", p, truth)
    for i, (rows, truth, _) in enumerate(corpora):
        for j, folder in enumerate(options.corpora):
            if i != j:
                other = fit([(rows, truth)], prior, strength)
                show_table(f"{folder.name}, fitted on {options.corpora[i].name} only", sigmoid(corpora[j][0] @ other), corpora[j][1])
    for name, weight in zip(names, weights):
        print(f"{weight:6.2f}  {name}")
    if options.write:
        (ROOM / "weights.hpp").write_text(weight_text(names, weights))
    if options.check:
        same = re.sub(r"\s+", "", weight_text(names, weights)) == re.sub(r"\s+", "", (ROOM / "weights.hpp").read_text())
        print("weights.hpp is what the fit gives" if same else "weights.hpp differs from the fit")
        return 0 if same else 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
