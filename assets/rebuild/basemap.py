# Writes basemap/: land and country borders from world-atlas (Natural Earth), lakes from geo-maps (OpenStreetMap), rivers from GSHHG (WDB II).
import collections
import json
import os
import sys

import numpy as np
from osgeo import gdal, ogr
from shapely import wkb
from shapely.geometry import LineString, MultiLineString, MultiPolygon, Polygon, box
from shapely.ops import linemerge, unary_union

import shapes

gdal.UseExceptions()
ogr.UseExceptions()
LAND_TOLERANCE = {110: 0, 50: 0, 10: 0.01}
SMALLEST_ISLAND_KM2 = {110: 0, 50: 0, 10: 6}
LAKE_TOLERANCE, SMALLEST_LAKE_KM2 = 0.01, 60
RIVER_TOLERANCE, RIVER_LEVELS = 0.015, (1, 2, 3)
MIN_ZOOM = {1: 3, 2: 4, 3: 6}


def topojson_arcs(path):
    with open(path, encoding="utf-8") as f:
        topology = json.load(f)
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [np.cumsum(np.array(arc), 0) * scale + move for arc in topology["arcs"]]
    return topology["objects"], arcs


def ring_of(indices, arcs):
    pieces = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices]
    return np.concatenate([p[:-1] for p in pieces] + [pieces[0][:1]])


def unwrapped(ring):
    """The ring with its longitudes carried on past 180, so that no step is longer than half the world."""
    steps = np.diff(ring[:, 0])
    turns = np.cumsum(np.r_[0, np.where(steps > 180, -360, np.where(steps < -180, 360, 0))])
    return np.stack([ring[:, 0] + turns, ring[:, 1]], 1), turns[-1]


def polygon_parts(ring_indices, arcs):
    """Polygons within -180 to 180 from one of TopoJSON's, cut at the 180th meridian; a ring around the pole is closed along it."""
    rings = []
    for indices in ring_indices:
        ring, turn = unwrapped(ring_of(indices, arcs))
        if turn:
            pole = -90 if ring[:, 1].mean() < 0 else 90
            ring = np.concatenate([ring, [[ring[-1, 0], pole], [ring[0, 0], pole], ring[0]]])
        rings.append(ring)
    shape = Polygon(rings[0], [r for r in rings[1:] if len(r) >= 4])
    if not shape.is_valid:
        shape = shape.buffer(0)
    for shift in (-360, 0, 360):
        window = box(-180 - shift, -90, 180 - shift, 90)
        if shape.intersects(window):
            piece = shape.intersection(window)
            for part in shapes.parts(piece):
                yield Polygon(np.array(part.exterior.coords) + (shift, 0), [np.array(h.coords) + (shift, 0) for h in part.interiors])


def valid(shape):
    return shape if shape.is_valid else shape.buffer(0)


def write_land(atlas, folder):
    for scale, tolerance in LAND_TOLERANCE.items():
        objects, arcs = topojson_arcs(os.path.join(atlas, f"land-{scale}m.json"))
        polygons = []
        for geometry in objects["land"]["geometries"]:
            for rings in geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]:
                for part in polygon_parts(rings, arcs):
                    thin = part.simplify(tolerance) if tolerance else part
                    polygons += [p for p in shapes.parts(valid(thin)) if area_km2(p) > SMALLEST_ISLAND_KM2[scale]]
        path = os.path.join(folder, f"land_{scale}m.fgb")
        source, layer = shapes.create_layer(path, ogr.wkbPolygon, [])
        for polygon in polygons:
            shapes.add_feature(layer, polygon)
        source = layer = None
        print(f"{path}: {len(polygons)} polygons, {sum(len(p.exterior.coords) for p in polygons)} vertices")


def write_country_borders(atlas, folder, scale):
    """Arcs that two countries share."""
    objects, arcs = topojson_arcs(os.path.join(atlas, f"countries-{scale}m.json"))
    owners = collections.defaultdict(set)
    for number, geometry in enumerate(objects["countries"]["geometries"]):
        stack = [geometry.get("arcs", [])]
        while stack:
            item = stack.pop()
            if isinstance(item, list):
                stack += item
            else:
                owners[item if item >= 0 else ~item].add(number)
    name = [g["properties"]["name"] for g in objects["countries"]["geometries"]]
    pairs = collections.defaultdict(list)
    for arc, who in owners.items():
        if len(who) == 2 and np.abs(arcs[arc][:, 0]).min() < 179.9999:
            pairs[tuple(sorted(name[i] for i in who))].append(LineString(arcs[arc]))
    path = os.path.join(folder, f"borders_{scale}m.fgb")
    source, layer = shapes.create_layer(path, ogr.wkbMultiLineString, ["a", "b"])
    for (a, b), lines in sorted(pairs.items()):
        shapes.add_feature(layer, MultiLineString(lines), a=a, b=b)
    source = layer = None
    print(f"{path}: {len(pairs)} pairs")


