/** The Markdown that `chancery brief` writes, read into plain values. Not all of Markdown: what is not known here stays text. */

export type Inline =
  | { readonly kind: "text" | "strong" | "emphasis" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly to: string };

export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: "paragraph" | "quote"; readonly content: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: "rule" };

const INLINE = /\*\*(.+?)\*\*|(?<![\w*])[*_]([^*_\s](?:[^*_]*[^*_\s])?)[*_](?![\w*])|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** Text with its emphasis, code and links. A link may lead to a page of this app or to the web; anything else stays text. */
export function inlines(source: string): readonly Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const match of source.matchAll(INLINE)) {
    const [all, strong, emphasis, code, text, to] = match;
    if (match.index > at) found.push({ kind: "text", text: unescaped(source.slice(at, match.index)) });
    at = match.index + all.length;
    if (strong !== undefined) found.push({ kind: "strong", text: unescaped(strong) });
    else if (emphasis !== undefined) found.push({ kind: "emphasis", text: unescaped(emphasis) });
    else if (code !== undefined) found.push({ kind: "code", text: code });
    else if (to !== undefined && /^(https?:\/\/|\/(?!\/)|#)/i.test(to))
      found.push({ kind: "link", text: unescaped(text ?? to), to });
    else found.push({ kind: "text", text: all });
  }
  if (at < source.length) found.push({ kind: "text", text: unescaped(source.slice(at)) });
  return found;
}

const unescaped = (text: string): string => text.replace(/\\([\\`*_{}[\]()#+\-.!|>~<&])/g, "$1");

const ITEM = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/;

/** Blocks in their order. Lines that belong together are joined; an indented line goes on with the list item above it. */
export function blocks(source: string): readonly Block[] {
  const result: Block[] = [];
  const lines = source.split(/\r?\n/);
  for (let at = 0; at < lines.length; ) {
    const taken = takeBlock(lines, at);
    if (taken.block !== null) result.push(taken.block);
    at = taken.next;
  }
  return result;
}

interface Taken {
  readonly block: Block | null;
  readonly next: number;
}

function takeBlock(lines: readonly string[], at: number): Taken {
  const line = lines[at] ?? "";
  if (line.trim() === "") return { block: null, next: at + 1 };
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  if (heading !== null)
    return { block: { kind: "heading", level: heading[1]?.length ?? 1, content: inlines(heading[2] ?? "") }, next: at + 1 };
  if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) return { block: { kind: "rule" }, next: at + 1 };
  if (line.startsWith("|")) return takeTable(lines, at);
  if (ITEM.test(line)) return takeList(lines, at);
  return takeParagraph(lines, at);
}

function takeList(lines: readonly string[], start: number): Taken {
  const items: string[] = [];
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const item = ITEM.exec(line);
    if (item !== null) items.push(item[2] ?? "");
    else if (/^\s+\S/.test(line)) items.push(`${items.pop() ?? ""} ${line.trim()}`);
    else break;
  }
  const ordered = /^\s*\d/.test(lines[start] ?? "");
  return { block: { kind: "list", ordered, items: items.map(inlines) }, next: at };
}

function takeTable(lines: readonly string[], start: number): Taken {
  let at = start;
  while ((lines[at] ?? "").startsWith("|")) at++;
  const cells = (line: string): readonly (readonly Inline[])[] =>
    line
      .replace(/^\||\|\s*$/g, "")
      .split(/(?<!\\)\|/)
      .map((cell) => inlines(cell.trim()));
  const [head = "", ...rows] = lines.slice(start, at).filter((line) => !/^\|[\s:|-]+$/.test(line));
  return { block: { kind: "table", head: cells(head), rows: rows.map(cells) }, next: at };
}

function takeParagraph(lines: readonly string[], start: number): Taken {
  const quoted = (lines[start] ?? "").startsWith(">");
  let at = start;
  const joined: string[] = [];
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const ends =
      line.trim() === "" || line.startsWith(">") !== quoted || (at > start && (/^#{1,6}\s/.test(line) || ITEM.test(line)));
    if (ends) break;
    joined.push(line.replace(/^>\s?/, "").trim());
  }
  return { block: { kind: quoted ? "quote" : "paragraph", content: inlines(joined.join(" ")) }, next: at };
}
