/**
 * Loads what was built, with the code that the engine made of it in earlier runs. Node's own compile cache keeps a file as it is before it
 * runs: without the functions that are compiled when they are first called, which is three tenths of a start.
 *
 * One file of code for each built file: three numbers of 32 bits, little endian, then what V8 made. V8 itself refuses what another
 * version or other flags made, but looks at no source and trusts what it reads.
 */
const fs = require("fs");
const path = require("path");
const vm = require("vm");
const { crc32 } = require("zlib");

/** A run compiles what its reports ask for; after so many there is little left to add, and adding costs 40 ms. */
const RUNS = 4;
const HEAD = 12;
const OLD = 30 * 24 * 60 * 60 * 1000;

/** The code in a file and how many runs made it; none where it is not there, was cut or damaged, or is of another source. */
const keptIn = (file, sum) => {
  const nothing = { runs: 0 };
  try {
    const whole = fs.readFileSync(file);
    const code = whole.subarray(HEAD);
    const right = whole.length > HEAD && whole.readUInt32LE(0) === sum && whole.readUInt32LE(4) === crc32(code);
    return right ? { runs: whole.readUInt32LE(8), code } : nothing;
  } catch {
    return nothing;
  }
};

/** Written aside and put in place whole: others may read it meanwhile, and this process may be killed. */
const keep = (file, sum, runs, code) => {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(sum, 0);
  head.writeUInt32LE(crc32(code), 4);
  head.writeUInt32LE(runs, 8);
  const aside = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(aside, Buffer.concat([head, code]), { mode: 0o600 });
    fs.renameSync(aside, file);
  } catch (error) {
    // A full disk is not made fuller.
    fs.rmSync(aside, { force: true });
    throw error;
  }
};

/** What other versions of the built files left, and runs that were killed, once it is old. */
const clear = (folder, inUse) => {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!inUse.has(file) && Date.now() - fs.statSync(file).mtimeMs > OLD) fs.rmSync(file);
  }
};

const keepAll = (folder, scripts) => {
  const grown = scripts.filter(({ kept }) => kept.runs < RUNS);
  if (grown.length === 0) return;
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { file, sum, kept, script } of grown) keep(file, sum, kept.runs + 1, script.createCachedData());
  clear(folder, new Set(scripts.map(({ file }) => file)));
};

/** Requires libraries and what comes with Node, as from `main`; `beforeLibraries` is called before the first library. */
const requireOutside = (main, beforeLibraries) => {
  const { createRequire, isBuiltin } = require("module");
  const outside = createRequire(main);
  let waiting = true;
  return (id) => {
    if (waiting && !isBuiltin(id)) {
      waiting = false;
      beforeLibraries();
    }
    return outside(id);
  };
};

/**
 * Runs `main`, a CommonJS file that may require others beside it, with the code kept in `folder`, and keeps there at the end what it
 * compiled. A folder that cannot be read or written only costs the time.
 */
exports.runKept = (main, folder, beforeLibraries) => {
  const outside = requireOutside(main, beforeLibraries);
  const loaded = new Map();
  const scripts = [];

  const compile = (file) => {
    const source = fs.readFileSync(file);
    const sum = crc32(source);
    const place = path.join(folder, `${path.basename(file, ".cjs")}-${sum.toString(16)}`);
    const kept = keptIn(place, sum);
    const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) { ${source.latin1Slice()}\n})`, {
      filename: file,
      cachedData: kept.code,
    });
    scripts.push({ file: place, sum, kept: script.cachedDataRejected ? { runs: 0 } : kept, script });
    return script.runInThisContext();
  };

  const load = (file) => {
    const before = loaded.get(file);
    if (before) return before.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const requires = (id) => (id.startsWith("./") ? load(path.join(path.dirname(file), id)) : outside(id));
    try {
      compile(file)(module.exports, requires, module, file, path.dirname(file));
    } catch (error) {
      // Whoever asks again should meet the same error and not half a file.
      loaded.delete(file);
      throw error;
    }
    return module.exports;
  };

  process.on("exit", () => {
    try {
      keepAll(folder, scripts);
    } catch {
      // A home that cannot be written, a full disk: the next start is as slow as this one.
    }
  });
  load(main);
};
