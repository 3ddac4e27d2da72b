"""The benchmark's jobs in other programs, as a user would write them:

    peers.py polars|duckdb score|group IN OUT
    peers.py numpy resample IN"""
import sys

TASKS = range(1, 11)
GATES = [[1], [2, 3], [4, 5, 6, 7], [8, 9, 10]]


def in_polars(job, source, target):
    import polars as pl

    def score(t):
        items = [pl.col(f"t{t}{i}") for i in "abcd"]
        count = pl.sum_horizontal(i.is_not_null().cast(pl.Int8) for i in items)
        return pl.when(count >= 3).then(pl.sum_horizontal(items).cast(pl.Float64) * 25 / count).alias(f"s{t}")

    def stage(prefix):
        passed = [pl.all_horizontal((pl.col(f"{prefix}{t}") >= 62.5).fill_null(False) for t in gate) for gate in GATES]
        return (pl.when(~passed[0]).then(1).when(~passed[1]).then(2).when(~passed[2]).then(3)
                .when(~passed[3]).then(4).otherwise(5).alias("stage"))

    def half_up(column, digits):
        return pl.col(column).round(digits, mode="half_away_from_zero")

    names = ["response_id", "organisation", "checkpoint", "group"]
    schema = {name: pl.String for name in names} | {f"t{t}{i}": pl.Int8 for t in TASKS for i in "abcd"}
    table = pl.scan_parquet(source) if source.endswith(".parquet") else pl.scan_csv(source, schema=schema)
    scored = table.select(*names, *map(score, TASKS))
    if job == "score":
        out = scored.select("response_id", *(half_up(f"s{t}", 1) for t in TASKS), stage("s"))
    else:
        columns = [(pl.col(f"s{t}"), t) for t in TASKS]
        parts = [part for s, t in columns for part in (
            s.mean().alias(f"mean{t}"), s.std().alias(f"sd{t}"), (s - s.mean()).abs().mean().alias(f"ad{t}"))]
        out = scored.group_by("organisation", "checkpoint").agg(pl.len().alias("n"), *parts)
        rounded = [half_up(f"{part}{t}", 4) for t in TASKS for part in ("mean", "sd", "ad")]
        out = out.with_columns(stage("mean")).with_columns(rounded)
    out.sink_csv(target, engine="streaming")


def in_duckdb(job, source, target):
    import duckdb

    def score(t):
        items = [f"t{t}{i}" for i in "abcd"]
        count = " + ".join(f"({item} IS NOT NULL)::TINYINT" for item in items)
        total = " + ".join(f"coalesce({item}, 0)::SMALLINT" for item in items)
        return f"CASE WHEN {count} >= 3 THEN ({total}) * 25.0::DOUBLE / ({count}) END AS s{t}"

    def stage(prefix):
        passed = [" AND ".join(f"coalesce({prefix}{t} >= 62.5, false)" for t in gate) for gate in GATES]
        whens = " ".join(f"WHEN NOT ({gate}) THEN {number}" for number, gate in enumerate(passed, 1))
        return f"CASE {whens} ELSE 5 END AS stage"

    types = {name: "VARCHAR" for name in ("response_id", "organisation", "checkpoint", "group")}
    types |= {f"t{t}{i}": "TINYINT" for t in TASKS for i in "abcd"}
    columns = f"read_csv('{source}', header = true, columns = {types})"
    table = f"read_parquet('{source}')" if source.endswith(".parquet") else columns
    scored = f"SELECT response_id, organisation, checkpoint, {', '.join(map(score, TASKS))} FROM {table}"
    if job == "score":
        rounded = ", ".join(f"round(s{t}, 1) AS s{t}" for t in TASKS)
        query = f"SELECT response_id, {rounded}, {stage('s')} FROM ({scored})"
    else:
        # The mean absolute deviation about the mean takes a second look at the rows of a group: lists are the fastest way.
        parts = ", ".join(f"avg(s{t}) AS mean{t}, stddev_samp(s{t}) AS sd{t}, list(s{t}) AS l{t}" for t in TASKS)
        grouped = f"SELECT organisation, checkpoint, count(*) AS n, {parts} FROM ({scored}) GROUP BY ALL"
        shown = ", ".join(f"round(mean{t}, 4) AS mean{t}, round(sd{t}, 4) AS sd{t}, "
                          f"round(list_avg([abs(x - mean{t}) FOR x IN l{t}]), 4) AS ad{t}" for t in TASKS)
        query = f"SELECT organisation, checkpoint, n, {shown}, {stage('mean')} FROM ({grouped})"
    duckdb.sql(f"COPY ({query}) TO '{target}' (HEADER)")


def in_numpy(job, source):
    """10,000 resamples of the respondents of a table with the stage of each: the share of each stage on standard output, and
    the seconds without start and reading, best of 9, on standard error."""
    import csv
    import time

    import numpy as np

    with open(source, newline="") as file:
        rows = list(csv.reader(file))[1:]
    items = np.array([[float(cell or "nan") for cell in row[4:]] for row in rows]).reshape(-1, 10, 4)
    count = (~np.isnan(items)).sum(axis=2)
    is_scored = count >= 3
    scores = np.where(is_scored, 25 * np.nansum(items, axis=2) / np.maximum(count, 1), 0)
    random, best = np.random.default_rng(1), []
    for _ in range(9):
        start = time.perf_counter()
        # How often each is drawn, times the scores: faster than gathering the rows that are drawn.
        drawn = random.multinomial(len(rows), np.full(len(rows), 1 / len(rows)), size=10_000).astype(float)
        is_passed = (drawn @ scores) / (drawn @ is_scored) >= 62.5
        gates = [is_passed[:, [task - 1 for task in gate]].all(axis=1) for gate in GATES]
        stages = 1 + np.cumprod(gates, axis=0).sum(axis=0)
        shares = np.bincount(stages, minlength=6)[1:] / len(stages)
        best.append(time.perf_counter() - start)
    print("stage," + ",".join(f"{share:.4f}" for share in shares))
    print(f"numpy {min(best):.4f}", file=sys.stderr)


{"polars": in_polars, "duckdb": in_duckdb, "numpy": in_numpy}[sys.argv[1]](*sys.argv[2:])
