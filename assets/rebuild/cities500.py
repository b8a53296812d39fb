# Writes gazetteer/cities500.txt.gz: the package's GeoNames rows, cells trimmed, sorted by geonameid, gzipped without a time stamp.
import subprocess
import sys

source, target = sys.argv[1:3]
rows = []
seen = set()
with open(source, encoding="utf-8", newline="") as f:
    for number, line in enumerate(f, 1):
        cells = [cell.strip() for cell in line.rstrip("\n").split("\t")]
        if len(cells) != 19:
            sys.exit(f"{source}:{number}: {len(cells)} columns, 19 expected")
        if cells[0] in seen:
            sys.exit(f"{source}:{number}: geonameid {cells[0]} a second time")
        seen.add(cells[0])
        rows.append((int(cells[0]), cells))
rows.sort()
text = "".join("\t".join(cells) + "\n" for _, cells in rows).encode("utf-8")
with open(target, "wb") as out:
    subprocess.run(["gzip", "-9", "-n"], input=text, stdout=out, check=True)
print(f"{target}: {len(rows)} places")
