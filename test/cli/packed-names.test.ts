import { readFileSync } from "node:fs";

import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { toNameIndex } from "../../src/domain/citation/names/name-index";
import { packNameIndex } from "../../src/domain/citation/names/packed-names";

describe("the built command line", () => {
  it("brings the index of the names that its catalogue has, by the grammars it has", () => {
    const catalogue = bundledCatalogue();
    const packed = JSON.stringify(packNameIndex(toNameIndex(catalogue), catalogue));
    expect(readFileSync("dist/cli/names.js", "utf8").includes(JSON.stringify(packed))).toBe(true);
  });
});
