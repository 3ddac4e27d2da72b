"""Writes a table of responses as Parquet in the ways of several programs, or tells what tables of results hold. The folder
comes as JSON, and what is wanted as the first argument."""

import json
import os
import sys

import duckdb
import numpy
import pandas
import polars
import pyarrow
import pyarrow.parquet

os.chdir(json.load(sys.stdin))
if sys.argv[1] == "write":
    table = polars.read_csv("table.csv", schema_overrides={"id": polars.String})
    ids = [polars.lit(7).cast(polars.Int32).alias("wave"), polars.date(2026, 11, 22).alias("day")]
    typed = table.with_columns(*ids, polars.lit(None).cast(polars.Float64).alias("share"))
    items = [name for name in table.columns if name[0] == "t"]
    narrow = typed.with_columns(polars.col(items).cast(polars.Int8))
    narrow.write_parquet("narrow.parquet", compression="zstd", row_group_size=2)
    narrow.write_parquet("lz4.parquet", compression="lz4", use_pyarrow=False)
    typed.with_columns(polars.col(items).cast(polars.Float32)).write_parquet("single.parquet", compression="gzip")
    # Row groups that several threads decode at once, with a few rows that are bad.
    bad = polars.col("number") % 7001 == 5000
    long = polars.concat([narrow] * 4000).with_row_index("number").with_columns(polars.col("number").cast(polars.Int64))
    long = long.with_columns(polars.when(bad).then(9).otherwise(polars.col("t2a")).cast(polars.Int8).alias("t2a"))
    long.write_parquet("long.parquet", compression="snappy", row_group_size=9000)
    long.write_csv("long.csv")
    # What pandas makes of whole numbers with gaps.
    typed.to_pandas().to_parquet("pandas.parquet", compression="snappy")
    words = typed.with_columns(polars.col(items).cast(polars.String).cast(polars.Categorical))
    pyarrow.parquet.write_table(words.to_arrow(), "words.parquet", compression="none")
    duckdb.sql("COPY (FROM 'narrow.parquet') TO 'duckdb.parquet' (FORMAT parquet)")
    typed.with_columns(polars.lit([1, 2]).alias("several")).write_parquet("nested.parquet")
    typed.clear().write_parquet("empty.parquet")
elif sys.argv[1] == "long":
    # Several row groups, each with numbers of its own, so that none is known before it is read.
    draw = numpy.random.default_rng(1)
    names = open("table.csv").readline().strip().split(",")
    columns = {name: draw.integers(0, 5, 400_000).astype("int8") for name in names}
    polars.DataFrame(columns).write_parquet("long.parquet", row_group_size=20_000)
else:
    read = [duckdb.sql(f"FROM '{name}'") for name in sys.argv[2:]]
    told = {
        name: {
            "types": dict(zip(table.columns, map(str, table.types))),
            "rows": [list(map(str, row)) for row in table.fetchall()],
            "shapes": [list(pandas.read_parquet(name).shape), list(polars.read_parquet(name).shape)],
        }
        for name, table in zip(sys.argv[2:], read)
    }
    print(json.dumps(told))
