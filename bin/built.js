/** Whether the command that was built is still what the sources say. CommonJS, in words that Node 12 knows, as its door is. */
const fs = require("fs");
const path = require("path");

/** No sources: tests, and what the knowledge base was compiled into. */
const passedOver = (entry) => (entry.isDirectory() ? entry.name === "compiled" : entry.name.endsWith(".test.ts"));

/** When a folder of sources, or a source in it, was touched last. */
const touched = (folder) =>
  fs.readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    if (passedOver(entry)) return latest;
    const at = folder + path.sep + entry.name;
    return Math.max(latest, entry.isDirectory() ? touched(at) : fs.statSync(at).mtimeMs);
  }, fs.statSync(folder).mtimeMs);

/** True if `file` was built from the folder as it is: it carries the time at which its building began. */
exports.builtSince = (file, folder) => fs.existsSync(file) && touched(folder) < fs.statSync(file).mtimeMs;
