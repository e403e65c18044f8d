#!/usr/bin/env node
/**
 * The command's door. CommonJS, in words that Node 12 knows (no `?.`, no top-level await), so that an old one answers with a
 * line and not with a stack: it finds Node 24, then the command: the built JavaScript, which starts sooner, or in a
 * checkout whose sources were touched since, these.
 */
const fs = require("fs");
const os = require("os");
const path = require("path");
const { builtSince } = require("./built.js");

const NEEDED = 24;
const ENVIRONMENT_STOPPED_IT = 3;
const root = path.join(__dirname, "..");
const SOURCES = path.join(root, "src", "cli", "main.ts");
const BUILT = path.join(root, "dist", "cli", "main.cjs");
const BASE = path.join(root, "knowledge", "compiled", "base.bin");
const inCheckout = fs.existsSync(SOURCES);

const refuse = (line) => {
  process.stderr.write(`chancery: ${line}\n`);
  process.exitCode = ENVIRONMENT_STOPPED_IT;
};

/** The binary that the set-up of a checkout brought from the registry, if it did: npm writes its list of packages last. */
const broughtNode = () => {
  const modules = path.join(root, "setup", "node24", "node_modules");
  const binary = process.platform === "win32" ? "node.exe" : "node";
  const whole = fs.existsSync(path.join(modules, ".package-lock.json"));
  const names = whole ? fs.readdirSync(modules).filter((name) => !name.startsWith(".")) : [];
  return names.map((name) => path.join(modules, name, "bin", binary)).find((file) => fs.existsSync(file));
};

/** Runs the same command under another Node, which takes over the terminal, the signals and the exit status. */
const runUnder = (node) => {
  const child = require("child_process").spawn(node, [__filename, ...process.argv.slice(2)], { stdio: "inherit" });
  // Ctrl-C reaches the child from the terminal; this process only waits for what the child makes of it.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => refuse(`cannot start ${node}: ${error.message}; \`npm start\` in the checkout brings it again`));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
};

/** Two of Node's own notices say nothing to the user of a command: that types are stripped, and that node:sqlite is young. */
const quietWarnings = () => {
  const printers = process.listeners("warning");
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name === "ExperimentalWarning" && /SQLite|type stripping/i.test(warning.message)) return;
    for (const print of printers) print.call(process, warning);
  });
};

/** `chancery read ... | head` closes the pipe early: that is no error, and nothing more is wanted. */
const endWithThePipe = () => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (error.code === "EPIPE") process.exit();
      // A full disk behind `> file` is the environment's fault and no bug; what stood on standard output is cut short.
      if (stream === process.stdout) process.stderr.write(`chancery: standard output: ${error.message}\n`);
      process.exit(3);
    });
  }
};

/** Where compiled code is kept: in a folder of the user's own, as one shared by all users could be written by another. */
const codeFolder = () => {
  const home = process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache");
  return inCheckout ? path.join(root, ".cache", "code") : path.join(home, "chancery", "code");
};

/** Rows of knowledge/ that were changed since do not count yet: whoever reads with the base should know. */
const tellOfOldBase = async () => {
  if (!fs.existsSync(BASE) || builtSince(BASE, path.join(root, "knowledge"))) return;
  const { baseIsOfItsSources } = await import("../setup/base.mjs");
  if (baseIsOfItsSources()) return;
  process.stderr.write(
    "chancery: knowledge/ was changed since its base was compiled, which is used as it was; `npm run setup` compiles it\n",
  );
};

/** What Node itself loads is kept in its own way. */
const keepLoaded = () => require("module").enableCompileCache(process.env.NODE_COMPILE_CACHE || codeFolder());

const runSources = () => {
  keepLoaded();
  return import(require("url").pathToFileURL(SOURCES).href);
};

const runBuilt = async () => {
  if (!fs.existsSync(BUILT)) return refuse(`this copy is not built (no ${BUILT}); \`npm pack\` in a checkout makes one that is`);
  require("./kept-code.js").runKept(BUILT, path.join(codeFolder(), `${process.version}-${process.arch}`), keepLoaded);
};

const run = () => {
  quietWarnings();
  endWithThePipe();
  // In a checkout of somebody else's the base cannot be stamped: the command goes on all the same.
  if (inCheckout) tellOfOldBase().catch(() => {});
  const built = !inCheckout || builtSince(BUILT, path.join(root, "src"));
  (built ? runBuilt() : runSources()).catch((error) => {
    if (!/^(ERR_)?MODULE_NOT_FOUND$/.test(error.code) || !inCheckout) throw error;
    refuse(`${error.message.split("\n")[0]}; \`npm start\` or \`npm test\` installs what is missing`);
  });
};

const findNode = () => {
  const node = inCheckout ? broughtNode() : undefined;
  if (node) return runUnder(node);
  const how = inCheckout
    ? "`npm start` or `npm test` here brings it"
    : "install it (https://nodejs.org) and run the command again";
  refuse(`needs Node ${NEEDED} or newer (this is ${process.version}): ${how}`);
};

if (Number(process.versions.node.split(".")[0]) >= NEEDED) run();
else findNode();
