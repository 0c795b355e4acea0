#!/usr/bin/env bash
# Runs on Neo4j every suite that uses tests/store/each-store.ts (npm run test:neo4j). Arguments go to vitest.
# NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD name a server with an EMPTY graph, which is wiped between tests;
# without them a server is started for the time of the run, which needs Java 17 and Maven.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export HUIWU_REQUIRE_NEO4J=1
if [ -n "${NEO4J_URI:-}" ]; then
  export HUIWU_TEST_NEO4J_URI=$NEO4J_URI
  export HUIWU_TEST_NEO4J_USERNAME=${NEO4J_USERNAME:-neo4j}
  export HUIWU_TEST_NEO4J_PASSWORD=${NEO4J_PASSWORD:-}
  node tests/neo4j/server.mjs empty "$NEO4J_URI" "$HUIWU_TEST_NEO4J_USERNAME" "$HUIWU_TEST_NEO4J_PASSWORD"
  trap 'node tests/neo4j/server.mjs wipe "$NEO4J_URI" "$HUIWU_TEST_NEO4J_USERNAME" "$HUIWU_TEST_NEO4J_PASSWORD"' EXIT
else
  folder=$(mktemp -d)
  trap 'tests/neo4j/stop.sh "$folder"; rm -rf "$folder"' EXIT
  export HUIWU_TEST_NEO4J_USERNAME=neo4j
  export HUIWU_TEST_NEO4J_PASSWORD=only-for-tests
  HUIWU_TEST_NEO4J_URI=$(tests/neo4j/start.sh "$folder" "$HUIWU_TEST_NEO4J_PASSWORD")
  export HUIWU_TEST_NEO4J_URI
fi

# One file after the other, since they share the server's one graph.
mapfile -t files < <(grep -rl 'each-store.js' tests --include='*.test.ts')
npx vitest run --no-file-parallelism --testNamePattern '\[neo4j\]' "$@" "${files[@]}"
