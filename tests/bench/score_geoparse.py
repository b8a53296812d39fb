#!/usr/bin/env python3
"""Scores `toise locate --ndjson -` on texts with gold places: recognition, resolution, both, and its probabilities.

    score_geoparse.py --toise build/bin/toise [--areas FOLDER] [--errors] [--calibration] CORPUS...

A CORPUS is a folder with docs.ndjson ("id", "text") and gold.json ({id: [{"start", "end", "lat", "lon",
"geonamesID"}]}, offsets in code points), or a .tsv of tests/gazetteer/geoparse/gold (its README.md says how it is
written). FOLDER holds GeoNames' countryInfo.txt, admin1CodesASCII.txt and admin2Codes.txt: with it a gold that is a
country or an area is right when its code agrees, wherever the position of it lies.

Protocol. Recognition: exact spans, each once. Resolution: over all golds that have a position, with given spans; an
unresolved one is 20,039 km away (half the Earth's circumference); right within 161 km (100 miles) on the sphere. AUC:
area under the sorted ln(error + 1), of 1 (Jurgens et al. 2015, doi:10.1609/icwsm.v9i1.14627). End to end: span found
exactly and right within 161 km, over all golds with a position.
"""
import argparse
import gzip
import json
import math
import pathlib
import re
import subprocess

FAR_KM = 20039
RIGHT_KM = 161


def read_area_codes(folder):
    """geonameid -> the id Toise gives the area."""
    codes = {}
    if not folder:
        return codes
    folder = pathlib.Path(folder)

    def rows(name):
        for line in (folder / name).read_text(encoding="utf8").split("\n"):
            if line and not line.startswith("#"):
                yield line.split("\t")

    codes.update({row[16]: f"country:{row[0]}" for row in rows("countryInfo.txt") if len(row) > 16})
    codes.update({row[3]: f"admin1:{row[0]}" for row in rows("admin1CodesASCII.txt") if len(row) > 3})
    codes.update({row[3]: f"admin2:{row[0]}" for row in rows("admin2Codes.txt") if len(row) > 3})
    return codes


def read_folder(folder, codes):
    lines = (folder / "docs.ndjson").read_text(encoding="utf8").split("\n")
    texts = [json.loads(line) for line in lines if line]
    golds = {}
    for key, names in json.loads((folder / "gold.json").read_text(encoding="utf8")).items():
        golds[key] = []
        for name in names:
            number = str(name.get("geonamesID"))
            ids = [] if number in ("0", "None", "") else [f"geonames:{number}", codes.get(number, "")]
            position = (name["lat"], name["lon"]) if name.get("lat") or name.get("lon") else None
            golds[key].append({"span": (name["start"], name["end"]), "ids": ids, "position": position})
    return [{"id": str(text["id"]), "text": text["text"], "group": folder.name} for text in texts], golds


def read_sentences(path, position_of):
    """A .tsv with mentions in braces. A text's group says also whether it may be looked at or is held out."""
    texts, golds = [], {}
    lines = [line for line in path.read_text(encoding="utf8").split("\n") if line and not line.startswith("#")]
    for number, line in enumerate(lines, 1):
        group, marked = line.split("\t")
        text, key = "", f"{path.stem}:{number}"
        golds[key] = []
        for piece in re.split(r"(\{[^{}]*\})", marked):
            if not piece.startswith("{"):
                text += piece
                continue
            words, place = piece[1:-1].split("@")
            free = place.startswith("~")
            place = place.lstrip("~")
            golds[key].append({"span": (len(text), len(text) + len(words)), "ids": [place] if place not in ("", "?") else [],
                               "position": position_of(place) if place not in ("", "?") else None, "free": free})
            text += words
        texts.append({"id": key, "text": text, "group": group, "held_out": number % 2 == 0})
    return texts, golds


def distance_km(a, b):
    """Great circle, radius 6371.01 km; haversine (Sinnott 1984)."""
    phi, psi = math.radians(a[0]), math.radians(b[0])
    half = math.sin((psi - phi) / 2) ** 2 + math.cos(phi) * math.cos(psi) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 2 * 6371.01 * math.asin(min(1.0, math.sqrt(half)))


