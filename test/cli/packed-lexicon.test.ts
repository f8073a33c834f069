import { readFileSync } from "node:fs";

import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { collectPhrases } from "../../src/domain/citation/lexicon/build-lexicon";
import { packLexicon } from "../../src/domain/citation/lexicon/packed-lexicon";
import type { Catalogue } from "../../src/domain/instrument/catalogue";
import { NO_INSTRUMENTS } from "../../src/domain/lookup/place-grammar";

const holds = (file: string, catalogue: Catalogue): boolean =>
  readFileSync(`dist/cli/${file}`, "utf8") === JSON.stringify(packLexicon(collectPhrases(catalogue), catalogue));

describe("the built command line", () => {
  it("brings the lexicon of the catalogue that it has, by the grammars it has", () => {
    expect(holds("lexicon.json", bundledCatalogue())).toBe(true);
  });

  it("brings the lexicon for places of a draft, by the grammars it has", () => {
    expect(holds("place-grammar.json", NO_INSTRUMENTS)).toBe(true);
  });
});
