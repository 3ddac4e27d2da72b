"""Reads folders of tables as DuckDB, pandas and Polars do, and has Frictionless check the packages; says as JSON what they
found. The folders come as JSON."""

import json
import os
import sys

import duckdb
import pandas
import polars
import pyarrow.parquet
from frictionless import Package


def rows(names, values):
    return [dict(zip(names, row)) for row in values]


def told(folder):
    os.chdir(folder)
    described = json.load(open("datapackage.json"))
    package = Package("datapackage.json")
    is_csv = described["resources"][0]["format"] == "csv"
    # Frictionless reads Parquet with a plug-in only; there the description alone is checked.
    errors = package.validate().flatten(["type", "note"]) if is_csv else [str(e) for e in Package.metadata_validate(described)]
    found = {"errors": errors, "tables": {}}
    for resource in described["resources"]:
        path = resource["path"]
        table = duckdb.sql(f"SELECT * FROM '{path}'")
        read = (pandas.read_csv, polars.read_csv) if is_csv else (pandas.read_parquet, polars.read_parquet)
        shapes = [list(one(path).shape) for one in read]
        found["tables"][resource["name"]] = {
            "fields": [field["name"] for field in resource["schema"]["fields"]],
            "types": [str(kind) for kind in table.types],
            "rows": rows(table.columns, table.fetchall()),
            "shapes": shapes,
            "metadata": {}
            if is_csv
            else {key.decode(): value.decode() for key, value in pyarrow.parquet.read_metadata(path).metadata.items()},
        }
    return found


print(json.dumps({folder: told(folder) for folder in json.load(sys.stdin)}, default=str))
