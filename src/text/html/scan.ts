/** A tag: its name in lower case, and the place of its attributes in the source. */
export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: { readonly start: number; readonly end: number };
}

/** Told of each part of a page, in order; offsets are UTF-16, into the source. */
export interface Visitor {
  /** Text between tags, references not read. */
  text(start: number, end: number): void;
  open(tag: Tag): void;
  close(name: string): void;
  /** An element whose content is no markup (script, title ...), with the place of that content. */
  raw(tag: Tag, start: number, end: number): void;
}

/** Elements whose content nobody reads as running text. */
const RAW = new Set(
  "script style title textarea noscript iframe noembed noframes template select svg math object audio video canvas map".split(
    " ",
  ),
);
/** Without their end tag these hide the rest of the page, as in browsers; the others count as not opened. */
const ENDLESS = new Set(["script", "style", "title", "textarea"]);

const LETTER = /[A-Za-z]/;
const NAME = /[A-Za-z][A-Za-z\d:-]{0,40}/y;

/** Where a tag ends (past its ">"), quotes respected; -1 where it never does. */
const tagEnd = (source: string, from: number, lost: Set<string>): number => {
  for (let i = from; i < source.length; i++) {
    const c = source[i];
    if (c === ">") return i + 1;
    if ((c !== '"' && c !== "'") || lost.has(c)) continue;
    let before = i - 1;
    while (before > from && /\s/.test(source[before] as string) && i - before < 20) before--;
    if (source[before] !== "=") continue;
    const closing = source.indexOf(c, i + 1);
    // A quote that nothing closes is no quote; remembered, so that the search is made once.
    if (closing < 0) lost.add(c);
    else i = closing;
  }
  return -1;
};

/** Walks the source once, whatever it holds: time is linear in its length, and nothing recurses. */
export const scanHtml = (source: string, visitor: Visitor): void => {
  const lost = new Set<string>();
  const unclosed = new Set<string>();
  let text = 0;
  let at = source.indexOf("<");
  const flush = (to: number): void => {
    if (to > text) visitor.text(text, to);
  };
  /** Past the raw element that opens with `tag`; the tag's own end where it is never closed. */
  const rawEnd = (tag: Tag): number => {
    if (unclosed.has(tag.name)) return tag.end;
    const closing = new RegExp(`</${tag.name}(?=[\\s>/])`, "gi");
    closing.lastIndex = tag.end;
    const found = closing.exec(source);
    if (!found) {
      unclosed.add(tag.name);
      if (!ENDLESS.has(tag.name)) return tag.end;
      visitor.raw(tag, tag.end, source.length);
      return source.length;
    }
    visitor.raw(tag, tag.end, found.index);
    const end = source.indexOf(">", closing.lastIndex);
    return end < 0 ? source.length : end + 1;
  };
  while (at >= 0 && at < source.length) {
    const next = source[at + 1] ?? "";
    let past: number;
    if (LETTER.test(next)) {
      flush(at);
      NAME.lastIndex = at + 1;
      const name = (NAME.exec(source)?.[0] ?? "").toLowerCase();
      past = tagEnd(source, at + 1 + name.length, lost);
      if (past < 0) return;
      const tag: Tag = { name, start: at, end: past, attributes: { start: at + 1 + name.length, end: past - 1 } };
      if (RAW.has(name) && source[past - 2] !== "/") past = rawEnd(tag);
      else visitor.open(tag);
    } else if (next === "/" && LETTER.test(source[at + 2] ?? "")) {
      flush(at);
      NAME.lastIndex = at + 2;
      visitor.close((NAME.exec(source)?.[0] ?? "").toLowerCase());
      past = source.indexOf(">", at);
      if (past < 0) return;
      past++;
    } else if (next === "!" || next === "?" || next === "/") {
      flush(at);
      const comment = source.startsWith("<!--", at);
      past = comment ? source.indexOf("-->", at + 2) : source.indexOf(">", at);
      if (past < 0) return;
      past += comment ? 3 : 1;
    } else {
      at = source.indexOf("<", at + 1);
      continue;
    }
    text = past;
    at = source.indexOf("<", past);
  }
  flush(source.length);
};

/** Attributes further into a tag than this are not looked at. */
const LONGEST = 4096;
const ATTRIBUTE = /([A-Za-z][\w:.-]{0,60})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** A tag's attributes by name in lower case, references not read; the first of a name counts. */
export const attributesOf = (source: string, tag: Tag): ReadonlyMap<string, string> => {
  const out = new Map<string, string>();
  const part = source.slice(tag.attributes.start, Math.min(tag.attributes.end, tag.attributes.start + LONGEST));
  for (const m of part.matchAll(ATTRIBUTE)) {
    const name = (m[1] as string).toLowerCase();
    if (!out.has(name)) out.set(name, m[2] ?? m[3] ?? m[4] ?? "");
  }
  return out;
};
