import type { ReactNode } from "react";
import { Words } from "../parts/Words.tsx";
import { type Block, blocks, type Inline } from "./markdown.ts";

/** Markdown as elements and text nodes; nothing in it becomes markup of its own. */
export function Markdown({ source }: { readonly source: string }): ReactNode {
  return blocks(source).map((block, at) => <BlockView key={`${at} ${block.kind}`} block={block} />);
}

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case "heading": {
      const Heading = `h${Math.min(block.level, 4)}` as "h1" | "h2" | "h3" | "h4";
      return <Heading>{show(block.content)}</Heading>;
    }
    case "paragraph":
      return <p>{show(block.content)}</p>;
    case "quote":
      return <blockquote>{show(block.content)}</blockquote>;
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return <List className="brief-list">{block.items.map((item, at) => listItem(item, at))}</List>;
    }
    case "table":
      return (
        <table>
          <thead>
            <tr>{block.head.map((cell, at) => tableCell(cell, at, "th"))}</tr>
          </thead>
          <tbody>{block.rows.map((row, at) => tableRow(row, at))}</tbody>
        </table>
      );
    case "rule":
      return <hr />;
  }
}

// A briefing is read once and never reordered, so a part's place is its key.
const listItem = (item: readonly Inline[], at: number): ReactNode => <li key={at}>{show(item)}</li>;
const tableRow = (row: readonly (readonly Inline[])[], at: number): ReactNode => (
  <tr key={at}>{row.map((cell, n) => tableCell(cell, n, "td"))}</tr>
);
const tableCell = (cell: readonly Inline[], at: number, Cell: "th" | "td"): ReactNode => <Cell key={at}>{show(cell)}</Cell>;

function show(content: readonly Inline[]): ReactNode {
  return content.map((part, at) => <InlineView key={`${at} ${part.kind}`} part={part} />);
}

function InlineView({ part }: { readonly part: Inline }): ReactNode {
  const words = <Words>{part.text}</Words>;
  switch (part.kind) {
    case "strong":
      return <strong>{words}</strong>;
    case "emphasis":
      return <em>{words}</em>;
    case "code":
      return <code>{words}</code>;
    case "link":
      return part.to.startsWith("/") || part.to.startsWith("#") ? (
        <a href={part.to}>{words}</a>
      ) : (
        <a href={part.to} target="_blank" rel="noopener noreferrer nofollow">
          {words}
        </a>
      );
    case "text":
      return words;
  }
}
