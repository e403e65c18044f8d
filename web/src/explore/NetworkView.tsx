import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { NetworkAnswer, NetworkEdge, NetworkNode } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Day } from "../parts/Day.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { useParam } from "../route/navigation.ts";
import { address, partyAddress, personAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { type Drawn, drawNetwork } from "./drawNetwork.ts";
import type { ViewProps } from "./ExplorePage.tsx";
import { Looked } from "./Looked.tsx";
import { useColours } from "./useColours.ts";
import { YearsSlider } from "./YearsSlider.tsx";
import { allYears, edgesIn, parseYears, yearsParam } from "./years.ts";

/** More nodes than this are a cloud, not a picture; the most engaged are drawn, and the page says so. */
const MOST = 500;

type Of = "party" | "person";

/** Who meets whom: a graph, a slider over the years, and the same edges as a table. */
export default function NetworkView({ params }: ViewProps): ReactNode {
  const [given, setOf] = useParam("of");
  const of: Of = given === "person" ? "person" : "party";
  const asked = new URLSearchParams(params);
  asked.set("of", of);
  asked.set("limit", String(MOST));
  const answer = useAnswer<NetworkAnswer>(`/explore/network?${asked}`);
  return (
    <>
      <fieldset className="switch">
        <legend className="unseen">Who is drawn</legend>
        {(["party", "person"] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="of" checked={of === one} onChange={() => setOf(one === "party" ? null : one)} />
            {one === "party" ? "Parties" : "People"}
          </label>
        ))}
      </fieldset>
      {answer.state !== "ready" ? <Waiting answer={answer} what="the network" /> : <Network network={answer.value} />}
    </>
  );
}

function Network({ network }: { readonly network: NetworkAnswer }): ReactNode {
  const [given, setYears] = useParam("years");
  const [node, choose] = useParam("node");
  const all = useMemo(() => allYears(network.edges), [network]);
  const years = all === null ? null : parseYears(given, all);
  const [from, to] = [years?.from ?? null, years?.to ?? null];
  const edges = useMemo(
    () => edgesIn(network.edges, from === null || to === null ? null : { from, to }, all),
    [network, from, to, all],
  );
  const names = useMemo(() => new Map(network.nodes.map((one) => [one.id, one.name])), [network]);
  const shown = node === null ? edges : edges.filter((edge) => edge.a === node || edge.b === node);
  const many = network.of === "party" ? "parties" : "people";
  if (network.edges.length === 0) return <p>No two {many} meet in these engagements.</p>;
  return (
    <>
      {network.allNodes > network.nodes.length && (
        <p className="note soft">
          The {network.nodes.length} {many} with most engagements, of {network.allNodes.toLocaleString("en-GB")}.
        </p>
      )}
      <Looked {...network} />
      {all !== null && years !== null && all.from < all.to && (
        <YearsSlider all={all} years={years} set={(next) => setYears(yearsParam(next, all))} />
      )}
      <Graph nodes={network.nodes} edges={edges} node={node} choose={choose} many={many} />
      <Chosen network={network} edges={edges} node={node} choose={choose} many={many} />
      <h2>{node === null ? "Who meets whom" : `Whom ${names.get(node) ?? node} meets`}</h2>
      <DataTable
        name="Who meets whom"
        columns={columns(names, network.of)}
        rows={shown}
        keyOf={(edge) => `${edge.a} ${edge.b}`}
      />
    </>
  );
}

interface GraphProps {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly node: string | null;
  readonly choose: (node: string | null) => void;
  readonly many: string;
}

function Graph({ nodes, edges, node, choose, many }: GraphProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const latest = useRef({ node, choose });
  latest.current = { node, choose };
  const [failed, setFailed] = useState(false);
  const colours = useColours();
  useEffect(() => {
    if (box.current === null) return;
    try {
      drawn.current = drawNetwork(box.current, { nodes, edges, colours, choose: (next) => latest.current.choose(next) });
      drawn.current.show(latest.current.node);
    } catch {
      // A browser without WebGL cannot draw it; the table has the same.
      setFailed(true);
    }
    return () => {
      drawn.current?.stop();
      drawn.current = null;
    };
  }, [nodes, edges, colours]);
  useEffect(() => drawn.current?.show(node), [node]);
  if (failed) return <p className="soft">This browser draws no graph (WebGL is off); the table below has the same.</p>;
  return <div className="network" ref={box} role="img" aria-label={`Which ${many} meet; the table below says the same`} />;
}

/** The way to one node for the keyboard, and to its page. */
function Chosen({
  network,
  edges,
  node,
  choose,
  many,
}: Omit<GraphProps, "nodes"> & { readonly network: NetworkAnswer }): ReactNode {
  const met = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const byName = network.nodes.filter((one) => met.has(one.id)).sort((a, b) => a.name.localeCompare(b.name, "en"));
  const one = network.nodes.find((other) => other.id === node);
  return (
    <p className="network-chosen">
      <label>
        Show{" "}
        <select value={one === undefined ? "" : one.id} onChange={(event) => choose(event.target.value || null)}>
          <option value="">
            all {many} ({byName.length})
          </option>
          {byName.map((other) => (
            <option key={other.id} value={other.id}>
              {network.of === "person" && other.for !== null ? `${other.name} (${other.for})` : other.name}
            </option>
          ))}
        </select>
      </label>
      {one !== undefined && (
        <a href={network.of === "party" ? partyAddress(one.id) : personAddress(one.id)}>
          All about <Name>{one.name}</Name>
        </a>
      )}
    </p>
  );
}

const columns = (names: ReadonlyMap<string, string>, of: Of): readonly Column<NetworkEdge>[] => [
  { key: "a", title: of === "party" ? "Party" : "Person", value: (edge) => names.get(edge.a) ?? edge.a },
  { key: "b", title: "With", value: (edge) => names.get(edge.b) ?? edge.b },
  {
    key: "count",
    title: "Engagements",
    number: true,
    value: (edge) => edge.count,
    cell: (edge) => (of === "party" ? <a href={address({ page: "pair", a: edge.a, b: edge.b })}>{edge.count}</a> : edge.count),
  },
  {
    key: "first",
    title: "First",
    value: (edge) => edge.first,
    cell: (edge) => <Day of={edge.first} />,
  },
  { key: "last", title: "Last", value: (edge) => edge.last, cell: (edge) => <Day of={edge.last} /> },
];
