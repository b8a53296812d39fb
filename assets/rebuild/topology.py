# Rings on a grid of ten-thousandths of a degree: who shares which segment, chains of segments, and simplifying that keeps neighbours together.
import numpy as np
from shapely.geometry import LineString, MultiPolygon, Polygon
from shapely.ops import unary_union

SCALE = 10000


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


def segment_table(owners):
    """Undirected segments of all rings, once per owner: sorted pairs of keys, and the owner's number."""
    first, second, owner = [], [], []
    for number, polygons in enumerate(owners):
        pairs = [np.empty((0, 2), np.int64)]
        for polygon in polygons:
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


def shared_segments(first, second, owner):
    """Where in the table a segment of two owners starts."""
    return np.flatnonzero((first[1:] == first[:-1]) & (second[1:] == second[:-1]) & (owner[1:] != owner[:-1]))


def node_keys(first, second):
    """The vertices in which more or fewer than two segments meet, sorted."""
    once = np.r_[True, (first[1:] != first[:-1]) | (second[1:] != second[:-1])]
    values, degree = np.unique(np.concatenate([first[once], second[once]]), return_counts=True)
    return values[degree != 2]


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


class Simplifier:
    """Simplifies each stretch of line between two nodes once, so that neighbours keep the same vertices."""

    def __init__(self, nodes, simplify):
        """simplify(points, first segment) gives the vertices to keep of a stretch."""
        self.nodes, self.simplify, self.known = nodes, simplify, {}

    def stretch(self, ring, k):
        segment = (min(k[0], k[1]), max(k[0], k[1]))
        forward = (k[0], k[1]) if k[0] != k[-1] else (0, k[1])
        backward = (k[-1], k[-2]) if k[0] != k[-1] else (0, k[-2])
        turned = backward < forward
        name = backward + forward if turned else forward + backward
        if name not in self.known:
            points = ring[::-1] if turned else ring
            if k[0] == k[-1]:
                far = int(np.argmax(((points - points[0]) ** 2).sum(1)))
                done = self.simplify(points[:far + 1], segment)[:-1] + self.simplify(points[far:], segment)
            else:
                done = self.simplify(points, segment)
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


def simplified(points, tolerance):
    return list(LineString(points).simplify(tolerance, False).coords)


def assemble(polygons):
    """One valid MultiPolygon in degrees from polygons (rings on the grid, outer first)."""
    pieces = []
    for outer, *inner in polygons:
        shape = Polygon(outer, inner)
        pieces.append(shape if shape.is_valid else shape.buffer(0))
    whole = unary_union(pieces)
    whole = [p for p in (whole.geoms if hasattr(whole, "geoms") else [whole]) if p.geom_type == "Polygon" and p.area > 0]
    rings = [[np.round(np.array(r.coords)) / SCALE for r in (p.exterior, *p.interiors)] for p in whole]
    shape = MultiPolygon([Polygon(r[0], r[1:]) for r in rings])
    if not shape.is_valid:
        shape = shape.buffer(0)
    return MultiPolygon([shape]) if shape.geom_type == "Polygon" else shape


def vertex_count(shape):
    return sum(len(p.exterior.coords) + sum(len(h.coords) for h in p.interiors) for p in shape.geoms)