def area_km2(polygon):
    return polygon.area * 111.2 ** 2 * np.cos(np.radians((polygon.bounds[1] + polygon.bounds[3]) / 2))


def write_lakes(path_in, folder):
    with open(path_in, encoding="utf-8") as f:
        coordinates = json.load(f)["geometries"][0]["coordinates"]
    large = [p for p in (valid(Polygon(rings[0], rings[1:])) for rings in coordinates) if not p.is_empty and area_km2(p) >= 5]
    whole = shapes.parts(unary_union([q for p in large for q in shapes.parts(p)]))  # the source cuts great lakes into pieces
    lakes = sorted(((area_km2(p), p) for p in whole if p.bounds[1] > -60), key=lambda pair: -pair[0])
    path = os.path.join(folder, "lakes.fgb")
    source, layer = shapes.create_layer(path, ogr.wkbMultiPolygon, [])
    layer.CreateField(ogr.FieldDefn("area_km2", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("min_zoom", ogr.OFTInteger))
    count = vertices = 0
    for area, polygon in lakes:
        if area < SMALLEST_LAKE_KM2:
            break
        holes = [h for h in polygon.interiors if area_km2(Polygon(h)) >= 4]
        thin = valid(Polygon(polygon.exterior, holes).simplify(LAKE_TOLERANCE))
        pieces = shapes.parts(thin)
        if not pieces:
            continue
        zoom = 2 if area >= 15000 else 4 if area >= 2000 else 5 if area >= 500 else 6 if area >= 100 else 7
        shapes.add_feature(layer, MultiPolygon(pieces), area_km2=int(round(area)), min_zoom=zoom)
        count += 1
        vertices += sum(len(p.exterior.coords) for p in pieces)
    source = layer = None
    print(f"{path}: {count} lakes, {vertices} vertices")


def write_rivers(path_in, folder):
    data = gdal.OpenEx(path_in, gdal.OF_MULTIDIM_RASTER)
    group = data.GetRootGroup()
    read = lambda name: group.OpenMDArray(name).ReadAsArray()
    across = int(read("N_bins_in_360_longitude_range")[0])
    size = int(read("Bin_size_in_minutes")[0]) / 60
    first, many = read("Id_of_first_segment_in_a_bin"), read("N_segments_in_a_bin")
    count, level, start = read("N_points_for_a_segment"), read("Hierarchial_level_of_a_segment"), read("Id_of_first_point_in_a_segment")
    dx = read("Relative_longitude_from_SW_corner_of_bin").astype(np.int64) & 0xFFFF
    dy = read("Relative_latitude_from_SW_corner_of_bin").astype(np.int64) & 0xFFFF
    lines = collections.defaultdict(list)
    for number in np.flatnonzero(many):
        west = (number % across) * size
        south = 90 - size * (number // across + 1)
        for segment in range(first[number], first[number] + many[number]):
            rank = int(level[segment])
            if rank in RIVER_LEVELS:
                part = slice(start[segment], start[segment] + count[segment])
                x, y = west + dx[part] * size / 65535, south + dy[part] * size / 65535
                x = np.round(np.where(west >= 180, x - 360, x), 5)
                lines[rank].append(LineString(np.stack([x, np.round(y, 5)], 1)))
    path = os.path.join(folder, "rivers.fgb")
    source, layer = shapes.create_layer(path, ogr.wkbLineString, [])
    layer.CreateField(ogr.FieldDefn("rank", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("min_zoom", ogr.OFTInteger))
    features = vertices = 0
    for rank in sorted(lines):
        merged = linemerge(lines[rank])
        for line in merged.geoms if hasattr(merged, "geoms") else [merged]:
            thin = line.simplify(RIVER_TOLERANCE)
            features += 1
            vertices += len(thin.coords)
            shapes.add_feature(layer, thin, rank=rank, min_zoom=MIN_ZOOM[rank])
    source = layer = None
    print(f"{path}: {features} lines, {vertices} vertices")


def main(atlas, lakes, rivers, folder):
    write_land(atlas, folder)
    for scale in (110, 50):
        write_country_borders(atlas, folder, scale)
    write_lakes(lakes, folder)
    write_rivers(rivers, folder)


main(*sys.argv[1:5])
