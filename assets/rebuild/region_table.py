# Writes gazetteer/regions.tsv from regions.txt: the words as they stand there, position and extent from the shape each line names.
import math
import sys

from osgeo import ogr
from shapely import wkb
from shapely.geometry import box
from shapely.ops import unary_union

import shapes


def read_shapes(path):
    source = ogr.Open(path)
    return {f.GetField("code"): wkb.loads(bytes(f.GetGeometryRef().ExportToWkb())) for f in source.GetLayer(0) if f.GetField("code")}


def from_box(values):
    west, south, east, north = values
    wide = east - west if east >= west else east + 360 - west
    lon = (west + wide / 2 + 180) % 360 - 180
    lat = (south + north) / 2
    corners = [(west, south), (west, north), (east, south), (east, north)] + ([(lon, south), (lon, north)] if wide > 90 else [])
    return lon, lat, values, shapes.reach_m(lon, lat, corners)


def from_shapes(members, every_part):
    parts = [p for m in members for p in (shapes.parts(m) if every_part else [shapes.main_part(m)])]
    main = shapes.main_part(unary_union([p.buffer(0.02) for p in parts]))  # neighbours joined over the simplified lines between them
    lon, lat = shapes.inner_point(main)
    return lon, lat, shapes.extent([p.bounds for p in parts]), max(shapes.reach_m(lon, lat, p.exterior.coords) for p in parts)


def main(regions, countries_path, admin1_path, target):
    countries, provinces = read_shapes(countries_path), read_shapes(admin1_path)
    seen = set()
    rows = []
    with open(regions, encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            if line.startswith("#") or not line.strip():
                continue
            cells = [cell.strip() for cell in line.rstrip("\n").split(";")]
            if len(cells) != 6 or cells[0] in seen:
                sys.exit(f"{regions}:{number}: six cells and a new id expected")
            seen.add(cells[0])
            for code in filter(None, cells[4].split("|")):
                if code not in countries:
                    sys.exit(f"{regions}:{number}: no country {code}")
            kind, _, value = cells[5].partition(" ")
            if kind == "box":
                place = from_box([float(v) for v in value.split(",")])
            elif kind == "admin":
                place = from_shapes([provinces[code] for code in value.split("|")], True)
            else:
                place = from_shapes([countries[code] for code in cells[4].split("|")], False)
            lon, lat, bounds, radius = place
            rows.append("\t".join([*cells[:5], *(shapes.degrees_text(v) for v in (lon, lat, *bounds)), str(radius)]) + "\n")
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.write("\t".join("id name alternate_names demonyms countries lon lat west south east north radius_m".split()) + "\n")
        out.writelines(rows)
    print(f"{target}: {len(rows)} regions")


main(*sys.argv[1:5])
