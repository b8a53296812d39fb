# Counts the towns of cities500 that lie outside the polygon of their own country, and how far off they are.
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
    total, outside, elsewhere = 0, collections.Counter(), collections.Counter()
    far = collections.Counter()
    with gzip.open(cities, "rt", encoding="utf-8") as f:
        for line in f:
            cell = line.split("\t")
            point = Point(float(cell[5]), float(cell[4]))
            total += 1
            found = [i for i in near(point) if ready[i].contains(point)]
            if any(codes[i] == cell[8] for i in found):
                continue
            if found:
                elsewhere[cell[8], codes[found[0]]] += 1
            else:
                outside[cell[8]] += 1
                gap = min((pieces[i].distance(point) for i in near(point.buffer(0.2))), default=9) * 111
                far["under 1 km" if gap < 1 else "1 to 3 km" if gap < 3 else "3 to 10 km" if gap < 10 else "over 10 km"] += 1
    print(f"{total} towns; in no country {sum(outside.values())} ({dict(far)}), in another country {sum(elsewhere.values())}")
    print("in none, by country:", outside.most_common(30))
    print("in another:", elsewhere.most_common(40))


main(*sys.argv[1:3])
