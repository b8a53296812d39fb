#!/usr/bin/env python3
"""Times `toise export` beside `ogr2ogr` doing the same work on generated files of incidents: wall time, peak memory, ratio.

    load_beside_ogr2ogr.py [--toise build/bin/toise] [--rows 100000 1000000] [--runs 3]

The work: a CSV to GeoJSON by RFC 7946, that GeoJSON to CSV, and (100,000 rows at the most) an XLSX to GeoJSON. ogr2ogr
is told the columns of the coordinates and takes every cell as text; toise finds columns, dates and counts itself,
checks positions and writes provenance. The median of the runs counts.
"""
import argparse
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time


def write_csv(path, rows):
    random.seed(20220203)
    places = ["Aţmah", "Bārīshā", "Харьков", "خان يونس", "Mariupol", "El Fasher", "Sana'a", "Myitkyina"]
    with open(path, "w", encoding="utf8") as file:
        file.write("event_id,event_date,place,latitude,longitude,fatalities,actor,notes\n")
        for i in range(rows):
            file.write(f"E{i},{2015 + i % 8}-{1 + i % 12:02}-{1 + i % 28:02},{random.choice(places)},"
                       f"{random.uniform(-55, 65):.5f},{random.uniform(-170, 170):.5f},{random.randrange(30)},"
                       f"Actor {i % 97},\"Clashes, shelling and an air strike were reported; number {i}.\"\n")


def run(command):
    """Seconds and peak memory in MiB of one run."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode("utf8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{command[0]} failed: {errors}")
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def measure(command, output, runs):
    figures = []
    for _ in range(runs):
        pathlib.Path(output).unlink(missing_ok=True)
        figures.append(run(command))
    return statistics.median(f[0] for f in figures), max(f[1] for f in figures)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--toise", default="build/bin/toise")
    parser.add_argument("--rows", nargs="+", type=int, default=[100_000, 1_000_000])
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    print("rows      work              toise s  MiB   ogr2ogr s  MiB   ogr2ogr / toise")
    with tempfile.TemporaryDirectory() as folder:
        at = lambda name: str(pathlib.Path(folder) / name)
        for rows in options.rows:
            write_csv(at("in.csv"), rows)
            names = ["-oo", "X_POSSIBLE_NAMES=longitude", "-oo", "Y_POSSIBLE_NAMES=latitude"]
            works = [("CSV to GeoJSON", "in.csv", "out.geojson", ["-f", "GeoJSON", "-lco", "RFC7946=YES"], names),
                     ("GeoJSON to CSV", "in.geojson", "out.csv", ["-f", "CSV"], [])]
            subprocess.run(["ogr2ogr", "-f", "GeoJSON", "-lco", "RFC7946=YES", at("in.geojson"), at("in.csv"), *names],
                           check=True, stderr=subprocess.DEVNULL)
            if rows <= 100_000:
                subprocess.run(["ogr2ogr", "-f", "XLSX", at("in.xlsx"), at("in.csv")], check=True, stderr=subprocess.DEVNULL)
                works.append(("XLSX to GeoJSON", "in.xlsx", "out.geojson", ["-f", "GeoJSON", "-lco", "RFC7946=YES"], []))
            for title, source, output, form, extra in works:
                ours = measure([options.toise, "export", at(source), "-o", at(output), "--quiet"], at(output), options.runs)
                peer = measure(["ogr2ogr", *form, at(output), at(source), *extra], at(output), options.runs)
                print(f"{rows:<9} {title:17} {ours[0]:7.2f} {ours[1]:5.0f} {peer[0]:10.2f} {peer[1]:5.0f} {peer[0] / ours[0]:12.2f}")


if __name__ == "__main__":
    main()
