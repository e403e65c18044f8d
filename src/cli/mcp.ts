import { guarded } from "../reading/guarded.ts";
import { createReader } from "../reading/read.ts";
import { mcpOverStdio } from "../server/mcp/server.ts";
import { VERSION } from "../version.ts";
import { EXIT } from "./exit.ts";
import { openBase } from "./knowledge-base.ts";
import { withRecord, writingTo } from "./open.ts";
import { tell } from "./terminal.ts";

/** Answers an agent's questions over standard input and output (Model Context Protocol), until it closes them. */
export const mcp = async (record: string | undefined): Promise<number> =>
  withRecord(record, async (store) => {
    const knowledge = openBase();
    tell("answering over standard input and output (MCP); close the input to stop");
    await mcpOverStdio({ store, knowledge, reader: guarded(createReader(knowledge, VERSION)), writing: writingTo(record) });
    return EXIT.ok;
  });
