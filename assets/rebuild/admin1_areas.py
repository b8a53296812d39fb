# Writes areas/admin1.fgb, Natural Earth's provinces with the GeoNames code that most of their towns have, and basemap/admin1_lines.fgb, the lines between them. Polygons with one code become one province.
import collections
import csv
import gzip
import json
import sys
import unicodedata

import numpy as np
from osgeo import ogr
from shapely import wkb
from shapely.geometry import MultiLineString, Point
from shapely.prepared import prep

from country_areas import Tolerance, town_cells
from region_names import read_regions
from shapes import add_feature, create_layer, finder, parts
from topology import SCALE, Simplifier, assemble, chains, degrees, node_keys, segment_table, shared_segments, simplified, vertex_count

AREA_TOLERANCE = 80  # 0.008 degrees: at most 890 m, where Natural Earth itself is often kilometres off
SHORE_TOLERANCE, LONELY_TOLERANCE = 100, 400  # 1.1 km with a town near, 4.5 km elsewhere
LINE_TOLERANCE = 120  # 0.012 degrees: at most 1.3 km

ogr.UseExceptions()


def folded(name):
    text = unicodedata.normalize("NFKD", name.lower())
    return "".join(c for c in text if c.isalnum())


def read_names(admin1_json, regions_json):
    with open(admin1_json, encoding="utf-8") as f:
        known = {row["code"]: row["name"] for row in json.load(f)}
    regions = read_regions(regions_json)
    by_name = {}
    for code, name in known.items():
        by_name.setdefault((code[:2], folded(name)), code)
    for code, region in regions.items():
        for name in region["names"]:
            by_name.setdefault((code[:2], folded(name)), code)
    return known, regions, by_name


def read_towns(path):
    towns, codes = [], []
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            cell = line.split("\t")
            if cell[10]:
                towns.append(Point(float(cell[5]), float(cell[4])))
                codes.append(f"{cell[8]}.{cell[10]}")
    return towns, codes


def find_code(country, name, fips, votes, known, by_name):
    """The GeoNames code and how it was found."""
    own = {c: n for c, n in votes.items() if c.startswith(country + ".")} if country else votes
    if not own and sum(votes.values()) >= 3:
        own = votes  # the country of the towns wins over the map's where not one town agrees with the map
    if own:
        best = max(own.values())
        return min(c for c, n in own.items() if n == best), "by towns"
    if (country, folded(name)) in by_name:
        return by_name[country, folded(name)], "by name"
    if country and len(fips) == 4 and f"{country}.{fips[2:]}" in known:
        return f"{country}.{fips[2:]}", "by FIPS code"
    return "", "not mapped"


def on_grid(shape):
    for part in parts(shape):
        rings = [np.rint(np.array(r.coords)[:, :2] * SCALE).astype(np.int64) for r in (part.exterior, *part.interiors)]
        rings = [r[np.r_[True, (r[1:] != r[:-1]).any(1)]] for r in rings]
        if len(rings[0]) >= 4:
            yield [r for r in rings if len(r) >= 4]


def write_lines(path, rows, first, second, owner):
    """The lines between provinces of one country that have different codes."""
    segments = collections.defaultdict(list)
    for i in shared_segments(first, second, owner):
        a, b = rows[owner[i]], rows[owner[i + 1]]
        if a["country"] == b["country"] and (a["code"] or a["name"]) != (b["code"] or b["name"]):
            segments[a["country"]].append(i)
    source, made = create_layer(path, ogr.wkbMultiLineString, ["country"])
    vertices = 0
    for country in sorted(segments):
        at = np.array(segments[country])
        lines = [simplified(np.rint(degrees(line) * SCALE), LINE_TOLERANCE) for line in chains(first[at].tolist(), second[at].tolist())]
        vertices += sum(map(len, lines))
        add_feature(made, MultiLineString([np.array(line) / SCALE for line in lines]), country=country)
    source = made = None
    print(f"{path}: {len(segments)} countries, {vertices} vertices")


def main(world_map, cities, admin1_json, regions_json, target, lines_target):
    known, regions, by_name = read_names(admin1_json, regions_json)
    towns, codes = read_towns(cities)
    near = finder(towns)
    how = collections.Counter()
    rows, polygons = [], []
    source = ogr.Open(world_map)
    for state in source.GetLayerByName("states_provinces"):
        shape = wkb.loads(bytes(state.GetGeometryRef().ExportToWkb()))
        if not shape.is_valid:
            shape = shape.buffer(0)
            how["made valid"] += 1
        country = state.GetField("iso_a2") or ""
        country = country if len(country) == 2 and country.isalpha() else ""
        name = state.GetField("name") or ""
        inside = prep(shape)
        votes = collections.Counter(codes[i] for i in near(shape) if inside.contains(towns[i]))
        code, way = find_code(country, name, state.GetField("fips") or "", votes, known, by_name)
        how[way] += 1
        rows.append({"code": code, "iso_3166_2": regions[code]["iso_3166_2"] if code in regions else "", "name": name,
                     "country": code[:2] if code else country})
        polygons.append(list(on_grid(shape)))
    first, second, owner = segment_table(polygons)
    write_lines(lines_target, rows, first, second, owner)
    shared = shared_segments(first, second, owner)
    inner = set(zip(first[shared].tolist(), second[shared].tolist()))
    cells = town_cells([(p.x * SCALE, p.y * SCALE) for p in towns])
    simplifier = Simplifier(node_keys(first, second), Tolerance(inner, cells, AREA_TOLERANCE, SHORE_TOLERANCE, LONELY_TOLERANCE))
    out, made = create_layer(target, ogr.wkbMultiPolygon, ["code", "iso_3166_2", "name", "country"])
    vertices = 0
    merged = collections.defaultdict(list)
    for number, row in enumerate(rows):
        merged[row["code"] or number].append(number)
    for code, numbers in merged.items():
        row = dict(rows[numbers[0]])
        if len(numbers) > 1:
            row["name"] = known.get(code) or (regions[code]["name"] if code in regions else row["name"])
        own = [p for n in numbers for p in polygons[n]]
        whole = assemble([simplifier.ring(p[0]) or p[0], *(h for h in map(simplifier.ring, p[1:]) if h)] for p in own)
        vertices += vertex_count(whole)
        add_feature(made, whole, **row)
    out = made = None
    print(f"{target}: {len(merged)} provinces from {len(rows)} polygons, {vertices} vertices,", dict(how))
    print("not mapped:", "; ".join(sorted(f"{r['country'] or '?'} {r['name'] or '?'}" for r in rows if not r["code"])))


if __name__ == "__main__":
    main(*sys.argv[1:7])
