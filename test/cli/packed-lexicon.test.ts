import { readFileSync } from "node:fs";

import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { collectPhrases } from "../../src/domain/citation/lexicon/build-lexicon";
import { packLexicon } from "../../src/domain/citation/lexicon/packed-lexicon";

describe("the built command line", () => {
  it("brings the lexicon of the catalogue that it has, by the grammars it has", () => {
    const catalogue = bundledCatalogue();
    const packed = JSON.stringify(packLexicon(collectPhrases(catalogue), catalogue));
    expect(readFileSync("dist/cli/lexicon.json", "utf8") === packed).toBe(true);
  });
});
