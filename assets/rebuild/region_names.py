# Reads iso3166-2-db: for each GeoNames code of a province its GeoNames id, ISO 3166-2 code and names.
import json

# Rows whose GeoNames code has since been given to another province (found against GeoNames' own admin1CodesASCII).
STALE = {"TW.01", "TW.02", "TW.03", "TW.04"}


def read_regions(path):
    with open(path, encoding="utf-8") as f:
        countries = json.load(f)
    regions = {}
    for country, facts in countries.items():
        for row in facts.get("regions", []):
            code = f"{country}.{row.get('admin') or ''}"
            if code.endswith(".") or code in STALE or code in regions:
                continue
            names = [row["name"]]
            for language in ("geonames", "en", "ar", "ru", "he", "fr", "de", "es", "it", "pt"):
                value = row["names"].get(language)
                if isinstance(value, str) and value and value not in names:
                    names.append(value)
            iso = row.get("iso") or ""
            regions[code] = {
                "geonameid": str((row.get("reference") or {}).get("geonames") or ""),
                "iso_3166_2": f"{country}-{iso}" if iso else "",
                "name": row["name"],
                "names": names,
            }
    return regions
