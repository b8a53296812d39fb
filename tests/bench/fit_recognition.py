#!/usr/bin/env python3
"""Fits the weights of recognition (gazetteer/geoparse/weights.hpp), tests how they carry over, and writes them.

Needs python3-numpy and the program dump_features (ninja dump_features). Regularised logistic regression (Newton's
method), drawn towards PRIORS; the same corpora, index and program give the same weights. A corpus is a folder with
docs.ndjson ("id", "text") and gold.json ({id: [{"start", "end"}, ...]}, offsets in code points); LGL (Lieberman et al.
2010) and TR-News (Kamalloo & Rafiei 2018) were used. The corpora are not part of the project: their texts belong to
their publishers. A corpus counts by the square root of its size.

    fit_recognition.py --dump build/tests/dump_features --index gazetteer.index lgl/ trnews/ --folds 5 --transfer
    ... --ablation     what each feature brings on documents held out
    ... --check        exit code 1 where weights.hpp is not what the fit gives
    ... --write        rewrite weights.hpp (then clang-format -i)
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

import numpy as np

ROOM = pathlib.Path(__file__).resolve().parents[2] / "gazetteer/geoparse"

# Feature: (weight set by hand, strength that draws to it: as if that many quarters of mentions had said so). Strong
# where newspapers hardly have the feature, and for demonyms, which the corpora annotate by different rules.
PRIORS = {
    "bias": (-1.2, 4),
    "place_preposition": (1.8, 10),
    "other_preposition": (0.4, 4),
    "place_word_of": (5.0, 10000),
    "type_word_after": (1.5, 40),
    "type_word_inside": (3.0, 4),
    "area_behind_comma": (2.5, 4),
    "inside_comma_chain": (2.0, 4),
    "sentence_start": (-0.5, 4),
    "all_capitals": (-0.5, 4),
    "dateline": (1.0, 4),
    "person": (-3.0, 40),
    "person_again": (-2.5, 4),
    "capital_before": (-1.8, 4),
    "capital_after": (-1.8, 4),
    "organisation_after": (0.6, 4),
    "organisation_before": (-0.8, 4),
    "street_after": (-1.5, 4),
    "common_word": (-2.5, 4),
    "lower_case_elsewhere": (-1.5, 4),
    "prominence": (2.5, 4),
    "best_is_country": (3.0, 4),
    "best_is_admin1": (2.5, 4),
    "best_is_admin2": (0.5, 4),
    "best_is_region": (1.5, 100),
    "demonym": (-0.5, 200),
    "abbreviation": (3.0, 4),
    "several_words": (0.8, 4),
    "alternate_name_only": (-0.8, 60),
    "speech_beside": (-1.2, 4),
    "possessive": (0.0, 4),
    "hyphen_beside": (0.0, 4),
    "number_beside": (-0.5, 4),
    "short_name": (-1.5, 4),
    "given_name": (-1.5, 4),
    "title_word": (-2.0, 4),
    "introduced": (1.0, 200),
    "caseless": (0.0, 200),
    "repeated": (0.5, 4),
    "in_list": (0.4, 4),
    "common_and_start": (-1.0, 4),
    "person_word_after": (1.5, 4),
    "same_name_is_place": (1.0, 4),
    "near_context": (0.8, 4),
    "surname": (-1.0, 4),
    "dash_after": (0.5, 4),
    "nature_after": (-0.5, 4),
    "given_name_before": (-0.5, 4),
    "surname_after": (-1.0, 4),
    "small_place": (-0.3, 60),
    "number_after_name": (0.0, 4),
    "compass_before": (1.0, 4),
    "title_before": (-3.0, 20),
    "close_company": (1.5, 10000),
    "named_otherwise": (3.0, 10000),
    "located": (2.5, 40),
    "origin": (2.5, 40),
    "headline": (0.0, 20),
    "measured": (3.0, 10000),
}


def read_feature_names():
    body = (ROOM / "mention_features.hpp").read_text().split("enum class Feature")[1].split("{")[1].split("\n  count\n")[0]
    return re.findall(r"^  (\w+),", body + "\n", re.M)


class Corpus:
    """Features, truth and document of each candidate, and how many names the gold has."""

    def __init__(self, folder, dump, index):
        folder = pathlib.Path(folder)
        self.name = folder.name
        gold = json.loads((folder / "gold.json").read_text(encoding="utf8"))
        spans = {key: {(m["start"], m["end"]) for m in names} for key, names in gold.items()}
        self.golds = sum(len(s) for s in spans.values())
        with open(folder / "docs.ndjson", "rb") as documents:
            answer = subprocess.run([dump, index], stdin=documents, capture_output=True, check=True).stdout.decode("utf8")
        rows, truth, self.ids = [], [], []
        for line in filter(None, answer.split("\n")):
            fields = line.split("\t")
            rows.append([float(value) for value in fields[3:]])
            truth.append((int(fields[1]), int(fields[2])) in spans.get(fields[0], ()))
            self.ids.append(fields[0])
        self.rows, self.truth = np.array(rows), np.array(truth, float)

    def f1(self, weights, threshold, mask=None):
        accepted = sigmoid(self.rows @ weights) >= threshold if mask is None else mask
        right = (accepted & (self.truth > 0)).sum()
        precision, recall = right / max(1, accepted.sum()), right / self.golds
        return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


def fit(parts, prior, strength):
    """parts: (rows, truth) of each corpus. Newton's method with step halving, to convergence."""
    largest = max(len(truth) for _, truth in parts)
    rows = np.vstack([rows for rows, _ in parts])
    truth = np.concatenate([truth for _, truth in parts])
    mass = np.concatenate([np.full(len(truth), (largest / max(1, len(truth))) ** 0.5) for _, truth in parts])

    def loss(weights):
        z = rows @ weights
        return (mass * (np.logaddexp(0, z) - truth * z)).sum() + 0.5 * (strength * (weights - prior) ** 2).sum()

    weights, best = prior.copy(), loss(prior)
    for _ in range(100):
        p = sigmoid(rows @ weights)
        slope = rows.T @ (mass * (p - truth)) + strength * (weights - prior)
        curve = (rows * (mass * p * (1 - p))[:, None]).T @ rows + np.diag(strength)
        move, size = np.linalg.solve(curve, slope), 1.0
        while size > 1e-9 and loss(weights - size * move) > best:
            size /= 2
        weights = weights - size * move
        now = loss(weights)
        if best - now <= 1e-10 * abs(best):
            break
        best = now
    return weights


