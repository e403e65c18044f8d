/** What npm does not put into node_modules/.bin: Node 24, and the checkout's own command. npm scripts, npx and `#!/usr/bin/env node` look there first. */
import { copyFileSync, existsSync, linkSync, mkdirSync, readlinkSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { broughtNode, NODE_BINARY, ownNode } from "./node24.mjs";
import { BIN, COMMAND, WINDOWS } from "./paths.mjs";

const NODE_LINK = join(BIN, NODE_BINARY);
const COMMAND_LINK = join(BIN, WINDOWS ? "chancery.cmd" : "chancery");

const leadsTo = (link, target) => {
  if (WINDOWS) return existsSync(link);
  try {
    return readlinkSync(link) === relative(BIN, target);
  } catch {
    return false;
  }
};

/** Windows has symbolic links not for everyone: the binary gets a hard link, else a copy, and the command a small batch file. */
const WINDOWS_MAKES = {
  [NODE_LINK]: (fresh, target) => {
    try {
      linkSync(target, fresh);
    } catch {
      copyFileSync(target, fresh);
    }
  },
  [COMMAND_LINK]: (fresh) => writeFileSync(fresh, '@node "%~dp0\\..\\..\\bin\\chancery.js" %*\r\n'),
};

const put = (link, target) => {
  const fresh = `${link}.${process.pid}`;
  if (WINDOWS) WINDOWS_MAKES[link](fresh, target);
  else symlinkSync(relative(BIN, target), fresh);
  renameSync(fresh, link);
};

/** Each link with what it leads to; Node only where the machine's own is too old. */
const links = () => [[COMMAND_LINK, COMMAND], ...(ownNode() === null && broughtNode() ? [[NODE_LINK, broughtNode()]] : [])];

export const linksStep = {
  name: "commands",
  fresh: () => links().every(([link, target]) => leadsTo(link, target)),
  async run() {
    mkdirSync(BIN, { recursive: true });
    for (const [link, target] of links()) if (!leadsTo(link, target)) put(link, target);
  },
  next: "see that node_modules can be written, and run the command again",
};
