/** Routes of exports: the record, or what a filter chooses of it, in every format of the exports' table. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { EXPORTS, type ExportName, type Format, formatOf } from "../../exchange/exports.ts";
import type { Source } from "../../exchange/source.ts";
import { filterOf } from "../meant.ts";
import { Problem } from "../problem.ts";
import { answer, get, getFile } from "../route.ts";
import { filterFields } from "../schemas/query.ts";
import type { Service } from "../service.ts";
import { streamed } from "../streamed.ts";

const NAMES = Object.keys(EXPORTS) as [ExportName, ...ExportName[]];
const FORMATS = [...new Set(Object.values(EXPORTS).flatMap((e) => Object.keys(e.formats)))] as [string, ...string[]];
const TYPES = [
  ...new Set(
    Object.values(EXPORTS).flatMap((e) => Object.values(e.formats as Readonly<Record<string, Format>>).map((f) => bare(f))),
  ),
];

/** Feeds are read by the page and by feed readers alike; the rest is a file to keep. */
const SHOWN: ReadonlySet<string> = new Set(["atom", "jsonfeed"]);

function bare(f: Format): string {
  return f.type.split(";")[0] as string;
}

/** The address under which the server was asked: permalinks lead back to it. */
const baseOf = (c: Context): string => new URL(c.req.url).origin;

const chosen = (name: ExportName, format: string | undefined): { readonly name: string; readonly format: Format } => {
  const found = formatOf(name, format);
  const known = Object.keys(EXPORTS[name].formats);
  if (!found) throw new Problem(400, "bad-format", `format=${format}: ${name} is given as ${known.join(", ")}.`);
  return { name: format ?? (known[0] as string), format: found };
};

export const exportRoutes = (api: OpenAPIHono, s: Service): void => {
  const params = z.object({ what: z.enum(NAMES, `one of ${NAMES.join(", ")}`) });
  const query = z.object({
    ...filterFields,
    format: z
      .enum(FORMATS, `one of ${FORMATS.join(", ")}`)
      .optional()
      .openapi({ description: "the first of those listed if not given" }),
  });
  get(
    api,
    {
      path: "/export",
      tag: "exports",
      summary: "What can be exported, in which formats, with the meaning of each",
      answers: z
        .array(
          z.object({ name: z.string(), about: z.string(), formats: z.array(z.object({ name: z.string(), type: z.string() })) }),
        )
        .openapi("Exports"),
    },
    () =>
      NAMES.map((name) => ({
        name,
        about: EXPORTS[name].about,
        formats: Object.entries<Format>(EXPORTS[name].formats).map(([format, f]) => ({ name: format, type: bare(f) })),
      })),
  );
  getFile(
    api,
    {
      path: "/export/{what}",
      tag: "exports",
      summary: "The record, or what a filter chooses of it, as a file that is made while it is read",
      params,
      query,
      types: TYPES,
    },
    ({ c, params: { what }, query: q }) => {
      const { name, format } = chosen(what, q.format);
      const source: Source = { store: s.store, knowledge: s.knowledge, filter: filterOf(s, q), base: baseOf(c) };
      // A feed is small and asked for again and again: its tag spares the answer.
      if (SHOWN.has(name)) return answer(c, [...format.write(source)].join(""), format.type);
      return streamed(format.write(source), {
        "content-type": format.type,
        "content-disposition": `attachment; filename="${what}.${format.extension}"`,
        "cache-control": "no-store",
      });
    },
  );
};
