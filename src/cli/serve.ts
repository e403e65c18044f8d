import { spawn } from "node:child_process";
import { guarded } from "../reading/guarded.ts";
import { createReader } from "../reading/read.ts";
import { auditIn } from "../server/access/audit.ts";
import { readUsers, type Users } from "../server/access/users.ts";
import { serve as listen, type ServeOptions, type Serving } from "../server/serve.ts";
import type { Service } from "../server/service.ts";
import { VERSION } from "../version.ts";
import { EXIT, UsageError } from "./exit.ts";
import { fetcherVia } from "./fetcher-via.ts";
import { openBase } from "./knowledge-base.ts";
import { withRecord, writingTo } from "./open.ts";
import { openElsewhere } from "./open-elsewhere.ts";
import { recordFolder } from "./record-path.ts";
import { tell } from "./terminal.ts";

/** Opens the browser where there is one; that it cannot is no error. */
const openBrowser = (address: string): void => {
  const [program, args] =
    process.platform === "darwin"
      ? ["open", [address]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", address]]
        : ["xdg-open", [address]];
  const child = spawn(program as string, args as string[], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
};

export interface ServeCommand {
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly names?: readonly string[];
  /** The file of users; needed where others than this machine are served. */
  readonly users?: string | undefined;
  readonly open: boolean;
  /** The proxy through which the inbox fetches. */
  readonly proxy?: string | undefined;
  readonly record?: string | undefined;
}

const portOf = (port: string | undefined): number | null => {
  if (port === undefined) return null;
  const wanted = Number(port);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535)
    throw new UsageError(`--port ${port}: give a number from 1 to 65535`);
  return wanted;
};

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

const usersOf = (o: ServeCommand): Users | null => {
  if (o.users !== undefined) return readUsers(o.users);
  if (o.host !== undefined && !LOOPBACK.has(o.host))
    throw new UsageError(
      `--host ${o.host}: others than this machine need tokens; make one with "chancery token NAME --users users.txt" and give --users users.txt`,
    );
  return null;
};

const listening = async (service: Service, options: ServeOptions): Promise<Serving> =>
  listen(service, options).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      throw Object.assign(new Error(`port ${options.port} is taken; give another --port, or none for the next free one`), {
        code: "EADDRINUSE",
      });
    throw error;
  });

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });

/** The record in the browser until Ctrl-C. */
export const serve = async (o: ServeCommand): Promise<number> => {
  const port = portOf(o.port);
  const users = usersOf(o);
  const fetcher = fetcherVia(o.proxy);
  return withRecord(o.record, async (store) => {
    const knowledge = openBase();
    const service: Service = {
      store,
      knowledge,
      reader: guarded(createReader(knowledge, VERSION)),
      fetcher,
      writing: writingTo(o.record),
      asOf: (moment) => openElsewhere(recordFolder(o.record), moment),
    };
    const serving = await listening(service, {
      port,
      users,
      audit: auditIn(recordFolder(o.record)),
      names: o.names ?? [],
      ...(o.host === undefined ? {} : { host: o.host }),
    });
    process.stdout.write(`${serving.address}\n`);
    tell(
      users
        ? "serving to those who have a token; put a proxy with TLS before it; Ctrl-C stops it"
        : "serving on this machine only; Ctrl-C stops it",
    );
    if (o.open) openBrowser(serving.address);
    await stopped();
    await serving.close();
    return EXIT.ok;
  });
};
