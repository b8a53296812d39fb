# Writes areas/admin1.fgb: Natural Earth's provinces with the GeoNames code that most of their towns have.
import collections
import csv
import gzip
import json
import os
import sys
import unicodedata

from osgeo import gdal, ogr, osr
from shapely import wkb
from shapely.geometry import MultiPolygon, Point
from shapely.prepared import prep

from region_names import read_regions
from shapes import finder

gdal.UseExceptions()
ogr.UseExceptions()


def folded(name):
    text = unicodedata.normalize("NFKD", name.lower())
    return "".join(c for c in text if c.isalnum())


def main(world_map, cities, admin1_json, regions_json, target):
    with open(admin1_json, encoding="utf-8") as f:
        known = {row["code"]: row["name"] for row in json.load(f)}
    regions = read_regions(regions_json)
    by_name = {}
    for code, name in known.items():
        by_name.setdefault((code[:2], folded(name)), code)
    for code, region in regions.items():
        for name in region["names"]:
            by_name.setdefault((code[:2], folded(name)), code)

    towns, codes = [], []
    with gzip.open(cities, "rt", encoding="utf-8") as f:
        for line in f:
            cell = line.split("\t")
            if cell[10]:
                towns.append(Point(float(cell[5]), float(cell[4])))
                codes.append(f"{cell[8]}.{cell[10]}")
    near = finder(towns)

    source = ogr.Open(world_map)
    states = source.GetLayerByName("states_provinces")
    if os.path.exists(target):
        os.remove(target)
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    out = ogr.GetDriverByName("FlatGeobuf").CreateDataSource(target)
    made = out.CreateLayer("admin1", wgs84, ogr.wkbMultiPolygon)
    for name in ("code", "iso_3166_2", "name", "country"):
        made.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    how = collections.Counter()
    vertices = 0
    unmapped = []
    for state in states:
        shape = wkb.loads(bytes(state.GetGeometryRef().ExportToWkb()))
        if not shape.is_valid:
            shape = shape.buffer(0)
            how["made valid"] += 1
        if shape.geom_type == "Polygon":
            shape = MultiPolygon([shape])
        country = state.GetField("iso_a2") or ""
        country = country if len(country) == 2 and country.isalpha() else ""
        inside = prep(shape)
        votes = collections.Counter(codes[i] for i in near(shape) if inside.contains(towns[i]))
        own = collections.Counter({c: n for c, n in votes.items() if c.startswith(country + ".")}) if country else votes
        fips = state.GetField("fips") or ""
        name = state.GetField("name") or ""
        code = ""
        # the country of the towns wins over the map's only where not one town agrees with the map (Crimea)
        if not own and votes and sum(votes.values()) >= 3:
            own = votes
        if own:
            best = max(own.values())
            code = min(c for c, n in own.items() if n == best)
            how["by towns"] += 1
        elif (country, folded(name)) in by_name:
            code = by_name[country, folded(name)]
            how["by name"] += 1
        elif country and f"{country}.{fips[2:4]}" in known and len(fips) == 4:
            code = f"{country}.{fips[2:4]}"
            how["by FIPS code"] += 1
        else:
            how["not mapped"] += 1
            unmapped.append(f"{country or '?'} {name or '?'}")
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetField("code", code)
        feature.SetField("iso_3166_2", regions[code]["iso_3166_2"] if code in regions else "")
        feature.SetField("name", name)
        feature.SetField("country", code[:2] if code else country)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shape.wkb))
        made.CreateFeature(feature)
        vertices += sum(len(p.exterior.coords) + sum(len(h.coords) for h in p.interiors) for p in shape.geoms)
    out = made = None
    print(f"{target}: {sum(how[k] for k in ('by towns', 'by name', 'by FIPS code', 'not mapped'))} polygons, {vertices} vertices,", dict(how))
    print("not mapped:", "; ".join(sorted(unmapped)))


main(*sys.argv[1:6])
