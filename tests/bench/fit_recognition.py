#!/usr/bin/env python3
"""Fits the weights of recognition (gazetteer/geoparse/weights.hpp) and rewrites them there with --write.

Needs python3-numpy and the program dump_features (ninja dump_features). Regularised logistic regression by Newton's
method, drawn towards PRIORS; the same corpora, index and program give the same weights. A corpus is a folder with
docs.ndjson ("id", "text") and gold.json ({id: [{"start", "end"}, ...]}, offsets in code points); LGL (Lieberman et al.
2010) and TR-News (Kamalloo & Rafiei 2018) were used. The corpora are not part of the project: their texts belong to
their publishers.

The F1 printed is of the corpora that were fitted, and with --folds also of documents held out.
The weights in the tree were fitted on an earlier index, and two features were added to them by hand afterwards:
compare before writing.

    fit_recognition.py --dump build/tests/dump_features --index gazetteer.index lgl/ trnews/ [--write]
"""
import argparse
import json
import pathlib
import re
import subprocess

import numpy as np

ROOM = pathlib.Path(__file__).resolve().parents[2] / "gazetteer/geoparse"

# Feature: (weight set by hand, strength that draws to it). Strong where newspapers hardly have the feature.
PRIORS = {
    "bias": (-1.2, 2),
    "place_preposition": (1.8, 10),
    "other_preposition": (0.4, 2),
    "place_word_of": (5.0, 10000),
    "type_word_after": (1.5, 40),
    "type_word_inside": (3.0, 2),
    "area_behind_comma": (2.5, 2),
    "inside_comma_chain": (2.0, 2),
    "sentence_start": (-0.5, 2),
    "all_capitals": (-0.5, 2),
    "dateline": (1.0, 2),
    "person": (-4.0, 2),
    "person_again": (-2.5, 2),
    "capital_before": (-1.8, 2),
    "capital_after": (-1.8, 2),
    "organisation_after": (0.6, 2),
    "organisation_before": (-0.8, 2),
    "street_after": (-1.5, 2),
    "common_word": (-2.5, 2),
    "lower_case_elsewhere": (-1.5, 2),
    "prominence": (2.5, 2),
    "best_is_country": (3.0, 2),
    "best_is_admin1": (2.5, 2),
    "best_is_admin2": (0.5, 2),
    "best_is_region": (1.5, 100),
    "demonym": (0.5, 2),
    "abbreviation": (3.0, 2),
    "several_words": (0.8, 2),
    "alternate_name_only": (-0.8, 60),
    "speech_beside": (-1.2, 2),
    "possessive": (0.0, 2),
    "hyphen_beside": (0.0, 2),
    "number_beside": (-0.5, 2),
    "short_name": (-1.5, 2),
    "given_name": (-1.5, 2),
    "title_word": (-2.0, 2),
    "introduced": (1.0, 200),
    "caseless": (0.0, 200),
    "repeated": (0.5, 2),
    "in_list": (0.4, 2),
    "common_and_start": (-1.0, 2),
    "person_word_after": (1.5, 2),
    "same_name_is_place": (1.0, 2),
    "near_context": (0.8, 2),
    "surname": (-1.0, 2),
    "dash_after": (0.5, 2),
    "nature_after": (-0.5, 2),
    "given_name_before": (-0.5, 2),
    "surname_after": (-1.0, 2),
    "small_place": (-0.3, 60),
    "number_after_name": (0.0, 2),
    "compass_before": (1.0, 2),
    "title_before": (-3.0, 20),
    "close_company": (1.5, 10000),
    "named_otherwise": (3.0, 10000),
    "headline": (0.0, 20),
}


def read_feature_names():
    body = (ROOM / "mention_features.hpp").read_text().split("enum class Feature")[1].split("{")[1].split("\n  count\n")[0] + "\n"
    return re.findall(r"^  (\w+),", body, re.M)


