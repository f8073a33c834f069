import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { looseNamesOf, namesOf } from "../../../../src/domain/citation/names/name-forms";
import { toNameIndex } from "../../../../src/domain/citation/names/name-index";
import { packNameIndex, readNameIndex } from "../../../../src/domain/citation/names/packed-names";
import type { PackedNames } from "../../../../src/domain/citation/names/packed-names";
import { readCitations } from "../../../../src/domain/citation/read-citations";
import { bytesOf } from "../../../support/bytes-of-trie";
import { toExpectedLines } from "../../../support/citation-score";

const catalogue = bundledCatalogue();
const computed = toNameIndex(catalogue);
const packed = JSON.parse(JSON.stringify(packNameIndex(computed, catalogue))) as PackedNames;
const names = readNameIndex(packed, catalogue);
if (!names) throw new Error("The index is of another catalogue");

const read = (index: typeof computed, text: string) => readCitations(text, { names: index, catalogue });
const readOtherwise = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !isDeepStrictEqual(read(names, text), read(computed, text)));

describe("the packed index of names", () => {
  it("is the computed one, with the very instruments of the catalogue", () => {
    expect(bytesOf(names.phrases)).toEqual(bytesOf(computed.phrases));
    expect(names.meanings).toEqual(computed.meanings);
    expect([names.takesSuffix, names.allowsTypo]).toEqual([computed.takesSuffix, computed.allowsTypo]);
    const own = new Set(catalogue.instruments);
    const meant = names.meanings.flatMap((meaning) =>
      meaning.kind === "name" ? [...meaning.instruments, ...meaning.others] : [],
    );
    expect(meant.filter((instrument) => !own.has(instrument))).toEqual([]);
  });

  it("reads every name of the catalogue as the computed one does", () => {
    const known = catalogue.instruments.flatMap((one) => [...namesOf(one), ...looseNamesOf(one)]);
    expect(known.filter((name) => read(computed, name).length > 0).length).toBeGreaterThan(1000);
    expect(readOtherwise(known.flatMap((name) => [name, `art. 3 of the ${name.slice(0, -2)}x`]))).toEqual([]);
  });

  it("reads our own lines of citations as the computed one does", () => {
    const lines = toExpectedLines(readFileSync("test/fixtures/citation-lines.jsonl", "utf8"));
    expect(readOtherwise(lines.map(({ text }) => text))).toEqual([]);
  });

  it("is not taken for the index of another catalogue", () => {
    expect(readNameIndex(packed, { ...catalogue, version: "another" })).toBeUndefined();
  });
});
