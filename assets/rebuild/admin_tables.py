# Writes gazetteer/admin1.tsv and admin2.tsv.gz: GeoNames' codes and names, other names and ids, positions and extents.
import collections
import gzip
import json
import os
import re
import subprocess
import sys
import unicodedata

import numpy as np
from osgeo import ogr
from shapely import wkb

import shapes
from region_names import read_regions

COLUMNS = "code name ascii_name geonameid alternate_names lon lat west south east north radius_m population".split()
KINDS = ("Governorate|Province|Oblast|Krai|Region|District|Department|County|State|Prefecture|Municipality|Voivodeship|Canton|Parish|Division|Raion|Rayon|"
         "Emirate|Autonomous Republic|Republic|Territory|Wilayah|Wilaya|Vilayet|Atoll|Regency|City")
BARE = re.compile(rf"^(?:(?:{KINDS}) of (?:the )?)?(.+?)(?: (?:{KINDS}))?$")
ARABIC = re.compile(r"^(?:محافظة|ولاية|إمارة|منطقة) (.+)$")
RUSSIAN = re.compile(r"^(.+?) (?:область|край|район|провинция)$|^(?:Провинция|Мухафаза|провинция|мухафаза) (.+)$")
# Countries whose district codes are national numbers that only look like ids (found against GeoNames' own admin2Codes).
NOT_IDS = {"BR", "RO", "CA", "LC"}
# Provinces of 2020 to 2023 whose codes the towns still have and neither source names.
MORE_CODES = {"NO.30": "Viken", "NO.38": "Vestfold og Telemark", "NO.54": "Troms og Finnmark"}
# Spellings that reports use and none of the sources has.
MORE_NAMES = {
    "SY.12": "Idleb|Edlib", "SY.09": "Halab|Alep", "SY.10": "Hamah", "SY.11": "Hims|Homs", "SY.07": "Deir Ezzor|Deir al-Zor|Dayr az-Zawr|Deir ez-Zour|Deir al-Zour", "SY.04": "Raqqa|Ar Raqqah|Rakka",
    "SY.01": "Hasakah|Hasaka|Hassakeh|Hassakah|Al-Hasaka", "SY.08": "Rif Dimashq|Rural Damascus|Damascus countryside|Reef Dimashq", "SY.06": "Dara|Deraa|Dar'a", "SY.05": "As-Suwayda|Sweida|Suweida|Swaida",
    "SY.13": "Damascus|Dimashq", "SY.02": "Lattakia|Ladhiqiyah", "SY.03": "Qunaitra|Kuneitra", "SY.14": "Tartous",
    "IQ.15": "Ninewa|Ninawa|Nineveh", "IQ.18": "Salahuddin|Salah al-Din|Saladin", "IQ.01": "Al Anbar|Anbar", "IQ.13": "Kirkuk|At-Ta'mim",
    "UA.05": "Donetsk|Donetsk region", "UA.14": "Luhansk|Lugansk", "UA.26": "Zaporizhzhia|Zaporizhia|Zaporozhye", "UA.07": "Kharkiv|Kharkov", "UA.08": "Kherson", "UA.16": "Mykolaiv|Nikolaev", "UA.11": "Crimea",
}


def ascii_name(name):
    text = unicodedata.normalize("NFKD", name.translate(str.maketrans("ıłđøŁĐØßʻʼ‘’ʾʿæÆœŒþð", "ildoLDOs''''''aAoOtd")))
    return "".join(c for c in text if ord(c) < 128)


def clean(name):
    return " ".join(unicodedata.normalize("NFC", name).replace("|", "/").split())


def with_bare(names):
    """Each name, and after it the name without the word for the kind of province."""
    out = []
    for name in names:
        name = clean(name)
        found = ARABIC.match(name) or RUSSIAN.match(name) or BARE.match(name)
        bare = next((g for g in found.groups() if g), "") if found else ""
        for form in (name, bare):
            if form and form not in out:
                out.append(form)
    return out


def read_towns(path):
    """By code of province and of district: longitude, latitude, weight, seat of that level."""
    one, two = collections.defaultdict(list), collections.defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            c = line.rstrip("\n").split("\t")
            row = (float(c[5]), float(c[4]), max(1, int(c[14])), c[1])
            if c[10]:
                one[f"{c[8]}.{c[10]}"].append(row)
                if c[11]:
                    two[f"{c[8]}.{c[10]}.{c[11]}"].append(row)
    return one, two


def read_areas(path):
    areas = collections.defaultdict(list)
    names = collections.defaultdict(set)
    source = ogr.Open(path)
    for feature in source.GetLayer(0):
        code = feature.GetField("code")
        if code:
            areas[code] += shapes.parts(wkb.loads(bytes(feature.GetGeometryRef().ExportToWkb())))
            names[code].add(feature.GetField("name") or "")
    return areas, names