def read_corpus(folder, dump, index):
    """Features, truth and document of each candidate, and how many names the gold has."""
    folder = pathlib.Path(folder)
    gold = json.loads((folder / "gold.json").read_text(encoding="utf8"))
    spans = {key: {(m["start"], m["end"]) for m in names} for key, names in gold.items()}
    with open(folder / "docs.ndjson", "rb") as documents:
        answer = subprocess.run([dump, index], stdin=documents, capture_output=True, check=True).stdout.decode("utf8")
    rows, truth, ids = [], [], []
    for line in answer.splitlines():
        fields = line.split("\t")
        rows.append([float(value) for value in fields[3:]])
        truth.append((int(fields[1]), int(fields[2])) in spans.get(fields[0], ()))
        ids.append(f"{folder.name}/{fields[0]}")
    return np.array(rows), np.array(truth, float), ids, sum(len(s) for s in spans.values())


def fit(rows, truth, prior, strength, steps=80):
    weights = prior.copy()
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (p - truth) + strength * (weights - prior)
        curve = (rows * (p * (1 - p))[:, None]).T @ rows + np.diag(strength)
        weights -= 0.5 * np.linalg.solve(curve + np.eye(len(weights)), slope)
    return weights


def describe_score(name, accepted, truth, golds):
    right = (accepted & (truth > 0)).sum()
    precision, recall = right / max(1, accepted.sum()), right / golds
    return f"{name}: P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}"


def write_weights(names, weights):
    path = ROOM / "weights.hpp"
    rows = "".join(f"    {round(float(w), 2)},  // {name}\n" for name, w in zip(names, weights))
    text = re.sub(r"(recognition_weights = \{\n).*?(\};)", lambda m: m[1] + rows + m[2], path.read_text(), flags=re.S)
    path.write_text(re.sub(r"std::array<double, \d+>", f"std::array<double, {len(names)}>", text))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpora", nargs="+")
    parser.add_argument("--dump", required=True, help="the program dump_features")
    parser.add_argument("--index", required=True, help="a gazetteer.index")
    parser.add_argument("--folds", type=int, default=0, help="cross-validation over documents")
    parser.add_argument("--write", action="store_true", help="rewrite weights.hpp (then: clang-format -i)")
    options = parser.parse_args()
    threshold = float(re.search(r"recognition_threshold = ([\d.]+)", (ROOM / "weights.hpp").read_text())[1])
    names = read_feature_names()
    if set(names) != set(PRIORS):
        parser.error(f"PRIORS and mention_features.hpp differ: {sorted(set(names) ^ set(PRIORS))}")
    prior = np.array([PRIORS[name][0] for name in names])
    strength = np.array([PRIORS[name][1] for name in names])
    corpora = [read_corpus(folder, options.dump, options.index) for folder in options.corpora]
    rows, truth = np.vstack([c[0] for c in corpora]), np.concatenate([c[1] for c in corpora])
    part = np.concatenate([np.full(len(c[1]), i) for i, c in enumerate(corpora)])
    if rows.shape[1] != len(names):
        parser.error(f"{options.dump} writes {rows.shape[1]} features, not {len(names)}: build it anew")

    def report(kind, p):
        for i, corpus in enumerate(corpora):
            mine = part == i
            print(describe_score(f"{kind} {options.corpora[i]}", p[mine] >= threshold, truth[mine], corpus[3]))

    weights = fit(rows, truth, prior, strength)
    report("fitted", 1 / (1 + np.exp(-rows @ weights)))
    if options.folds > 1:
        ids = [key for c in corpora for key in c[2]]
        number = {key: i % options.folds for i, key in enumerate(np.random.RandomState(0).permutation(sorted(set(ids))))}
        fold = np.array([number[key] for key in ids])
        p = np.zeros(len(truth))
        for k in range(options.folds):
            p[fold == k] = 1 / (1 + np.exp(-rows[fold == k] @ fit(rows[fold != k], truth[fold != k], prior, strength)))
        report("held out", p)
    for name, weight in zip(names, weights):
        print(f"{weight:6.2f}  {name}")
    if options.write:
        write_weights(names, weights)


if __name__ == "__main__":
    main()
