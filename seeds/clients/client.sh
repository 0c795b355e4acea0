#!/bin/sh
# A client with curl and sed: answers as JSON, one a line.
#
#   seeds/clients/client.sh http://127.0.0.1:4000 ask 郝平
#   seeds/clients/client.sh http://127.0.0.1:4000 listen
set -eu
url=$1 command=$2 person=${3:-}
here=$(dirname "$0")

# quote TEXT  As a JSON string. What curl sends is one line.
quote() { printf '"%s"' "$(printf %s "$1" | tr '\n' ' ' | sed 's/[\\"]/\\&/g')"; }

# send FILE VARIABLES ACCEPT
send() {
  query=$(quote "$(cat "$here/$1.graphql")")
  curl --silent --show-error --fail-with-body --no-buffer "$url/graphql" \
    -H 'content-type: application/json' -H "accept: $3" ${HUIWU_API_KEY:+-H "authorization: Bearer $HUIWU_API_KEY"} \
    --data-binary "{\"query\": $query, \"variables\": $2}"
}

if [ "$command" = ask ]; then
  send encounters-between "{\"person\": $(quote "$person")}" application/json
else
  echo listening
  send encounter-added '{}' text/event-stream | sed -nu 's/^data: \(..*\)/\1/p'
fi
