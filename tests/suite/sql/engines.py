"""Runs statements on DuckDB or Spark over tables of responses, and says as JSON what came out.

The input is a list of jobs: the path of a table (CSV), the kind of its columns (text, integer or double), the statement."""

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
    for job in jobs:
        columns = connection.sql(f"SELECT * FROM read_csv('{job['table']}', all_varchar = true)").columns
        cells = ", ".join(
            f'"{name}"' if name in job["words"] else f'CAST("{name}" AS {kinds[job["kind"]]}) AS "{name}"'
            for name in columns
        )
        connection.execute("DROP TABLE IF EXISTS responses")
        connection.execute(
            f"CREATE TABLE responses AS SELECT {cells} FROM read_csv('{job['table']}', all_varchar = true)"
        )
        found = connection.execute(job["sql"])
        yield rows([column[0] for column in found.description], found.fetchall())


def on_spark(jobs):
    from pyspark.sql import SparkSession, functions

    session = (
        SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.log.level", "ERROR")
        .getOrCreate()
    )
    kinds = {"text": "string", "integer": "tinyint", "double": "double"}
    for job in jobs:
        table = session.read.csv(job["table"], header=True)
        cells = [
            functions.col(name) if name in job["words"] else functions.col(name).cast(kinds[job["kind"]]).alias(name)
            for name in table.columns
        ]
        table.select(cells).createOrReplaceTempView("responses")
        found = session.sql(job["sql"])
        yield rows(found.columns, found.collect())
    session.stop()


engine = {"duckdb": on_duckdb, "spark": on_spark}[sys.argv[1]]
found = list(engine(json.load(sys.stdin)))
print(json.dumps(found))
