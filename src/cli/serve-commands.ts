/** The commands that answer others: pages, programs, agents. */
import type { Command } from "commander";
import { type Options, type Run, record, repeated, text } from "./options.ts";

export const SERVE_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  serve: [
    "chancery serve",
    "chancery serve --port 4400 --open",
    "chancery serve --host 0.0.0.0 --name record.example.org --users users.txt",
  ],
  token: ["chancery token anna --users users.txt", "chancery token desk --role edit --users users.txt"],
  mcp: ["chancery mcp --record ~/records/caucasus"],
};

export const serveCommands = (program: Command, run: Run): void => {
  record(
    program
      .command("serve")
      .description("the record in the browser, with its API and MCP; on this machine only unless told otherwise"),
  )
    .option("--port <number>", "the port (default: 4343, or the next free one)")
    .option("--host <address>", "the address to listen on (default: 127.0.0.1)")
    .option("--name <host>", "a name under which others reach it; may be repeated", repeated)
    .option("--users <file>", "who may ask, with which token; see: chancery token --help")
    .option("--proxy <address>", "fetch pages of the web through a proxy: http://host:port")
    .option("--open", "open the browser")
    .action((o: Options) =>
      run(async () =>
        (await import("./serve.ts")).serve({
          port: text(o.port),
          host: text(o.host),
          names: Array.isArray(o.name) ? o.name : [],
          users: text(o.users),
          proxy: text(o.proxy),
          open: o.open === true,
          record: text(o.record),
        }),
      )(),
    );

  program
    .command("token")
    .argument("<name>", "whose token it is")
    .description("give somebody a token for a record that is served to others")
    .option("--users <file>", "the file of users")
    .option("--role <role>", "read, or edit for corrections too", "read")
    .action((name: string, o: Options) =>
      run(async () => (await import("./token.ts")).token(name, text(o.role) ?? "read", text(o.users)))(),
    );

  record(
    program.command("mcp").description("the record for an agent: Model Context Protocol over standard input and output"),
  ).action((o: Options) => run(async () => (await import("./mcp.ts")).mcp(text(o.record)))());
};
