import { spawn } from "node:child_process";
import { loadKnowledge } from "../knowledge/compiled.ts";
import { createReader } from "../reading/read.ts";
import { serve as listen } from "../server/serve.ts";
import { VERSION } from "../version.ts";
import { EXIT, UsageError } from "./exit.ts";
import { withRecord } from "./open.ts";
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

/** The record in the browser until Ctrl-C. */
export const serve = async (port: string | undefined, open: boolean, record: string | undefined): Promise<number> => {
  const wanted = port === undefined ? null : Number(port);
  if (wanted !== null && (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535))
    throw new UsageError(`--port ${port}: give a number from 1 to 65535`);
  return withRecord(record, async (store) => {
    const knowledge = loadKnowledge();
    const serving = await listen({ store, knowledge, reader: createReader(knowledge, VERSION) }, wanted).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === "EADDRINUSE")
          throw Object.assign(new Error(`port ${wanted} is taken; give another --port, or none for the next free one`), {
            code: "EADDRINUSE",
          });
        throw error;
      },
    );
    process.stdout.write(`${serving.address}\n`);
    tell("serving on this machine only; Ctrl-C stops it");
    if (open) openBrowser(serving.address);
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    await serving.close();
    return EXIT.ok;
  });
};
