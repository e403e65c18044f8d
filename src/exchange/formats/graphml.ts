import type { Source } from "../source.ts";
import { xml } from "../xml.ts";
import { type Edge, firstDay, lastDay, type Node, network } from "./network.ts";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="group" for="node" attr.name="group" attr.type="string"/>
<key id="engagements" for="node" attr.name="engagements" attr.type="int"/>
<key id="weight" for="edge" attr.name="weight" attr.type="double"/>
<key id="first" for="edge" attr.name="first" attr.type="string"/>
<key id="last" for="edge" attr.name="last" attr.type="string"/>
<graph id="network" edgedefault="undirected">
`;

const data = (key: string, value: string | number | null): string =>
  value === null ? "" : `<data key="${key}">${xml(String(value))}</data>`;

const node = (n: Node): string =>
  `<node id="${xml(n.id)}">${data("label", n.label)}${data("group", n.group)}${data("engagements", n.engagements)}</node>\n`;

const edge = (e: Edge): string =>
  `<edge source="${xml(e.a)}" target="${xml(e.b)}">${data("weight", e.spells.length)}${data("first", firstDay(e))}${data("last", lastDay(e))}</edge>\n`;

/** GraphML: an edge for each pair, weighted by their engagements. */
export function* graphMl(source: Source, of: "party" | "person"): Generator<string> {
  const { nodes, edges } = network(source, of);
  yield HEAD;
  for (const n of nodes) yield node(n);
  for (const e of edges) yield edge(e);
  yield "</graph>\n</graphml>\n";
}
