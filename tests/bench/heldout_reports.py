#!/usr/bin/env python3
"""How well texts are read that the weights of recognition were not fitted on: cross-validation over documents, through toise.

    heldout_reports.py --build build-ablation --dump build/tests/dump_features --index gazetteer.index --areas FOLDER lgl/ trnews/

For each of five folds the weights are fitted on the documents of the other four (fit_recognition.py, same folds), Toise is
built with them (altered_build.py) and reads the documents of the fold. Prints one row a corpus over all folds (protocol:
score_geoparse.py). The weights of resolution were set by hand with these corpora in view and are not fitted here: of
resolution this is no held-out figure. Needs python3-numpy.
"""
import argparse
import pathlib

import numpy as np

from altered_build import AlteredBuild
from fit_recognition import PRIORS, Corpus, fit, read_feature_names, weight_text
from score_geoparse import locate, read_area_codes, read_folder, score, show


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=pathlib.Path)
    parser.add_argument("--build", required=True, type=pathlib.Path)
    parser.add_argument("--dump", required=True)
    parser.add_argument("--index", required=True)
    parser.add_argument("--areas")
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    names = read_feature_names()
    prior = np.array([PRIORS[name][0] for name in names])
    strength = np.array([float(PRIORS[name][1]) for name in names])
    codes = read_area_codes(options.areas)
    texts = [read_folder(folder, codes) for folder in options.corpora]
    rows = [Corpus(folder, options.dump, options.index) for folder in options.corpora]
    folds = []
    for (documents, _), corpus in zip(texts, rows):
        order = np.random.RandomState(0).permutation(sorted(set(corpus.ids)))
        fold = {key: i % options.folds for i, key in enumerate(order)}
        folds.append({text["id"]: fold.get(text["id"], 0) for text in documents})
    build = AlteredBuild(options.build, options.index)
    found = [{} for _ in texts]
    for k in range(options.folds):
        parts = []
        for corpus, fold in zip(rows, folds):
            seen = np.array([fold[key] != k for key in corpus.ids])
            parts.append((corpus.rows[seen], corpus.truth[seen]))
        toise = build.alter(weight_text(names, fit(parts, prior, strength)))
        for (documents, golds), fold, answers in zip(texts, folds, found):
            answers.update(locate(toise, [text for text in documents if fold[text["id"]] == k], golds, False))
    pooled = [0.0, 0]
    for folder, (documents, golds), answers in zip(options.corpora, texts, found):
        figures = score(documents, golds, answers, False)
        show(f"{folder.name}, held out ({options.folds} folds), end to end", figures)
        pooled = [pooled[0] + figures["e2e161"] * figures["golds"], pooled[1] + figures["golds"]]
    print(f"pooled over {pooled[1]} golds: e2e161 {pooled[0] / pooled[1]:.3f}")


if __name__ == "__main__":
    main()
