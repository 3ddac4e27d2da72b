"""Runs statements on DuckDB or Spark over tables of responses, and says as JSON what came out.

The input is a list of jobs: the path of a table (CSV), the kind of its columns (text, integer or double), the statement. A
job may go on with what is expected, the path of another table, and a statement that holds `found` against `expected`."""

import decimal
import json
import sys


def plain(value):
    return int(value) if isinstance(value, decimal.Decimal) else value


def rows(names, values):
    return [{name: plain(value) for name, value in zip(names, row)} for row in values]


def on_duckdb(jobs):
    import duckdb

    connection = duckdb.connect()
    kinds = {"text": "VARCHAR", "integer": "TINYINT", "double": "DOUBLE"}

    def load(name, path, kind, words):
        read = f"read_csv('{path}', all_varchar = true)"
        columns = connection.sql(f"SELECT * FROM {read}").columns
        cells = ", ".join(
            f'"{column}"' if column in words else f'CAST("{column}" AS {kinds[kind]}) AS "{column}"'
            for column in columns
        )
        connection.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT {cells} FROM {read}")

    for job in jobs:
        load("responses", job["table"], job["kind"], job["words"])
        sql = job["sql"]
        if "then" in job:
            connection.execute(f"CREATE OR REPLACE TABLE found AS {sql}")
            load("expected", job["expected"], "double", job["words"])
            sql = job["then"]
        found = connection.execute(sql)
        yield rows([column[0] for column in found.description], found.fetchall())


def on_spark(jobs):
    from pyspark.sql import SparkSession, functions

    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.driver.memory", "2g")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.log.level", "ERROR")
        .getOrCreate()
    )
    kinds = {"text": "string", "integer": "tinyint", "double": "double"}

    def load(name, path, kind, words):
        table = session.read.csv(path, header=True)
        cells = [
            functions.col(column) if column in words else functions.col(column).cast(kinds[kind]).alias(column)
            for column in table.columns
        ]
        table.select(cells).createOrReplaceTempView(name)

    for job in jobs:
        load("responses", job["table"], job["kind"], job["words"])
        found = session.sql(job["sql"])
        if "then" in job:
            found.createOrReplaceTempView("found")
            load("expected", job["expected"], "double", job["words"])
            found = session.sql(job["then"])
        yield rows(found.columns, found.collect())
    session.stop()


engine = {"duckdb": on_duckdb, "spark": on_spark}[sys.argv[1]]
found = list(engine(json.load(sys.stdin)))
print(json.dumps(found))
