#!/bin/sh
# scale.sh [ROWS [FOLDER]]    Times `coready score` beside Polars and DuckDB, and resampling beside numpy. It needs python3 and
# PyPI, and prints the table of the README. See scale.py.
set -eu
cd "$(dirname "$0")/.."
tools=target/bench-tools
[ -d $tools ] || { python3 -m venv $tools.new && $tools.new/bin/pip install -q -r benches/requirements.txt && mv $tools.new $tools; }
cargo build --release --quiet
cargo bench --bench bootstrap --no-run --quiet
exec $tools/bin/python benches/scale.py target/release/coready "${1:-1000000}" ${2:+"$2"}