def held_out(corpora, folds, prior, strength, threshold):
    """Precision, recall and F1 of each corpus on documents that the fit had not seen."""
    numbers = []
    for corpus in corpora:
        order = np.random.RandomState(0).permutation(sorted(set(corpus.ids)))
        fold = {key: i % folds for i, key in enumerate(order)}
        numbers.append(np.array([fold[key] for key in corpus.ids]))
    masks = [np.zeros(len(c.truth), bool) for c in corpora]
    for k in range(folds):
        weights = fit([(c.rows[n != k], c.truth[n != k]) for c, n in zip(corpora, numbers)], prior, strength)
        for mask, corpus, n in zip(masks, corpora, numbers):
            mask[n == k] = sigmoid(corpus.rows[n == k] @ weights) >= threshold
    return [c.f1(None, threshold, mask) for c, mask in zip(corpora, masks)]


def show(title, corpus, figures):
    print(f"{title} {corpus.name}: P {figures[0]:.3f} R {figures[1]:.3f} F1 {figures[2]:.3f}")


def show_ablation(names, corpora, folds, prior, strength, threshold):
    """Each feature held at zero, the others fitted anew."""
    whole = held_out(corpora, folds, prior, strength, threshold)
    print(f"| without | {' | '.join(c.name for c in corpora)} |\n|---|{'---|' * len(corpora)}")
    print(f"| (all features) | {' | '.join(f'{row[2]:.3f}' for row in whole)} |")
    for i, name in enumerate(names):
        if name == "bias":
            continue
        p, s = prior.copy(), strength.copy()
        p[i], s[i] = 0, 1e9
        rows = held_out(corpora, folds, p, s, threshold)
        print(f"| {name} | {' | '.join(f'{row[2] - full[2]:+.3f}' for row, full in zip(rows, whole))} |")


def weight_text(names, weights):
    rows = "".join(f"    {round(float(w), 2) + 0.0},  // {name}\n" for name, w in zip(names, weights))
    text = re.sub(r"(recognition_weights = \{\n).*?(\};)", lambda m: m[1] + rows + m[2], (ROOM / "weights.hpp").read_text(), flags=re.S)
    return re.sub(r"std::array<double, \d+> recognition", f"std::array<double, {len(names)}> recognition", text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+")
    parser.add_argument("--dump", required=True, help="the program dump_features")
    parser.add_argument("--index", required=True, help="a gazetteer.index")
    parser.add_argument("--folds", type=int, default=5, help="of the cross-validation over documents")
    parser.add_argument("--transfer", action="store_true", help="fit on one corpus, score on each other")
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    threshold = float(re.search(r"recognition_threshold = ([\d.]+)", (ROOM / "weights.hpp").read_text())[1])
    names = read_feature_names()
    if set(names) != set(PRIORS):
        parser.error(f"PRIORS and mention_features.hpp differ: {sorted(set(names) ^ set(PRIORS))}")
    prior = np.array([PRIORS[name][0] for name in names])
    strength = np.array([float(PRIORS[name][1]) for name in names])
    corpora = [Corpus(folder, options.dump, options.index) for folder in options.corpora]
    if corpora[0].rows.shape[1] != len(names):
        parser.error(f"{options.dump} writes {corpora[0].rows.shape[1]} features, not {len(names)}: build it anew")

    weights = fit([(c.rows, c.truth) for c in corpora], prior, strength)
    for corpus in corpora:
        show("weights set by hand,", corpus, corpus.f1(prior, threshold))
        show("fitted on all,", corpus, corpus.f1(weights, threshold))
    for corpus, figures in zip(corpora, held_out(corpora, options.folds, prior, strength, threshold)):
        show(f"held out ({options.folds} folds),", corpus, figures)
    if options.transfer:
        for source in corpora:
            one = fit([(source.rows, source.truth)], prior, strength)
            for target in corpora:
                if target is not source:
                    show(f"fitted on {source.name} only,", target, target.f1(one, threshold))
    if options.ablation:
        show_ablation(names, corpora, options.folds, prior, strength, threshold)
    if options.write:
        (ROOM / "weights.hpp").write_text(weight_text(names, weights))
    if options.check:
        same = re.sub(r"\s+", "", weight_text(names, weights)) == re.sub(r"\s+", "", (ROOM / "weights.hpp").read_text())
        print("weights.hpp is what the fit gives" if same else "weights.hpp differs from the fit")
        return 0 if same else 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
