import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";
import type { NetworkEdge, NetworkNode } from "../api/types.ts";
import { type NodeLabel, writeLabels } from "./nodeLabels.ts";
import type { Colours } from "./useColours.ts";

interface Drawing {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly colours: Colours;
  readonly choose: (node: string | null) => void;
}

export interface Drawn {
  /** Shows one node with whom it meets, null all. */
  readonly show: (node: string | null) => void;
  readonly stop: () => void;
}

const ROUNDS = 250;
const LARGEST = 15;
const SMALLEST = 3;

/** Nodes begin on a spiral in the order given and then find their place: the same answer always gives the same picture. */
function laidOut({ nodes, edges, colours }: Drawing): Graph {
  const graph = new Graph({ type: "undirected" });
  const met = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const most = Math.max(1, ...nodes.map((node) => node.count));
  nodes
    .filter((node) => met.has(node.id))
    .forEach((node, at) => {
      const angle = at * 2.39996;
      graph.addNode(node.id, {
        label: node.name,
        size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(node.count / most),
        color: colours.accent,
        x: Math.sqrt(at + 1) * Math.cos(angle),
        y: Math.sqrt(at + 1) * Math.sin(angle),
      });
    });
  const color = faint(colours);
  for (const edge of edges) {
    if (!graph.hasNode(edge.a) || !graph.hasNode(edge.b)) continue;
    graph.addEdge(edge.a, edge.b, { weight: edge.count, size: 0.7 + Math.log2(edge.count) * 0.9, color });
  }
  if (graph.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: true, scalingRatio: 12, gravity: 0.6 };
    forceAtlas2.assign(graph, { iterations: ROUNDS, settings });
  }
  return graph;
}

/** The channels of "rgb(1, 2, 3)". */
const channels = (colour: string): readonly number[] => (colour.match(/\d+(?:\.\d+)?/g) ?? []).slice(0, 3).map(Number);

/** A line's colour laid thinly on the sheet. Mixed here, as Sigma adds a see-through colour to a light ground until it is white. */
const faint = ({ edge, sheet }: Colours): string => {
  const ground = channels(sheet);
  return `rgb(${channels(edge).map((channel, at) => Math.round(channel * THIN + (ground[at] ?? 0) * (1 - THIN)))})`;
};
const THIN = 0.6;

/** Draws the network into a box; throws where the browser has no WebGL. */
export function drawNetwork(box: HTMLElement, drawing: Drawing): Drawn {
  const { colours, choose } = drawing;
  const graph = laidOut(drawing);
  let shown: string | null = null;
  const near = (node: string): boolean => shown === null || node === shown || graph.areNeighbors(node, shown);
  const font = getComputedStyle(box).fontFamily;
  let names: NodeLabel[] = [];
  let canvas: CanvasRenderingContext2D | null = null;
  const sigma = new Sigma(graph, box, {
    allowInvalidContainer: true,
    // Sigma writes names over each other; kept until all are known, the larger nodes' are written and those under them left out.
    defaultDrawNodeLabel: (context, { label: text, x, y, size }) => {
      canvas = context;
      if (text) names.push({ text, x, y, size });
    },
    labelDensity: 0.9,
    labelRenderedSizeThreshold: 5,
    zIndex: true,
    defaultDrawNodeHover: (context, data) => {
      context.beginPath();
      context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
      context.lineWidth = 2;
      context.strokeStyle = colours.ink;
      context.stroke();
      label(context, data.label ?? "", data.x + data.size + 6, data.y, colours, font);
    },
    nodeReducer: (node, data) =>
      near(node)
        ? { ...data, zIndex: 1, forceLabel: shown !== null || data.size > 9, color: node === shown ? colours.held : data.color }
        : { ...data, color: colours.rule, label: null, zIndex: 0 },
    edgeReducer: (edge, data) =>
      shown === null
        ? data
        : graph.hasExtremity(edge, shown)
          ? { ...data, color: colours.accent, zIndex: 1 }
          : { ...data, hidden: true },
  });
  sigma.on("afterRender", () => {
    if (canvas) writeLabels(canvas, names, `500 13px ${font}`, colours.ink);
    names = [];
  });
  sigma.on("clickNode", ({ node }) => choose(node === shown ? null : node));
  sigma.on("clickStage", () => choose(null));
  return {
    show: (node) => {
      shown = node !== null && graph.hasNode(node) ? node : null;
      sigma.refresh();
    },
    stop: () => sigma.kill(),
  };
}

function label(context: CanvasRenderingContext2D, text: string, x: number, y: number, colours: Colours, font: string): void {
  context.font = `600 13px ${font}`;
  const width = context.measureText(text).width;
  context.fillStyle = colours.sheet;
  context.fillRect(x - 3, y - 10, width + 6, 20);
  context.fillStyle = colours.ink;
  context.fillText(text, x, y + 4);
}
