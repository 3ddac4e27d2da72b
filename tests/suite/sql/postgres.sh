#!/bin/sh
# Runs the script of psql that comes in on a PostgreSQL of its own: made in the folder that is the only argument, listening
# on loopback alone, as somebody without rights, and stopped in the end whatever happens.
set -eu
folder=$1
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
humble() {
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$folder" "$@"; else "$@"; fi
}
if [ "$(id -u)" = 0 ]; then chown -R nobody:nogroup "$folder"; fi
cd "$folder"
# All of it is read before anything is said, so that neither side waits for the other.
cat >script.sql
humble initdb --pgdata=data --username=tester --auth=trust --encoding=UTF8 --no-locale --no-sync >initdb.log 2>&1 ||
  { cat initdb.log >&2; exit 1; }
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
trap 'humble pg_ctl --pgdata=data --mode=immediate stop >/dev/null 2>&1' EXIT
humble pg_ctl --pgdata=data --log=server.log --wait start \
  --options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='' -c fsync=off" >start.log 2>&1 ||
  { cat start.log server.log >&2; exit 1; }
humble psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 \
  --host=127.0.0.1 --port="$port" --username=tester --file=script.sql postgres
