#!/usr/bin/env bash
# Starts a Neo4j server for tests, without Docker: start.sh FOLDER PASSWORD
# Puts everything into FOLDER, listens on a free port of this machine, and prints the server's Bolt address.
# Needs Java 17 or 21 and Maven, which fetches the server (116 MB, once). Stop it with stop.sh FOLDER.
set -euo pipefail

folder=$1
password=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
lib=$here/../../node_modules/.cache/neo4j-5.26.12

for tool in java mvn node; do
  if ! command -v "$tool" >/dev/null; then
    echo "tests/neo4j/start.sh: expected \"$tool\" on the path; install Java 17 and Maven, or set NEO4J_URI to a server." >&2
    exit 1
  fi
done

if [ ! -e "$lib/complete" ]; then
  rm -rf "$lib"
  mkdir -p "$lib"
  echo "Fetching Neo4j with Maven …" >&2
  mvn -B -q -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$lib" >&2
  touch "$lib/complete"
fi

port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')
mkdir -p "$folder/conf"
cat >"$folder/conf/neo4j.conf" <<END
server.bolt.listen_address=127.0.0.1:$port
server.bolt.advertised_address=127.0.0.1:$port
server.http.enabled=false
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
END

java -Xmx768m \
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
  -cp "$lib/*" org.neo4j.server.CommunityEntryPoint --home-dir="$folder" --config-dir="$folder/conf" \
  >"$folder/log" 2>&1 </dev/null &
echo $! >"$folder/pid"

uri=bolt://127.0.0.1:$port
if ! node "$here/server.mjs" ready "$uri" "$password"; then
  echo "tests/neo4j/start.sh: Neo4j did not start; the end of its log:" >&2
  tail -n 20 "$folder/log" >&2
  "$here/stop.sh" "$folder"
  exit 1
fi
echo "$uri"
