"""Reads an export as a program of its kind would, from standard input: FORMAT. Prints what it found as one JSON object."""

import io
import json
import sys

FORMAT = sys.argv[1]
content = sys.stdin.buffer.read()


def network(graph):
    nodes = {key: data.get("label") for key, data in graph.nodes(data=True)}
    edges = [
        {"ends": sorted([nodes[a], nodes[b]]), "from": data.get("from"), "headline": data.get("headline")}
        for a, b, data in graph.edges(data=True)
    ]
    return {"nodes": sorted(nodes.values()), "edges": sorted(edges, key=json.dumps), "directed": graph.is_directed()}


if FORMAT == "graphml":
    import networkx

    found = network(networkx.read_graphml(io.BytesIO(content), force_multigraph=True))
elif FORMAT == "gexf":
    import networkx

    found = network(networkx.read_gexf(io.BytesIO(content), version="1.3"))
elif FORMAT == "ftm":
    from followthemoney import model

    entities = [json.loads(line) for line in content.decode().splitlines()]
    for entity in entities:
        # Refuses unknown schemas and properties, values that are none, and entities that lack what they require.
        schema = model.get(entity["schema"])
        try:
            schema.validate(entity)
        except Exception as error:
            raise SystemExit(f"{entity}: {error} {error.errors}")
        unclean = [
            [name, value]
            for name, values in entity["properties"].items()
            for value in values
            if not schema.get(name).type.validate(value) and schema.get(name).type.name != "name"
        ]
        assert not unclean, (entity, unclean)
    found = {"ids": len({entity["id"] for entity in entities}), "schemas": [entity["schema"] for entity in entities]}
    known = {entity["id"] for entity in entities}
    refers = [
        value
        for entity in entities
        for name, values in entity["properties"].items()
        if model.get(entity["schema"]).get(name).type.name == "entity"
        for value in values
    ]
    found["dangling"] = [value for value in refers if value not in known]
elif FORMAT == "ics":
    from icalendar import Calendar

    events = Calendar.from_ical(content).walk("VEVENT")
    found = [
        {"summary": str(e["SUMMARY"]), "from": str(e.decoded("DTSTART")), "to": str(e.decoded("DTEND")), "place": str(e.get("LOCATION", ""))}
        for e in events
    ]
elif FORMAT == "json-ld":
    from rdflib import Graph, Namespace
    from rdflib.namespace import FOAF, ORG, RDF

    graph = Graph().parse(data=content, format="json-ld")
    schema = Namespace("https://schema.org/")
    found = {
        "people": sorted(str(name) for person in graph.subjects(RDF.type, FOAF.Person) for name in graph.objects(person, FOAF.name)),
        "memberships": len(set(graph.subjects(RDF.type, ORG.Membership))),
        "members": len(set(graph.objects(None, ORG.member))),
        "events": len(set(graph.subjects(RDF.type, schema.Event))),
    }
else:
    raise SystemExit(f"{FORMAT}: expected graphml, gexf, ftm, ics or json-ld")
print(json.dumps(found))
