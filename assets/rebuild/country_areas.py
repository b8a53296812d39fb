# Writes areas/borders.fgb and areas/countries.fgb from the settled rings: a segment of two countries is a border, all else is shore.
import gzip
import json
import os
import pickle
import sys

import numpy as np
from osgeo import ogr
from shapely.geometry import Point, Polygon

import shapes
from topology import (SCALE, Simplifier, among, area_km2, assemble, chains, degrees, keys, node_keys, segment_table, shared_segments,
                      simplified, vertex_count)

BORDER_TOLERANCE = 10     # 0.001 degrees: at most 111 m
SHORE_TOLERANCE = 70      # 0.007 degrees: at most 780 m, on shores with a town within 0.1 to 0.2 degrees
LONELY_TOLERANCE = 600    # 0.06 degrees: at most 6.7 km, on all other shores
SMALLEST_ISLAND_KM2 = 20.0  # smaller ones only with a town or as the largest of a country
CELL = SCALE // 10

ogr.UseExceptions()


def write_borders(path, codes, alpha2, first, second, owner):
    shared = shared_segments(first, second, owner)
    by_pair = {}
    for i in shared:
        pair = tuple(sorted((alpha2[codes[owner[i]]], alpha2[codes[owner[i + 1]]])))
        by_pair.setdefault(pair, []).append(i)
    source, made = shapes.create_layer(path, ogr.wkbMultiLineString, ["a", "b"])
    for pair in sorted(by_pair):
        index = np.array(by_pair[pair])
        lines = chains(first[index].tolist(), second[index].tolist())
        geometry = ogr.Geometry(ogr.wkbMultiLineString)
        for line in lines:
            part = ogr.Geometry(ogr.wkbLineString)
            for x, y in degrees(line):
                part.AddPoint_2D(float(x), float(y))
            geometry.AddGeometry(part)
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetField("a", pair[0])
        feature.SetField("b", pair[1])
        feature.SetGeometry(geometry)
        made.CreateFeature(feature)
    source = made = None
    print(f"{path}: {len(by_pair)} pairs, {len(shared)} segments")
    return {tuple(x) for x in zip(first[shared].tolist(), second[shared].tolist())}


class Tolerance:
    """Borders fine; shores fine where towns are near and coarse elsewhere, the vertices between the two kept."""

    def __init__(self, borders, town_cells, border, shore, lonely):
        self.borders, self.cells = borders, town_cells
        self.border, self.shore, self.lonely = border, shore, lonely

    def __call__(self, points, segment):
        if segment in self.borders:
            return simplified(points, self.border)
        near = among((points[:, 0] // CELL) * 10000 + points[:, 1] // CELL, self.cells)
        cuts = [0, *(np.flatnonzero(near[1:] != near[:-1]) + 1).tolist(), len(points) - 1]
        out = []
        for i, j in zip(cuts[:-1], cuts[1:]):
            if j > i:
                out.extend(simplified(points[i:j + 1], self.shore if near[i] else self.lonely)[:-1])
        return [*out, tuple(points[-1])]


def has_border(ring, ends, borders):
    k = keys(ring)
    if among(k, ends).sum() < 2:
        return False
    k = k.tolist()
    return any((min(p, q), max(p, q)) in borders for p, q in zip(k[:-1], k[1:]))


def town_cells(positions):
    """The numbers of the cells that have a town in them or beside them."""
    cells = {(int(x // CELL) + i) * 10000 + int(y // CELL) + j for x, y in positions for i in (-1, 0, 1) for j in (-1, 0, 1)}
    return np.array(sorted(cells))


def read_towns(path):
    """Towns by country, on the grid."""
    towns = {}
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            cell = line.split("\t")
            towns.setdefault(cell[8], []).append(Point(float(cell[5]) * SCALE, float(cell[4]) * SCALE))
    return towns


def kept_polygons(polygons, towns, ends, borders, simplifier):
    """The polygons worth keeping, simplified; a lake inside one country belongs to it."""
    near = shapes.finder(towns)
    sizes = [area_km2(p[0]) for p in polygons]
    for polygon, size in zip(polygons, sizes):
        if size < SMALLEST_ISLAND_KM2 and size < max(sizes) and not has_border(polygon[0], ends, borders):
            exact = Polygon(polygon[0])
            if not any(exact.contains(towns[i]) for i in near(exact)):
                continue
        outer = simplifier.ring(polygon[0])
        holes = (simplifier.ring(hole) for hole in polygon[1:] if has_border(hole, ends, borders))
        yield [outer or [tuple(p) for p in polygon[0]], *(hole for hole in holes if hole)]


def main(partition, world_countries, cities, out):
    with open(partition, "rb") as f:
        countries = pickle.load(f)
    with open(world_countries, encoding="utf-8") as f:
        facts = json.load(f)
    alpha2 = {c["cca3"]: c["cca2"] for c in facts} | {"XKX": "XK"}
    name = {c["cca2"]: c["name"]["common"] for c in facts}
    codes = sorted(countries, key=lambda c: alpha2[c])
    first, second, owner = segment_table([countries[code] for code in codes])
    borders = write_borders(os.path.join(out, "borders.fgb"), codes, alpha2, first, second, owner)
    ends = np.unique(np.array(sorted(borders)).ravel())
    towns = read_towns(cities)
    cells = town_cells([(p.x, p.y) for own in towns.values() for p in own])
    simplifier = Simplifier(node_keys(first, second), Tolerance(borders, cells, BORDER_TOLERANCE, SHORE_TOLERANCE, LONELY_TOLERANCE))
    source, made = shapes.create_layer(os.path.join(out, "countries.fgb"), ogr.wkbMultiPolygon, ["code", "name"])
    vertices = 0
    for code in codes:
        shape = assemble(kept_polygons(countries[code], towns.get(alpha2[code], []), ends, borders, simplifier))
        vertices += vertex_count(shape)
        shapes.add_feature(made, shape, code=alpha2[code], name=name[alpha2[code]])
    source = made = None
    print(f"{out}/countries.fgb: {len(codes)} countries, {vertices} vertices")


if __name__ == "__main__":
    main(*sys.argv[1:5])
