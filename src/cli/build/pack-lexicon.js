const { execFileSync } = require("node:child_process");
const { resolve } = require("node:path");
const { beside } = require("./json-beside");

/**
 * Webpack loader: has `packed-lexicon.ts` read the lexicon of the bundled catalogue and that for places, made from the
 * same catalogue and the same grammars as the rest of the build, so that no other can come along.
 */
module.exports = function packLexicon() {
  // What they are made from is more than this file.
  this.cacheable(false);
  const made = execFileSync(
    process.execPath,
    ["-r", "@swc-node/register", resolve(__dirname, "print-packed-lexicon.ts")],
    { cwd: this.rootContext, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  const [lexicon, places] = JSON.parse(made).map((packed) => JSON.stringify(packed));
  return `module.exports = {
    packedLexicon: () => ${beside(this, "lexicon.json", lexicon)},
    packedPlaceGrammar: () => ${beside(this, "place-grammar.json", places)},
  };`;
};
