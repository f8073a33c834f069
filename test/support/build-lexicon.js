// `buildLexicon` as tests have it: those that come with the command line are read from where `bundled-lexicon.js`
// put them, any other is built. By their endings the files themselves are meant, not what stands in for them.
const { readFileSync } = require("node:fs");

const real = require("../../src/domain/citation/lexicon/build-lexicon.ts");

let packed;

/** Undefined for any catalogue but those whose lexicons come with the command line. */
function readBundled(catalogue) {
  const { bundledCatalogue } = require("../../src/adapters/catalogue/bundled-catalogue.ts");
  const { NO_INSTRUMENTS } = require("../../src/domain/lookup/place-grammar.ts");
  const at = [bundledCatalogue(), NO_INSTRUMENTS].indexOf(catalogue);
  if (at < 0) return undefined;
  packed ??= JSON.parse(readFileSync(process.env.BUNDLED_LEXICON, "utf8"));
  if (packed[at]?.version !== catalogue.version)
    throw new Error("What was packed is the lexicon of another catalogue.");
  return require("../../src/domain/citation/lexicon/packed-lexicon.ts").readLexicon(packed[at], catalogue);
}

module.exports = {
  ...real,
  buildLexicon: (catalogue) => readBundled(catalogue) ?? real.buildLexicon(catalogue),
  *buildLexiconInSteps(catalogue) {
    return readBundled(catalogue) ?? (yield* real.buildLexiconInSteps(catalogue));
  },
};
