# Counts the towns of cities500 that lie in a polygon with the code of their own province, in another one, or in none.
import collections
import gzip
import sys

from osgeo import ogr
from shapely import wkb
from shapely.geometry import Point
from shapely.prepared import prep

import shapes


def main(areas, cities):
    source = ogr.Open(areas)
    pieces, codes = [], []
    for feature in source.GetLayer(0):
        for part in shapes.parts(wkb.loads(bytes(feature.GetGeometryRef().ExportToWkb()))):
            pieces.append(part)
            codes.append(feature.GetField("code"))
    ready = [prep(p) for p in pieces]
    near = shapes.finder(pieces)
    count, wrong = collections.Counter(), collections.Counter()
    with gzip.open(cities, "rt", encoding="utf-8") as f:
        for line in f:
            cell = line.split("\t")
            if not cell[10]:
                continue
            point = Point(float(cell[5]), float(cell[4]))
            found = [codes[i] for i in near(point) if ready[i].contains(point)]
            own = f"{cell[8]}.{cell[10]}"
            state = "own" if own in found else "another" if found else "none"
            count[state] += 1
            if state == "another":
                wrong[cell[8]] += 1
    print(dict(count), wrong.most_common(25))


main(*sys.argv[1:3])
