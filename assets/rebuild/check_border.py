# Tells how far a position is from the border of two countries: check_border.py areas/borders.fgb LON LAT A B (on a plane around the position; good to 0.5 % within some 100 km).
import math
import sys

from osgeo import ogr
from shapely import wkb
from shapely.affinity import affine_transform
from shapely.geometry import Point


def main(path, lon, lat, a, b):
    lon, lat = float(lon), float(lat)
    source = ogr.Open(path)
    for feature in source.GetLayer(0):
        if (feature.GetField("a"), feature.GetField("b")) == tuple(sorted((a, b))):
            squeeze = math.cos(math.radians(lat))
            shape = affine_transform(wkb.loads(bytes(feature.GetGeometryRef().ExportToWkb())), [squeeze, 0, 0, 1, -lon * squeeze, -lat])
            print(f"{shape.distance(Point(0, 0)) * 111.2:.2f} km")


main(*sys.argv[1:6])
