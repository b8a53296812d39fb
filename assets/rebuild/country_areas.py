# Writes areas/borders.fgb and areas/countries.fgb from the settled rings: a segment of two countries is a border, all else is shore.
import gzip
import json
import os
import pickle
import sys

import numpy as np
from osgeo import ogr
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.ops import unary_union

import shapes

SCALE = 10000
BORDER_TOLERANCE = 10     # 0.001 degrees: at most 111 m
SHORE_TOLERANCE = 60      # 0.006 degrees: at most 670 m, on shores with a town within 0.1 to 0.2 degrees
LONELY_TOLERANCE = 400    # 0.04 degrees: at most 4.5 km, on all other shores
SMALLEST_ISLAND_KM2 = 5.0  # smaller ones only with a town or as a country's largest
CELL = SCALE // 10

ogr.UseExceptions()


def keys(ring):
    return (ring[:, 0] + 180 * SCALE) * (200 * SCALE) + (ring[:, 1] + 90 * SCALE)


def among(values, ordered):
    """np.isin for few values and a long sorted array."""
    at = np.minimum(np.searchsorted(ordered, values), len(ordered) - 1)
    return ordered[at] == values


def area_km2(ring):
    x, y = ring[:, 0] / SCALE, ring[:, 1] / SCALE
    cell = 0.5 * abs(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))
    return cell * 111.2 ** 2 * np.cos(np.radians(y.mean()))


def segment_table(codes, countries):
    """Undirected segments of all rings, once per country: sorted pairs of keys, and the owner."""
    first, second, owner = [], [], []
    for number, code in enumerate(codes):
        pairs = []
        for polygon in countries[code]:
            for ring in polygon:
                k = keys(ring)
                pairs.append(np.stack([np.minimum(k[:-1], k[1:]), np.maximum(k[:-1], k[1:])], 1))
        pairs = np.concatenate(pairs)
        pairs = pairs[pairs[:, 0] != pairs[:, 1]]
        values, counts = np.unique(pairs, axis=0, return_counts=True)
        values = values[counts == 1]  # a segment that one country has twice separates nothing
        first.append(values[:, 0]); second.append(values[:, 1]); owner.append(np.full(len(values), number))
    first, second, owner = np.concatenate(first), np.concatenate(second), np.concatenate(owner)
    order = np.lexsort((owner, second, first))
    return first[order], second[order], owner[order]


def chains(a, b):
    """Joins segments (pairs of keys) into chains that end where more or fewer than two segments meet."""
    ends = {}
    for i in range(len(a)):
        ends.setdefault(a[i], []).append(i)
        ends.setdefault(b[i], []).append(i)
    used = np.zeros(len(a), bool)

    def walk(node, i):
        line = [node]
        while True:
            used[i] = True
            node = b[i] if a[i] == node else a[i]
            line.append(node)
            nexts = ends[node]
            if len(nexts) != 2:
                return line
            i = nexts[0] if nexts[1] == i else nexts[1]
            if used[i]:
                return line

    lines = []
    for node in sorted(n for n, s in ends.items() if len(s) != 2):
        for i in ends[node]:
            if not used[i]:
                lines.append(walk(node, i))
    for i in range(len(a)):
        if not used[i]:
            lines.append(walk(a[i], i))
    return lines


