import type { Source } from "../source.ts";
import { xml } from "../xml.ts";
import { type Edge, type Node, network, type Spell } from "./network.ts";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Chancery</creator></meta>
<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">
<attributes class="node"><attribute id="group" title="group" type="string"/><attribute id="engagements" title="engagements" type="integer"/></attributes>
<nodes>
`;

const node = (n: Node): string =>
  `<node id="${xml(n.id)}" label="${xml(n.label)}"><attvalues><attvalue for="group" value="${xml(n.group)}"/><attvalue for="engagements" value="${n.engagements}"/></attvalues></node>\n`;

const spell = (s: Spell): string => `<spell${s.from ? ` start="${s.from}"` : ""}${s.to ? ` end="${s.to}"` : ""}/>`;

const edge = (e: Edge, i: number): string => {
  const dated = e.spells.filter((s) => s.from !== null || s.to !== null);
  return `<edge id="${i}" source="${xml(e.a)}" target="${xml(e.b)}" weight="${e.spells.length}">${dated.length ? `<spells>${dated.map(spell).join("")}</spells>` : ""}</edge>\n`;
};

/** GEXF 1.3, dynamic: an edge for each pair, a spell for each engagement of the two. */
export function* gexf(source: Source, of: "party" | "person"): Generator<string> {
  const { nodes, edges } = network(source, of);
  yield HEAD;
  for (const n of nodes) yield node(n);
  yield "</nodes>\n<edges>\n";
  for (const [i, e] of edges.entries()) yield edge(e, i);
  yield "</edges>\n</graph>\n</gexf>\n";
}
