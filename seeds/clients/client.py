"""A client in Python. Needs Python 3.9 or later, and nothing else.

    python3 seeds/clients/client.py http://127.0.0.1:4000 ask 郝平
    python3 seeds/clients/client.py http://127.0.0.1:4000 listen
"""
import json
import os
import pathlib
import sys
import urllib.request

HERE = pathlib.Path(__file__).parent


def send(url, name, variables, accept):
    body = {"query": (HERE / f"{name}.graphql").read_text("utf-8"), "variables": variables}
    headers = {"content-type": "application/json", "accept": accept}
    if "HUIWU_API_KEY" in os.environ:
        headers["authorization"] = "Bearer " + os.environ["HUIWU_API_KEY"]
    request = urllib.request.Request(f"{url}/graphql", json.dumps(body).encode(), headers)
    return urllib.request.urlopen(request)


def ask(url, name, variables):
    with send(url, name, variables, "application/json") as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def listen(url, name, variables):
    """Server-sent events: of each, the line that begins with "data: " is an answer."""
    with send(url, name, variables, "text/event-stream") as response:
        for line in response:
            data = line.decode("utf-8").removeprefix("data: ").strip()
            if line.startswith(b"data: ") and data:
                yield json.loads(data)["data"]


def show(encounter):
    def name(thing):
        return "–" if thing is None else thing["name"]

    parties = (f"{name(party['person'])} ({name(party['organization'])})" for party in encounter["parties"])
    print(encounter["date"]["from"] or "undated", " met ".join(parties), sep="  ", flush=True)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    url, command, *names = sys.argv[1:]
    if command == "ask":
        for found in ask(url, "encounters-between", {"person": names[0]})["encounters"]["nodes"]:
            show(found)
    else:
        print("listening", flush=True)
        for told in listen(url, "encounter-added", {}):
            show(told["encounterAdded"])
