"""How fast `coready score` is beside what a user would pick instead, side by side in one run. `benches/scale.sh` runs it.

    scale.py PROGRAM [ROWS]

Makes a table of the benchmark's rules, checks that every program gives the numbers of an exact reference, then times whole
processes in turn. A report, never a verdict."""
import csv
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

import numpy as np

HERE = Path(__file__).parent
TASKS, GATES = range(10), [[0], [1, 2], [3, 4, 5, 6], [7, 8, 9]]
DIFFICULTY = np.array([0, .1, .2, .35, .35, .45, .5, .6, .7, .8], dtype=np.float32)
HEADER = ["response_id", "organisation", "checkpoint", "group"] + [f"t{t + 1}{i}" for t in TASKS for i in "abcd"]
RUNS = 3


def generate(path, rows):
    """Items 0 to 4, 5 % empty, 3 % of the rows without most of one task; about 20 responses a group."""
    random = np.random.default_rng(20240229)
    organisations = max(1, round(rows / 80))
    effect = random.standard_normal(organisations, dtype=np.float32) * .4
    cells = np.array(["", "0", "1", "2", "3", "4"])
    with open(path, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(HEADER)
        for start in range(0, rows, 50_000):
            n = min(50_000, rows - start)
            wave = (np.arange(start, start + n) * 4 // rows).astype(int)
            organisation = random.integers(0, organisations, n)
            level = 1.35 + effect[organisation] + .35 * wave + random.standard_normal(n) * .5
            task = level[:, None] - DIFFICULTY * 1.6 + random.standard_normal((n, 10)) * .5
            item = np.repeat(task, 4, axis=1) + random.standard_normal((n, 40)) * .8
            value = np.clip(np.rint(item + 1.2), 0, 4).astype(int) + 1
            value[random.random((n, 40)) < .05] = 0
            for row in np.flatnonzero(random.random(n) < .03):
                first = 4 * random.integers(0, 10)
                value[row, first:first + 4 - random.integers(0, 2)] = 0
            group = random.integers(0, 5, n)
            text = cells[value]
            for k in range(n):
                names = ["frontline", "lead", "manager", "board", "partner"]
                ids = [f"r{start + k:08}", f"org{organisation[k]:06}", f"w{wave[k] + 1}", names[group[k]]]
                out.writerow(ids + text[k].tolist())


def shown(number, digits):
    """Halves up."""
    if number is None:
        return ""
    exact = number if isinstance(number, Decimal) else Decimal(number.numerator) / Decimal(number.denominator)
    return str(exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


def firm(scores):
    passed = [all(scores[t] is not None and scores[t] >= Fraction(125, 2) for t in gate) for gate in GATES]
    return str(1 + (passed + [False]).index(False))


def reference(path):
    """Exact scores and firm stage of every row, and the means of every group."""
    rows, groups = {}, defaultdict(list)
    with open(path, newline="") as file:
        table = csv.reader(file)
        next(table)
        for row in table:
            given = [[int(cell) for cell in row[4 + 4 * t:8 + 4 * t] if cell] for t in TASKS]
            scores = [Fraction(25 * sum(g), len(g)) if len(g) > 2 else None for g in given]
            rows[row[0]] = [shown(score, 1) for score in scores] + [firm(scores)]
            groups[row[1], row[2]].append(scores)
    means = {}
    for key, all_scores in groups.items():
        columns = []
        for t in TASKS:
            known = [scores[t] for scores in all_scores if scores[t] is not None]
            mean = sum(known) / len(known) if known else None
            sd = ad = None
            if known:
                ad = sum(abs(score - mean) for score in known) / len(known)
            if len(known) > 1:
                variance = sum((score - mean) ** 2 for score in known) / (len(known) - 1)
                sd = (Decimal(variance.numerator) / Decimal(variance.denominator)).sqrt()
            columns += [shown(mean, 4), shown(sd, 4), shown(ad, 4)]
        means[key] = [str(len(all_scores)), *columns]
    return rows, means


def check(program, folder):
    """Every number that the program writes is the reference's, to the last digit."""
    table, out = folder / "small.csv", folder / "checked.csv"
    generate(table, 20_000)
    rows, means = reference(table)
    subprocess.run(ours(program, "score", table, out), check=True, stderr=subprocess.DEVNULL)
    with open(out, newline="") as file:
        for number, row in enumerate(csv.DictReader(file)):
            found = [row[f"T{t + 1}"] for t in TASKS] + [row["firm"]]
            assert found == rows[row["response_id"]], row
    assert number + 1 == len(rows)
    subprocess.run(ours(program, "group", table, out), check=True, stderr=subprocess.DEVNULL)
    with open(out, newline="") as file:
        groups = list(csv.DictReader(file))
    assert len(groups) == len(means)
    for row in groups:
        parts = [row[f"T{t + 1}_{part}"] for t in TASKS for part in ("mean", "sd", "ad_points")]
        assert [row["n"], *parts] == means[row["organisation"], row["checkpoint"]], row


def ours(program, job, table, out):
    by = ["--by", "organisation,checkpoint", "--floor", "1", "--digits", "4"] if job == "group" else []
    return [program, "score", table, "-o", out, "--questionnaire", HERE / "forty.toml", "--quiet", *by]


def timed(command, out):
    """Best seconds of several runs, each with an output that does not exist yet."""
    best = []
    for _ in range(RUNS):
        out.unlink(missing_ok=True)
        before, start = getrusage(RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        wall, after = time.perf_counter() - start, getrusage(RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best.append((wall, cpu))
    return min(wall for wall, _ in best), min(cpu for _, cpu in best)


def peak(command):
    """Peak memory in MB, as the kernel says."""
    code = "import resource,subprocess,sys; subprocess.run(sys.argv[1:],check=True,stderr=subprocess.DEVNULL);" \
           "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024)"
    return int(subprocess.run([sys.executable, "-c", code, *command], check=True, capture_output=True).stdout)


def main():
    program, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        check(program, folder)
        print("results: equal to the exact reference, to the last digit")
        for size in (2000, rows):
            table, out = folder / f"s{size}.csv", folder / "out.csv"
            generate(table, size)
            print(f"\n{size:,} rows{'':14}seconds      cpu   MB     times ours (seconds, cpu)")
            for job in ("score", "group"):
                own = None
                for name in ("coready", "polars", "duckdb"):
                    peer = [sys.executable, HERE / "peers.py", name, job, table, out]
                    command = ours(program, job, table, out) if name == "coready" else peer
                    wall, cpu = timed(command, out)
                    own = own or (wall, cpu)
                    ratios = f"{wall / own[0]:8.1f} {cpu / own[1]:8.1f}"
                    print(f"{job:6} {name:12} {wall:12.3f} {cpu:8.3f} {peak(command):5}  {ratios}", flush=True)


main()
