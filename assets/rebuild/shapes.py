# What the scripts share: a spatial look-up that works with Shapely 1.8 and 2, the part that matters of a shape, a point well inside it, its extent and reach.
import heapq
import math
import os
import warnings

import numpy as np
from osgeo import ogr, osr
from shapely.geometry import MultiPolygon, Point, Polygon
from shapely.strtree import STRtree

warnings.filterwarnings("ignore")
ogr.UseExceptions()
EARTH_RADIUS_M = 6371008.8


def finder(shapes):
    """A function from a shape to the sorted numbers of those shapes whose boxes meet its box."""
    if not shapes:
        return lambda shape: []
    tree = STRtree(shapes)
    number = {id(s): i for i, s in enumerate(shapes)}
    return lambda shape: sorted(int(x) if isinstance(x, (int, np.integer)) else number[id(x)] for x in tree.query(shape))


def create_layer(path, kind, fields):
    """A new FlatGeobuf file with one layer named as the file; the caller drops both references to close it."""
    if os.path.exists(path):
        os.remove(path)
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("FlatGeobuf").CreateDataSource(path)
    layer = source.CreateLayer(os.path.splitext(os.path.basename(path))[0], wgs84, kind)
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    return source, layer


def add_feature(layer, shape, **values):
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        if value is not None:
            feature.SetField(name, value)
    feature.SetGeometry(ogr.CreateGeometryFromWkb(shape.wkb))
    layer.CreateFeature(feature)


def parts(shape):
    return [p for p in (shape.geoms if hasattr(shape, "geoms") else [shape]) if p.geom_type == "Polygon" and p.area > 0]


def ground(polygon):
    """Area weighted by the cosine of the middle latitude, in square degrees of the equator."""
    return polygon.area * math.cos(math.radians((polygon.bounds[1] + polygon.bounds[3]) / 2))


def main_part(shape):
    return max(parts(shape), key=ground)


def inner_point(polygon, precision=0.02):
    """The pole of inaccessibility (as polylabel finds it), on a plane with the polygon's middle latitude true; lon, lat."""
    squeeze = max(0.05, math.cos(math.radians((polygon.bounds[1] + polygon.bounds[3]) / 2)))
    rings = [np.array(r.coords)[:, :2] * (squeeze, 1) for r in [polygon.exterior, *polygon.interiors]]
    start = np.concatenate([r[:-1] for r in rings])
    end = np.concatenate([r[1:] for r in rings])
    along = end - start
    length2 = np.maximum((along ** 2).sum(1), 1e-30)

    def depth(x, y):
        t = np.clip(((x - start[:, 0]) * along[:, 0] + (y - start[:, 1]) * along[:, 1]) / length2, 0, 1)
        d = np.sqrt(((start[:, 0] + t * along[:, 0] - x) ** 2 + (start[:, 1] + t * along[:, 1] - y) ** 2).min())
        crosses = (start[:, 1] > y) != (end[:, 1] > y)
        s, e = start[crosses], end[crosses]
        odd = (s[:, 0] + (y - s[:, 1]) * (e[:, 0] - s[:, 0]) / (e[:, 1] - s[:, 1]) > x).sum() % 2
        return d if odd else -d

    west, south = rings[0].min(0)
    east, north = rings[0].max(0)
    size = max(1e-9, min(east - west, north - south))
    half = size / 2
    precision *= size
    best = (-1e9, None)
    queue = []

    def push(x, y, half):
        nonlocal best
        d = depth(x, y)
        best = max(best, (d, (x, y)))
        if d + half * math.sqrt(2) > best[0] + precision:
            heapq.heappush(queue, (-(d + half * math.sqrt(2)), x, y, half))

    for x in np.arange(west, east, size):
        for y in np.arange(south, north, size):
            push(x + half, y + half, half)
    middle = polygon.representative_point()
    push(middle.x * squeeze, middle.y, 0)
    while queue:
        most, x, y, h = heapq.heappop(queue)
        if -most <= best[0] + precision:
            break
        h /= 2
        for sx in (-h, h):
            for sy in (-h, h):
                push(x + sx, y + sy, h)
    return best[1][0] / squeeze, best[1][1]


def distances_m(lon, lat, points):
    """Great-circle distances on the mean sphere (within 0.5 % of the ellipsoid)."""
    points = np.radians(np.asarray(points, float))
    lon, lat = math.radians(lon), math.radians(lat)
    h = np.sin((points[:, 1] - lat) / 2) ** 2 + math.cos(lat) * np.cos(points[:, 1]) * np.sin((points[:, 0] - lon) / 2) ** 2
    return 2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(np.clip(h, 0, 1)))


def reach_m(lon, lat, points):
    """The distance to the farthest of the points, rounded up to whole hundreds of metres."""
    return int(math.ceil(distances_m(lon, lat, points).max() * 1.005 / 100) * 100)


def extent(boxes):
    """The smallest west, south, east, north around boxes; west > east where it crosses the 180th meridian."""
    boxes = [b for b in boxes]
    south, north = min(b[1] for b in boxes), max(b[3] for b in boxes)
    spans = sorted((b[0], b[2]) for b in boxes)
    joined = []
    for west, east in spans:
        if joined and west <= joined[-1][1] + 1e-9:
            joined[-1][1] = max(joined[-1][1], east)
        else:
            joined.append([west, east])
    gaps = [(b[0] - a[1], a[1], b[0]) for a, b in zip(joined, joined[1:])]
    around = joined[0][0] + 360 - joined[-1][1]
    if gaps and max(gaps)[0] > around:
        _, east, west = max(gaps)
        return west, south, east, north
    return joined[0][0], south, joined[-1][1], north


def degrees_text(value):
    return f"{value:.5f}".rstrip("0").rstrip(".") if value else "0"
