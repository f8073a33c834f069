import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { collectPhrases, completeLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { packLexicon, readLexicon } from "../../../../src/domain/citation/lexicon/packed-lexicon";
import type { PackedLexicon } from "../../../../src/domain/citation/lexicon/packed-lexicon";
import { parse } from "../../../../src/domain/citation/parse";
import { looseNamesOf, namesOf } from "../../../../src/domain/citation/lexicon/name-forms";
import { toExpectedLines } from "../../../support/citation-score";

const catalogue = bundledCatalogue();
const computed = completeLexicon(collectPhrases(catalogue), catalogue);
const packed = JSON.parse(JSON.stringify(packLexicon(collectPhrases(catalogue), catalogue))) as PackedLexicon;
const lexicon = readLexicon(packed, catalogue);
if (!lexicon) throw new Error("The lexicon is of another catalogue");

const readOtherwise = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !isDeepStrictEqual(parse(text, lexicon), parse(text, computed)));

describe("the packed lexicon", () => {
  it("is the computed one, with the very instruments of the catalogue", () => {
    expect(lexicon.phrases).toEqual(computed.phrases);
    expect(lexicon.meanings).toEqual(computed.meanings);
    const own = new Set(catalogue.instruments);
    const meant = lexicon.meanings.flatMap((meaning) =>
      meaning.kind === "name" ? [...meaning.instruments, ...meaning.others] : [],
    );
    expect(meant.filter((instrument) => !own.has(instrument))).toEqual([]);
  });

  it("reads every name of the catalogue as the computed one does", () => {
    const known = catalogue.instruments.flatMap((one) => [...namesOf(one), ...looseNamesOf(one)]);
    expect(readOtherwise(known.flatMap((name) => [name, `art. 3 of the ${name.slice(0, -2)}x`]))).toEqual([]);
  });

  it("reads our own lines of citations as the computed one does", () => {
    const lines = toExpectedLines(readFileSync("test/fixtures/citation-lines.jsonl", "utf8"));
    expect(readOtherwise(lines.map(({ text }) => text))).toEqual([]);
  });

  it("is not taken for the lexicon of another catalogue", () => {
    expect(readLexicon(packed, { ...catalogue, version: "another" })).toBeUndefined();
  });
});