def locate(toise, texts, golds, given):
    lines = []
    for text in texts:
        request = {"id": text["id"], "text": text["text"]}
        if given:
            request["mentions"] = [list(gold["span"]) for gold in golds.get(text["id"], [])]
        lines.append(json.dumps(request, ensure_ascii=False))
    run = subprocess.run([toise, "locate", "--ndjson", "-"], input=("\n".join(lines) + "\n").encode("utf8"),
                         capture_output=True, check=False)
    if run.returncode > 1:  # 1: done, with issues
        raise SystemExit(f"{toise} locate failed: {run.stderr.decode('utf8')}")
    found = {}
    for line in filter(None, run.stdout.decode("utf8").split("\n")):
        row = json.loads(line)
        found[str(row["id"])] = {(m["start"], m["end"]): m for m in row["mentions"]}
    return found


def error_km(gold, mention):
    place = mention and mention.get("place")
    if not place:
        return FAR_KM
    error = distance_km(gold["position"], (place["lat"], place["lon"])) if gold["position"] else FAR_KM
    return min(error, 0.1) if place["id"] in gold["ids"] else error


def score(texts, golds, found, given):
    """One row of figures. Mentions that `free` golds cover are left out of both counts."""
    errors, exact, right_spans, gold_spans, found_spans = [], 0, 0, 0, 0
    for text in texts:
        mine = golds.get(text["id"], [])
        mentions = found.get(text["id"], {})
        free = [gold["span"] for gold in mine if gold.get("free")]
        counted = [gold for gold in mine if not gold.get("free")]
        spans = {gold["span"] for gold in counted}
        found_spans += sum(1 for span in mentions if span in spans or not any(span[0] < b and a < span[1] for a, b in free))
        gold_spans += len(spans)
        right_spans += len(spans & mentions.keys())
        for gold in counted:
            if gold["position"] is None:
                continue
            errors.append(error_km(gold, mentions.get(gold["span"])))
            exact += bool(mentions.get(gold["span"]) and (mentions[gold["span"]]["place"] or {}).get("id") in gold["ids"])
    errors.sort()
    count = max(1, len(errors))
    logs = [math.log(error + 1) for error in errors]
    precision, recall = right_spans / max(1, found_spans), right_spans / max(1, gold_spans)
    row = {"docs": len(texts), "golds": len(errors)}
    within = sum(error < RIGHT_KM for error in errors) / count
    if given:
        return row | {"acc161": within, "exact": exact / count, "mean_km": sum(errors) / count,
                      "median_km": errors[len(errors) // 2] if errors else None,
                      "auc": sum((a + b) / 2 for a, b in zip(logs, logs[1:])) / (math.log(FAR_KM) * max(1, len(logs) - 1))}
    return row | {"p": precision, "r": recall, "f1": 2 * precision * recall / max(1e-9, precision + recall), "e2e161": within}


def show(name, figures):
    words = [f"{key} {value:.3f}" if isinstance(value, float) else f"{key} {value}" for key, value in figures.items()]
    print(f"{name}: {', '.join(words)}")


def show_errors(texts, golds, found):
    for text in texts:
        if text.get("held_out"):
            continue
        mine, mentions = golds.get(text["id"], []), found.get(text["id"], {})
        free = [gold["span"] for gold in mine if gold.get("free")]
        known = {gold["span"]: gold for gold in mine if not gold.get("free")}
        said = []
        for span, gold in known.items():
            mention = mentions.get(span)
            if not mention:
                said.append(f"missed {text['text'][span[0]:span[1]]}")
            elif gold["position"] and error_km(gold, mention) >= RIGHT_KM or not gold["position"] and mention["place"]:
                said.append(f"{mention['text']} is {(mention['place'] or {}).get('id')}, not {gold['ids']}")
        for span, mention in mentions.items():
            if span not in known and not any(span[0] < b and a < span[1] for a, b in free):
                said.append(f"false {mention['text']} = {(mention['place'] or {}).get('id')} {mention['score']}")
        if said:
            print(f"  {text['id']} {text['group']}: {'; '.join(said)}\n      {text['text']}")


def show_calibration(texts, golds, found):
    """Of the mentions in each tenth of the score, how many are right: a gold span with the right place."""
    table = [[0, 0, 0.0] for _ in range(10)]
    for text in texts:
        mine = {gold["span"]: gold for gold in golds.get(text["id"], [])}
        for span, mention in found.get(text["id"], {}).items():
            gold = mine.get(span)
            if not mention["place"] or gold and (gold.get("free") or not gold["position"]):
                continue
            row = table[min(9, int(mention["score"] * 10))]
            row[0] += 1
            row[1] += bool(gold) and error_km(gold, mention) < RIGHT_KM
            row[2] += mention["score"]
    total = sum(row[0] for row in table)
    for i, (count, right, sum_of_scores) in enumerate(table):
        if count:
            print(f"  score {i / 10:.1f}-{(i + 1) / 10:.1f}: {count:5} mentions, mean score {sum_of_scores / count:.3f}, right {right / count:.3f}")
    gap = sum(abs(row[1] - row[2]) for row in table) / max(1, total)
    print(f"  expected calibration error {gap:.3f}")


def read_positions():
    """id -> (lat, lon) of the built-in index, from the tables it is made of."""
    assets = pathlib.Path(__file__).resolve().parents[2] / "assets/gazetteer"
    positions = {}

    def add(lines, make_id, lat, lon):
        for line in lines:
            row = line.rstrip("\n").split("\t")
            if len(row) > max(lat, lon) and row[lat] and row[lon]:
                positions[make_id(row[0])] = (float(row[lat]), float(row[lon]))

    def table(lines, make_id):
        head = next(lines).rstrip("\n").split("\t")
        add(lines, make_id, head.index("lat"), head.index("lon"))

    with gzip.open(assets / "cities500.txt.gz", "rt", encoding="utf8") as towns:
        add(towns, "geonames:{}".format, 4, 5)
    with open(assets / "supplement.txt", encoding="utf8") as towns:
        add((line for line in towns if not line.startswith("#")), "geonames:{}".format, 4, 5)
    with gzip.open(assets / "admin2.tsv.gz", "rt", encoding="utf8") as areas:
        table(areas, "admin2:{}".format)
    for name, make_id in (("admin1", "admin1:{}"), ("countries", "country:{}"), ("regions", "{}")):
        with open(assets / f"{name}.tsv", encoding="utf8") as areas:
            table(areas, make_id.format)
    return positions


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=pathlib.Path)
    parser.add_argument("--toise", required=True)
    parser.add_argument("--areas", help="folder with GeoNames' tables of area codes")
    parser.add_argument("--errors", action="store_true", help="print what was wrong, held-out texts left out")
    parser.add_argument("--calibration", action="store_true", help="print how often each score was right")
    options = parser.parse_args()
    codes = read_area_codes(options.areas)
    positions = read_positions() if any(path.suffix == ".tsv" for path in options.corpora) else {}
    for path in options.corpora:
        if path.suffix == ".tsv":
            texts, golds = read_sentences(path, positions.get)
            parts = {f"{path.stem}, odd lines": [t for t in texts if not t["held_out"]],
                     f"{path.stem}, even lines (held out)": [t for t in texts if t["held_out"]]}
        else:
            texts, golds = read_folder(path, codes)
            parts = {path.name: texts}
        for given, title in ((True, "given spans"), (False, "end to end")):
            found = locate(options.toise, texts, golds, given)
            for name, part in parts.items():
                show(f"{name}, {title}", score(part, golds, found, given))
        if options.calibration:
            show_calibration(texts, golds, found)
        if options.errors:
            show_errors(texts, golds, found)


if __name__ == "__main__":
    main()
