"""How fast `coready score` is beside what a user would pick instead, side by side in one run. `benches/scale.sh` runs it.

    scale.py PROGRAM [ROWS [FOLDER]]

Makes a table, in the folder if one is named, checks that every program gives the numbers of an exact reference, then times
whole processes in turn. Standard output is the table of the README, standard error all that was measured. A report, never a
verdict."""
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
import polars

HERE = Path(__file__).parent
TASKS, GATES = range(10), [[0], [1, 2], [3, 4, 5, 6], [7, 8, 9]]
DIFFICULTY = np.array([0, .1, .2, .35, .35, .45, .5, .6, .7, .8], dtype=np.float32)
HEADER = ["response_id", "organisation", "checkpoint", "group"] + [f"t{t + 1}{i}" for t in TASKS for i in "abcd"]
RUNS = 3
PROGRAMS = ["coready", "polars", "duckdb"]
NAMES = {"polars": "Polars", "duckdb": "DuckDB", "numpy": "numpy"}
RESPONDENTS = 200
# The names of a task's numbers in results, the others' and the program's.
PARTS = [("mean{}", "sd{}", "ad{}"), ("T{}_mean", "T{}_sd", "T{}_ad_points")]


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


def same(found, wanted, most):
    """Whether cells say the same numbers; sums of floating-point numbers may differ by a last digit that is rounded."""
    pairs = zip(found, wanted, strict=True)
    return all((not f) == (not w) and (not f or abs(float(f) - float(w)) <= most) for f, w in pairs)


def check(program, folder):
    """Every number that the program writes is the reference's, to the last digit; the others' nearly so."""
    table = folder / "small.csv"
    generate(table, 20_000)
    columns = in_columns(table)
    rows, means = reference(table)
    for source in (table, columns):
        for name in PROGRAMS:
            most = 0 if name == "coready" else 1e-9
            found = results(command(program, name, "score", source, folder / "checked.csv"), folder / "checked.csv")
            assert len(found) == len(rows), name
            for row in found:
                cells = list(row.values())
                scores = [row[f"T{t + 1}"] for t in TASKS] + [row["firm"]] if name == "coready" else cells[-11:]
                assert same(scores, rows[row["response_id"]], most), (name, row)
            most = 0 if name == "coready" else 1.001e-4
            found = results(command(program, name, "group", source, folder / "checked.csv"), folder / "checked.csv")
            assert len(found) == len(means), name
            for row in found:
                parts = [row[part.format(t + 1)] for t in TASKS for part in PARTS[name == "coready"]]
                assert same([row["n"], *parts], means[row["organisation"], row["checkpoint"]], most), (name, row)


def results(command, out):
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    with open(out, newline="") as file:
        return list(csv.DictReader(file))


def in_columns(table):
    """The same table as Parquet, as Polars writes it: items of one byte, Zstandard."""
    columns = table.with_suffix(".parquet")
    items = {f"t{t + 1}{i}": polars.Int8 for t in TASKS for i in "abcd"}
    polars.scan_csv(table, schema_overrides=items).sink_parquet(columns)
    return columns


def command(program, name, job, table, out):
    out.unlink(missing_ok=True)
    return ours(program, job, table, out) if name == "coready" else [sys.executable, HERE / "peers.py", name, job, table, out]


def ours(program, job, table, out):
    by = ["--by", "organisation,checkpoint", "--floor", "1", "--digits", "4"] if job == "group" else []
    by += ["--format", "csv"]
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


def measured(program, rows, job, source, out):
    """Seconds and megabytes of each program at a job."""
    found = {}
    for name in PROGRAMS:
        run = command(program, name, job, source, out)
        (wall, cpu), memory = timed(run, out), peak(run)
        note(f"{rows:>10,} rows, {job} {source.suffix[1:]:8} {name:8} {wall:8.3f} s {cpu:8.3f} s of processors {memory:5} MB")
        found[name] = (wall, memory)
    return found


def resampled(table):
    """Seconds of each program for the resampling alone, as it says itself; the stages must be as frequent in both."""
    ours = ["cargo", "bench", "--quiet", "--bench", "bootstrap", "--", table]
    found, shares = {}, []
    for name, run in (("coready", ours), ("numpy", [sys.executable, HERE / "peers.py", "numpy", "resample", table])):
        ran = subprocess.run(run, check=True, capture_output=True, text=True, cwd=HERE.parent)
        shares.append([float(share) for share in ran.stdout.strip().split(",")[1:]])
        found[name] = (float(ran.stderr.split()[-1]), None)
        note(f"{RESPONDENTS} respondents, 10,000 resamples {name:8} {1000 * found[name][0]:8.1f} ms, stages {shares[-1]}")
    # Drawn differently: a share of 10,000 has a standard deviation of 0.005 at most.
    assert all(abs(one - other) < 0.03 for one, other in zip(*shares, strict=True)), shares
    return found


def row(what, found):
    """A row of the table: ours beside whichever of the others is the fastest."""
    (seconds, memory), others = found["coready"], {name: found[name] for name in found if name != "coready"}
    fastest = min(others, key=others.get)
    cells = [what, said(seconds), f"{NAMES[fastest]} {said(others[fastest][0])}", f"{others[fastest][0] / seconds:.1f}"]
    print("|", " | ".join(cells + [f"{mb} MB" if mb else "" for mb in (memory, others[fastest][1])]), "|", flush=True)


def said(seconds):
    return f"{seconds:.1f} s" if seconds >= 1 else f"{1000 * seconds:.3g} ms"


def note(text):
    print(text, file=sys.stderr, flush=True)


def main():
    program, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    with tempfile.TemporaryDirectory(dir=sys.argv[3] if len(sys.argv) > 3 else None) as temporary:
        folder = Path(temporary)
        check(program, folder)
        note("results: equal to the exact reference")
        out, small, few, table = (folder / name for name in ("out.csv", "small.csv", "few.csv", "table.csv"))
        for path, size in ((small, 2000), (few, RESPONDENTS), (table, rows)):
            generate(path, size)
        print(f"| {rows:,} rows, to CSV | coready | fastest of the others | times | memory of coready | of the other |")
        print("| --- | ---: | ---: | ---: | ---: | ---: |", flush=True)
        row("a row a response, from CSV", measured(program, rows, "score", table, out))
        row("a row a group of twenty, from CSV", measured(program, rows, "group", table, out))
        row("a row a response, from Parquet", measured(program, rows, "score", in_columns(table), out))
        row("2,000 rows only, start included", measured(program, 2000, "score", small, out))
        row(f"10,000 resamples of {RESPONDENTS} respondents", resampled(few))


main()