def degrees(line):
    k = np.array(line, np.int64)
    return np.stack([k // (200 * SCALE) - 180 * SCALE, k % (200 * SCALE) - 90 * SCALE], 1) / SCALE


def write_borders(path, codes, alpha2, first, second, owner):
    shared = np.flatnonzero((first[1:] == first[:-1]) & (second[1:] == second[:-1]) & (owner[1:] != owner[:-1]))
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


class Simplifier:
    """Simplifies each stretch of line between two nodes once, so that neighbours keep the same vertices."""

    def __init__(self, nodes, border_segments, town_cells):
        self.nodes, self.borders, self.cells, self.known = nodes, border_segments, town_cells, {}

    def shore(self, points):
        """Fine where towns are near, coarse elsewhere; the vertices between the two stay."""
        cells = (points[:, 0] // CELL) * 10000 + points[:, 1] // CELL
        near = among(cells, self.cells)
        cuts = [0, *(np.flatnonzero(near[1:] != near[:-1]) + 1).tolist(), len(points) - 1]
        out = []
        for i, j in zip(cuts[:-1], cuts[1:]):
            if j > i:
                out.extend(LineString(points[i:j + 1]).simplify(SHORE_TOLERANCE if near[i] else LONELY_TOLERANCE, False).coords[:-1])
        return [*out, tuple(points[-1])]

    def line(self, points, border):
        return list(LineString(points).simplify(BORDER_TOLERANCE, False).coords) if border else self.shore(points)

    def stretch(self, ring, k):
        segment = (min(k[0], k[1]), max(k[0], k[1]))
        border = segment in self.borders
        forward = (k[0], k[1]) if k[0] != k[-1] else (0, k[1])
        backward = (k[-1], k[-2]) if k[0] != k[-1] else (0, k[-2])
        turned = backward < forward
        name = backward + forward if turned else forward + backward
        if name not in self.known:
            points = ring[::-1] if turned else ring
            if k[0] == k[-1]:
                far = int(np.argmax(((points - points[0]) ** 2).sum(1)))
                done = self.line(points[:far + 1], border)[:-1] + self.line(points[far:], border)
            else:
                done = self.line(points, border)
            self.known[name] = done
        done = self.known[name]
        return done[::-1] if turned else done

    def ring(self, ring):
        k = keys(ring)
        body = k[:-1]
        at = np.flatnonzero(among(body, self.nodes))
        if len(at) == 0:
            start = int(np.argmin(body))
            turned = np.concatenate([ring[start:-1], ring[:start + 1]])
            out = self.stretch(turned, keys(turned).tolist())
            return out if len(out) >= 4 else None
        ring = np.concatenate([ring[at[0]:-1], ring[:at[0] + 1]])
        k = keys(ring).tolist()
        cuts = [*(at - at[0]).tolist(), len(ring) - 1]
        out = []
        for i, j in zip(cuts[:-1], cuts[1:]):
            out.extend(self.stretch(ring[i:j + 1], k[i:j + 1])[:-1])
        out.append(out[0])
        return out if len(out) >= 4 else None


def has_border(ring, ends, borders):
    k = keys(ring)
    if among(k, ends).sum() < 2:
        return False
    k = k.tolist()
    return any((min(p, q), max(p, q)) in borders for p, q in zip(k[:-1], k[1:]))


def read_towns(path):
    """Towns by country, and the numbers of the cells that have a town in them or beside them."""
    towns, cells = {}, set()
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            cell = line.split("\t")
            x, y = float(cell[5]) * SCALE, float(cell[4]) * SCALE
            towns.setdefault(cell[8], []).append(Point(x, y))
            cells.update((int(x // CELL) + i) * 10000 + int(y // CELL) + j for i in (-1, 0, 1) for j in (-1, 0, 1))
    return towns, np.array(sorted(cells))


def main(partition, world_countries, cities, out):
    with open(partition, "rb") as f:
        countries = pickle.load(f)
    with open(world_countries, encoding="utf-8") as f:
        facts = json.load(f)
    alpha2 = {c["cca3"]: c["cca2"] for c in facts} | {"XKX": "XK"}
    name = {c["cca2"]: c["name"]["common"] for c in facts}
    codes = sorted(countries, key=lambda c: alpha2[c])
    first, second, owner = segment_table(codes, countries)
    borders = write_borders(os.path.join(out, "borders.fgb"), codes, alpha2, first, second, owner)

    once = np.r_[True, (first[1:] != first[:-1]) | (second[1:] != second[:-1])]
    values, degree = np.unique(np.concatenate([first[once], second[once]]), return_counts=True)
    nodes = values[degree != 2]
    ends = np.unique(np.array(sorted(borders)).ravel())
    towns, town_cells = read_towns(cities)
    simplifier = Simplifier(nodes, borders, town_cells)

    source, made = shapes.create_layer(os.path.join(out, "countries.fgb"), ogr.wkbMultiPolygon, ["code", "name"])
    vertices = 0
    for code in codes:
        own = towns.get(alpha2[code], [])
        near = shapes.finder(own)
        sizes = [area_km2(p[0]) for p in countries[code]]
        pieces = []
        for polygon, size in zip(countries[code], sizes):
            if size < SMALLEST_ISLAND_KM2 and size < max(sizes) and not has_border(polygon[0], ends, borders):
                exact = Polygon(polygon[0])
                if not any(exact.contains(own[i]) for i in near(exact)):
                    continue
            outer = simplifier.ring(polygon[0])
            if outer is None:
                outer = [tuple(p) for p in polygon[0]]
            inner = []
            for hole in polygon[1:]:
                if has_border(hole, ends, borders):  # a lake inside one country belongs to it
                    hole = simplifier.ring(hole)
                    if hole is not None:
                        inner.append(hole)
            shape = Polygon(outer, inner)
            pieces.append(shape if shape.is_valid else shape.buffer(0))
        whole = unary_union(pieces)
        parts = [p for p in (whole.geoms if hasattr(whole, "geoms") else [whole]) if p.geom_type == "Polygon" and p.area > 0]
        whole = MultiPolygon([Polygon(np.round(np.array(p.exterior.coords)) / SCALE, [np.round(np.array(h.coords)) / SCALE for h in p.interiors]) for p in parts])
        if not whole.is_valid:
            whole = whole.buffer(0)
            whole = whole if whole.geom_type == "MultiPolygon" else MultiPolygon([whole])
        vertices += sum(len(p.exterior.coords) + sum(len(h.coords) for h in p.interiors) for p in whole.geoms)
        shapes.add_feature(made, whole, code=alpha2[code], name=name[alpha2[code]])
    source = made = None
    print(f"{out}/countries.fgb: {len(codes)} countries, {vertices} vertices")


main(*sys.argv[1:5])
