// `buildLexicon` as tests have it: that of the bundled catalogue is read from where `bundled-lexicon.js` put it, any
// other is built. By their endings the files themselves are meant, not what stands in for them.
const { readFileSync } = require("node:fs");

const real = require("../../src/domain/citation/lexicon/build-lexicon.ts");

let packed;

/** Undefined for any catalogue but the bundled one itself. */
function readBundled(catalogue) {
  packed ??= JSON.parse(readFileSync(process.env.BUNDLED_LEXICON, "utf8"));
  if (packed.version !== catalogue.version) return undefined;
  const { bundledCatalogue } = require("../../src/adapters/catalogue/bundled-catalogue.ts");
  if (catalogue !== bundledCatalogue()) return undefined;
  return require("../../src/domain/citation/lexicon/packed-lexicon.ts").readLexicon(packed, catalogue);
}

module.exports = {
  ...real,
  buildLexicon: (catalogue) => readBundled(catalogue) ?? real.buildLexicon(catalogue),
  *buildLexiconInSteps(catalogue) {
    return readBundled(catalogue) ?? (yield* real.buildLexiconInSteps(catalogue));
  },
};
