#!/usr/bin/env python3
"""Time from opening a CSV file of incidents to its first picture: tests/bench/first_picture.py [ROWS...]

Makes files of 100,000 and 1,000,000 rows (8 columns, from a fixed seed) in a temporary folder and draws each five times
with build/bin/toise render at 1280x800: start of the program, reading, placing, drawing and packing the PNG. Prints the
times and the most memory. The peer beside it, where GDAL's tools are there, is ogrinfo, which only
counts the rows of the same file.
"""
import os, random, shutil, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
TOISE = os.environ.get("TOISE", os.path.join(HERE, "../../build/bin/toise"))


def make_file(path, rows):
    rng = random.Random(1)
    kinds = ["Battle", "Shelling", "Protest", "Air strike"]
    with open(path, "w") as out:
        out.write("event_id,event_date,event_type,latitude,longitude,fatalities,location,notes\n")
        for i in range(rows):
            out.write(f"{i},20{rng.randint(10, 23)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02},{rng.choice(kinds)},"
                      f"{rng.uniform(33, 37):.5f},{rng.uniform(36, 42):.5f},{rng.randint(0, 9)},Town {i % 5000},"
                      f"Some notes on what happened that day number {i}\n")


def run(command):
    """Seconds and megabytes."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return time.monotonic() - start, usage.ru_maxrss / 1024


def main():
    with tempfile.TemporaryDirectory() as folder:
        for rows in [int(word) for word in sys.argv[1:]] or [100000, 1000000]:
            path = os.path.join(folder, f"{rows}.csv")
            make_file(path, rows)
            picture = os.path.join(folder, "map.png")
            runs = [run([TOISE, "render", path, "-o", picture, "--size", "1280x800"]) for _ in range(5)]
            times = sorted(seconds for seconds, _ in runs)
            size = os.path.getsize(path)
            print(f"{rows:>9} rows, {size / 1e6:6.1f} MB: first picture best {times[0]:.2f} s, median {times[2]:.2f} s, "
                  f"worst {times[-1]:.2f} s; at most {max(mb for _, mb in runs):.0f} MB")
            if shutil.which("ogrinfo"):
                seconds, _ = run(["ogrinfo", "-ro", "-so", "-al", path])
                print(f"{'':>9} peer, counting rows alone: ogrinfo {seconds:.2f} s, ratio {times[2] / seconds:.2f}")


if __name__ == "__main__":
    main()
