#!/usr/bin/env bash
# Stops the server that start.sh started in FOLDER, and removes the folder: stop.sh FOLDER
set -euo pipefail

folder=$1
[ -e "$folder/pid" ] || exit 0
pid=$(cat "$folder/pid")
kill "$pid" 2>/dev/null || true
for _ in $(seq 150); do
  kill -0 "$pid" 2>/dev/null || break
  sleep 0.2
done
kill -9 "$pid" 2>/dev/null || true
rm -rf "$folder"
