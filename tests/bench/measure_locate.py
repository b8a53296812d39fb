#!/usr/bin/env python3
"""Measures `toise locate` as people run it: start-up, documents a second on one thread and on two, memory, a long stream.

    measure_locate.py TOISE docs.ndjson [LINES]

docs.ndjson holds lines {"id", "text"}; its texts are cut into documents of 2,500 characters. Where other programs run
too, the wall time says little: the processor time beside it says what the threads cost each other. Memory is what
belongs to the process alone (Anonymous in /proc/PID/smaps_rollup, Linux), the mapped index apart; read every 50 ms.
"""
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time

DOCUMENT = 2500


def read_documents(path):
    with open(path, encoding="utf8") as file:
        text = "\n\n".join(json.loads(line)["text"] for line in file if line.strip())
    return [text[at:at + DOCUMENT] for at in range(0, len(text) - DOCUMENT, DOCUMENT)]


def anonymous_mb(pid):
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("Anonymous:")) / 1024
    except (OSError, StopIteration):
        return 0.0


def run(command, lines):
    """Wall and processor seconds, the most memory, and what came out and was said."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as said:
        before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out, stderr=said)

        def feed():
            for line in lines:
                process.stdin.write(line)
            process.stdin.close()

        feeder = threading.Thread(target=feed)
        feeder.start()
        most = 0.0
        while process.poll() is None:
            most = max(most, anonymous_mb(process.pid))
            time.sleep(0.05)
        feeder.join()
        wall, after = time.monotonic() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
        out.seek(0)
        said.seek(0)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return wall, spent, most, out.read(), said.read().decode("utf8")


def measure_start(toise):
    times = []
    for _ in range(20):
        begin = time.monotonic()
        subprocess.run([toise, "locate", "--ndjson", "-"], input=b'{"id":1,"text":""}\n', capture_output=True, check=False)
        times.append((time.monotonic() - begin) * 1000)
    times.sort()
    print(f"start to end on an empty text: {times[10]:.1f} ms (median of 20; least {times[0]:.1f})")


def measure_threads(toise, documents, rounds=5):
    lines = [json.dumps({"id": at, "text": text}).encode() + b"\n" for at, text in enumerate(documents)] * 10
    runs = {jobs: [] for jobs in ("1", "2")}
    for _ in range(rounds):
        for jobs, mine in runs.items():
            mine.append(run([toise, "locate", "--ndjson", "-", "--jobs", jobs], lines))
    middle = {}
    for jobs, mine in runs.items():
        wall, spent = (sorted(one[what] for one in mine)[rounds // 2] for what in (0, 1))
        middle[jobs] = wall, spent
        print(f"--jobs {jobs}: {len(lines)} documents of {DOCUMENT} characters, median of {rounds}: {len(lines) / wall:.0f} a "
              f"second by the clock, {len(lines) / spent:.0f} a second of processor time, {spent / wall:.2f} processors "
              f"busy, {max(one[2] for one in mine):.0f} MB")
    same = len({one[3] for mine in runs.values() for one in mine}) == 1
    print(f"two threads against one: {middle['1'][0] / middle['2'][0]:.2f} times as fast by the clock (load "
          f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} processors), at {middle['2'][1] / middle['1'][1]:.2f} times the "
          f"processor time; answers {'equal' if same else 'DIFFERENT'}")


def measure_stream(toise, documents, count):
    """Every thousandth line is bad. The answers must come in order, and memory must not grow with the lines."""
    def lines():
        for at in range(count):
            if at % 1000 == 500:
                yield b'{"id": broken\n'
            else:
                yield json.dumps({"id": at, "text": documents[at % len(documents)][:250]}).encode() + b"\n"

    for jobs in ("1", "2"):
        wall, _, most, out, said = run([toise, "locate", "--ndjson", "-", "--jobs", jobs], lines())
        numbers = [json.loads(line)["id"] for line in out.splitlines() if line.startswith(b'{"id":')]
        print(f"--jobs {jobs}: {count} lines in {wall:.1f} s: {len(numbers)} answers, "
              f"{'in order' if numbers == sorted(numbers) else 'NOT IN ORDER'}, {most:.0f} MB; said of bad lines: "
              f"{said.count(chr(10))} lines, the first: {said.split(chr(10))[0]}")


def main():
    toise, documents = sys.argv[1], read_documents(sys.argv[2])
    measure_start(toise)
    measure_threads(toise, documents)
    measure_stream(toise, documents, int(sys.argv[3]) if len(sys.argv) > 3 else 200_000)


if __name__ == "__main__":
    main()
