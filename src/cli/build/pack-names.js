const { execFileSync } = require("node:child_process");
const { resolve } = require("node:path");

/**
 * Webpack loader: puts the index of the bundled catalogue's names into `packed-names.ts`, made from the same catalogue
 * and the same grammars as the rest of the build, so that no other can come along.
 */
module.exports = function packNames() {
  // What it is made from is more than this file.
  this.cacheable(false);
  const made = execFileSync(
    process.execPath,
    ["-r", "@swc-node/register", resolve(__dirname, "print-packed-names.ts")],
    { cwd: this.rootContext, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  return `export const packedNames = JSON.parse(${JSON.stringify(made)});`;
};