def folded(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if c.isalnum())


def seats(towns):
    """The most populous town of each folded name in each province."""
    best = {}
    for code, rows in towns.items():
        for row in rows:
            key = code, folded(row[3])
            if key not in best or row[2] > best[key][2]:
                best[key] = row
    return best


def from_towns(rows):
    """The middle of the towns (each counted by the root of its people), their extent, the distance to the farthest."""
    lon = np.array([r[0] for r in rows])
    lat = np.array([r[1] for r in rows])
    weight = np.sqrt([r[2] for r in rows])
    origin = lon[0]
    around = (lon - origin + 180) % 360 - 180
    x = ((origin + np.average(around, weights=weight)) + 180) % 360 - 180
    y = np.average(lat, weights=weight)
    box = shapes.extent([(a, b, a, b) for a, b in zip(lon.tolist(), lat.tolist())])
    radius = shapes.reach_m(x, y, np.stack([lon, lat], 1)) if len(rows) > 1 else ""
    return x, y, box, radius


def placed(code, areas, towns):
    if code in areas:
        part = max(areas[code], key=shapes.ground)
        lon, lat = shapes.inner_point(part)
        return lon, lat, shapes.extent([p.bounds for p in areas[code]]), shapes.reach_m(lon, lat, part.exterior.coords)
    if code in towns:
        return from_towns(towns[code])
    return None


def row_text(code, name, geonameid, others, place):
    seen = {name}
    kept = []
    for other in others:
        if other and other not in seen:
            seen.add(other)
            kept.append(other)
    row = [code, name, ascii_name(name), geonameid, "|".join(kept)]
    if place:
        lon, lat, box, radius = place
        row += [shapes.degrees_text(v) for v in (lon, lat, *box)] + [str(radius)]
    else:
        row += [""] * 7
    return "\t".join(row + ["0"]) + "\n"


def main(admin1_json, admin2_json, regions_json, cities, areas_path, folder):
    with open(admin1_json, encoding="utf-8") as f:
        names1 = MORE_CODES | {r["code"]: clean(r["name"]) for r in json.load(f)}
    with open(admin2_json, encoding="utf-8") as f:
        names2 = {r["code"]: clean(r["name"]) for r in json.load(f)}
    regions = read_regions(regions_json)
    towns1, towns2 = read_towns(cities)
    areas, area_names = read_areas(areas_path)
    count = collections.Counter()
    with open(os.path.join(folder, "admin1.tsv"), "w", encoding="utf-8", newline="\n") as out:
        out.write("\t".join(COLUMNS) + "\n")
        for code in sorted(set(names1) | (set(towns1) & set(regions))):
            region = regions.get(code)
            name = names1.get(code) or region["name"]
            if region and code.startswith("VN.") and not set(with_bare([name])) & set(with_bare(region["names"])):
                name = region["name"]  # the codes of 2023, as the towns have them
                count["named by the older source"] += 1
            others = with_bare([name])
            others += MORE_NAMES.get(code, "").split("|")
            if region:
                others += with_bare(region["names"])
            if len(area_names.get(code, ())) == 1:
                others += [clean(n) for n in area_names[code]]
            place = placed(code, areas, towns1)
            count["with a polygon" if code in areas else "from towns" if place else "without a position"] += 1
            count["with a geonameid"] += bool(region and region["geonameid"])
            out.write(row_text(code, name, region["geonameid"] if region else "", others, place))
    print("admin1.tsv:", dict(count))
    count.clear()
    seat = seats(towns1)
    lines = ["\t".join(COLUMNS) + "\n"]
    for code in sorted(names2):
        last = code.split(".")[-1]
        geonameid = last if last.isdigit() and last[0] != "0" and len(last) >= 6 and code[:2] not in NOT_IDS else ""
        forms = with_bare([names2[code]])
        place = placed(code, {}, towns2)
        if place is None:
            town = next((seat[k] for k in ((code.rsplit(".", 1)[0], folded(n)) for n in forms) if k in seat), None)
            place = from_towns([town]) if town else None
            count["from the town of its name"] += town is not None
        count["rows"] += 1
        count["with a geonameid"] += bool(geonameid)
        count["with a position" if place else "without a position"] += 1
        lines.append(row_text(code, names2[code], geonameid, forms, place))
    with open(os.path.join(folder, "admin2.tsv.gz"), "wb") as out:
        subprocess.run(["gzip", "-9", "-n"], input="".join(lines).encode("utf-8"), stdout=out, check=True)
    print("admin2.tsv.gz:", dict(count))


main(*sys.argv[1:7])
