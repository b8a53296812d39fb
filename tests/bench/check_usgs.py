#!/usr/bin/env python3
"""Checks the `place` statements of a USGS earthquake feed against their epicentres, and then the same file with every
distance multiplied by 1.6 and with every bearing turned by 90 degrees.

    tests/bench/check_usgs.py FEED.geojson [TOISE]

Of the events whose `place` names a town that the index holds, 98 % must be consistent, and of each changed file 95 % not.
A town that the index holds: one of that very name lies within 25 km, or a quarter of the
distance, of where the statement puts it (measured here with the spherical direct problem, apart from our own geodesics). The others are listed with what was made of them.
"""
import collections, json, math, os, re, subprocess, sys, tempfile

POINTS = ["N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"]
STATEMENT = re.compile(r"^(\d+)\s*km ([NSEW]{1,3}) of (.+)$")


def travel(lon, lat, bearing, km):
    r, d, f = math.radians, km / 6371.0088, math.radians(lat)
    g = math.asin(math.sin(f) * math.cos(d) + math.cos(f) * math.sin(d) * math.cos(r(bearing)))
    dl = math.atan2(math.sin(r(bearing)) * math.sin(d) * math.cos(f), math.cos(d) - math.sin(f) * math.sin(g))
    return (lon + math.degrees(dl) + 540) % 360 - 180, math.degrees(g)


def apart(a, b):
    la, lb, dl = math.radians(a[1]), math.radians(b[1]), math.radians(a[0] - b[0])
    h = math.sin((la - lb) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin(dl / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(h))


def check(toise, feed):
    with tempfile.NamedTemporaryFile("w", suffix=".geojson", delete=False) as file:
        json.dump(feed, file)
    try:
        out = subprocess.run([toise, "check", "--quiet", "--format", "json", file.name], stdout=subprocess.PIPE)
        return json.loads(out.stdout)["claims"]
    finally:
        os.unlink(file.name)


def find(toise, names):
    lines = "".join(json.dumps({"id": name, "name": name.split(",")[0], "limit": 100}) + "\n" for name in names)
    out = subprocess.run([toise, "find", "--ndjson", "-"], input=lines.encode(), stdout=subprocess.PIPE)
    return {answer["id"]: answer.get("places", []) for answer in map(json.loads, out.stdout.splitlines())}


def changed(feed, change):
    copy = json.loads(json.dumps(feed))
    for feature in copy["features"]:
        match = STATEMENT.match(feature["properties"]["place"] or "")
        if match:
            feature["properties"]["place"] = change(int(match[1]), match[2], match[3])
    return copy


def main():
    feed = json.load(open(sys.argv[1]))
    toise = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(__file__), "../../build/bin/toise")
    statements = {}
    for row, feature in enumerate(feed["features"], 1):
        match = STATEMENT.match(feature["properties"]["place"] or "")
        if match:
            point = feature["geometry"]["coordinates"][:2]
            town = travel(*point, (POINTS.index(match[2]) * 22.5 + 180) % 360, int(match[1]))
            statements[row] = (match[3], town, max(25, int(match[1]) / 4))
    places = find(toise, sorted({name for name, _, _ in statements.values()}))
    held = {row for row, (name, town, near) in statements.items()
            if any(p["match"] in ("exact", "alternate") and apart((p["lon"], p["lat"]), town) < near
                   for p in places.get(name, []))}

    def verdicts(claims):
        return {c["row"]: c for c in claims if c["row"] in statements and c["kind"] == "distance"}

    real = verdicts(check(toise, feed))
    good = sum(real[row]["verdict"] == "consistent" for row in held if row in real)
    print(f"events {len(feed['features'])}, with a distance {len(statements)}, town held by the index {len(held)}")
    print(f"consistent: {good} of {len(held)} = {100 * good / len(held):.2f} % (at least 98)")
    ok = good >= 0.98 * len(held)
    for name, change in (("distance x 1.6", lambda km, point, place: f"{round(km * 1.6)} km {point} of {place}"),
                         ("bearing + 90", lambda km, point, place:
                          f"{km} km {POINTS[(POINTS.index(point) + 4) % 16]} of {place}")):
        wrong = verdicts(check(toise, changed(feed, change)))
        bad = sum(row not in wrong or wrong[row]["verdict"] != "consistent" for row in held)
        kinds = collections.Counter(wrong[row]["verdict"] for row in held if row in wrong)
        print(f"{name}: not consistent {bad} of {len(held)} = {100 * bad / len(held):.2f} % (at least 95); {dict(kinds)}")
        ok = ok and bad >= 0.95 * len(held)
    rest = collections.Counter()
    examples = collections.defaultdict(list)
    for row, (name, _, _) in statements.items():
        claim = real.get(row)
        if row in held and claim and claim["verdict"] == "consistent":
            continue
        if not claim:
            why = "no claim was made of it"
        elif row in held:
            why = "held, but " + claim["verdict"]
        elif "object" not in claim:
            why = "no place of that name is held (the index has towns of 500 people and more, and seats)"
        elif claim["verdict"] == "consistent":
            why = "held under another centre or spelling, and consistent all the same"
        else:
            why = "only other places of that name are held: " + claim["verdict"]
        rest[why] += 1
        if name not in examples[why]:
            examples[why].append(name)
    for why, count in rest.most_common():
        print(f"{count:5} {why}: {'; '.join(examples[why][:8])}{' ...' if len(examples[why]) > 8 else ''}")
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
