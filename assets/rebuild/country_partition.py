# Reads the 100 m country polygons, settles who owns what lies in two of them, and keeps the result as rings of whole ten-thousandths of a degree.
import json
import pickle
import sys

import numpy as np
from shapely.geometry import MultiPolygon, Polygon
from shapely.ops import unary_union

SCALE = 10000  # the source has four decimals

# (who keeps the shared ground, who gives it up, and where the source has it as a polygon apart); the reasons stand in assets/README.md
PRECEDENCE = [
    ("SMR", "ITA"), ("VAT", "ITA"), ("LSO", "ZAF"), ("GIB", "ESP"), ("HKG", "CHN"), ("MAC", "CHN"), ("TWN", "CHN"),
    ("ALA", "FIN"), ("SJM", "NOR"), ("BVT", "NOR"),
    ("GUF", "FRA"), ("MAF", "FRA"), ("BLM", "FRA"), ("MYT", "FRA"), ("NCL", "FRA"), ("PYF", "FRA"), ("SPM", "FRA"),
    ("WLF", "FRA"), ("ATF", "FRA"), ("REU", "FRA"), ("GLP", "FRA"), ("MTQ", "FRA"),
    ("ABW", "NLD"), ("CUW", "NLD"), ("SXM", "NLD"), ("BES", "NLD"),
    ("PRI", "USA"), ("VIR", "USA"), ("GUM", "USA"), ("MNP", "USA"), ("ASM", "USA"), ("UMI", "USA"),
    ("CCK", "AUS"), ("CXR", "AUS"), ("HMD", "AUS"), ("NFK", "AUS"),
    ("MAF", "SXM"),
    ("UKR", "RUS", (32, 44, 37, 46.5)), ("ESH", "MAR"), ("PSE", "ISR"), ("SDN", "SSD"),
]


def read_polygons(path):
    countries = {}
    with open(path, encoding="utf-8") as f:
        features = json.load(f)["features"]
    for feature in features:
        geometry = feature["geometry"]
        parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        polygons = [[np.rint(np.array(ring) * SCALE).astype(np.int64) for ring in part] for part in parts]
        countries[feature["properties"]["A3"]] = polygons
    return countries


def boxes(polygons):
    return np.array([[*p[0].min(0), *p[0].max(0)] for p in polygons])


def to_shape(polygon):
    shape = Polygon(polygon[0], polygon[1:])
    return shape if shape.is_valid else shape.buffer(0)


def to_rings(shape):
    parts = shape.geoms if hasattr(shape, "geoms") else [shape]
    for part in parts:
        if part.geom_type != "Polygon" or part.area < 10:  # ten cells of 1e-4 degrees: a sliver of about 1000 square metres
            continue
        rings = [np.rint(np.array(r.coords)).astype(np.int64) for r in [part.exterior, *part.interiors]]
        yield [r for r in rings if len(r) >= 4]


def give_up(loser, winner, window):
    """The loser's polygons less the winner's ground, and how many of them changed; with a window, only polygons wholly inside it."""
    wbox = boxes(winner)
    lbox = boxes(loser)
    kept = []
    changed = 0
    west, south, east, north = np.array(window) * SCALE
    for polygon, (x0, y0, x1, y1) in zip(loser, lbox):
        near = np.flatnonzero((wbox[:, 0] <= x1) & (wbox[:, 2] >= x0) & (wbox[:, 1] <= y1) & (wbox[:, 3] >= y0))
        if not len(near) or x0 < west or y0 < south or x1 > east or y1 > north:
            kept.append(polygon)
            continue
        shape = to_shape(polygon)
        other = unary_union([to_shape(winner[i]) for i in near])
        if shape.intersection(other).area < 10:
            kept.append(polygon)
            continue
        changed += 1
        kept.extend(to_rings(shape.difference(other)))
    return kept, changed


def main(source, target):
    countries = read_polygons(source)
    for winner, loser, *window in PRECEDENCE:
        window = window[0] if window else (-180, -90, 180, 90)
        if winner not in countries or loser not in countries:
            sys.exit(f"{source}: no {winner} or no {loser}")
        before = len(countries[loser])
        countries[loser], changed = give_up(countries[loser], countries[winner], window)
        print(f"{loser} gives up to {winner}: {changed} polygons changed, {before} -> {len(countries[loser])}")
    with open(target, "wb") as out:
        pickle.dump(countries, out, protocol=5)


main(*sys.argv[1:3])
