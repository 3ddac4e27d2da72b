#!/bin/sh
# scale.sh [ROWS [FOLDER]]    Times `coready score` beside Polars and DuckDB; needs python3 and PyPI. See scale.py.
set -eu
cd "$(dirname "$0")/.."
tools=target/bench-tools
[ -d $tools ] || { python3 -m venv $tools.new && $tools.new/bin/pip install -q -r benches/requirements.txt && mv $tools.new $tools; }
cargo build --release --quiet
exec $tools/bin/python benches/scale.py target/release/coready "${1:-1000000}" ${2:+"$2"}
