import { readFileSync } from "node:fs";

import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { toNameIndex } from "../../src/domain/citation/names/name-index";
import { shareMeanings, withAllMeanings } from "../../src/cli/shared-meanings";
import type { SharedNames } from "../../src/cli/shared-meanings";
import { packNameIndex } from "../../src/domain/citation/names/packed-names";

describe("the built command line", () => {
  it("brings the index of the names that its catalogue has, by the grammars it has", () => {
    const catalogue = bundledCatalogue();
    const packed = packNameIndex(toNameIndex(catalogue), catalogue);
    const shared = JSON.stringify(shareMeanings(packed));
    expect(readFileSync("dist/cli/names.js", "utf8").includes(JSON.stringify(shared))).toBe(true);
    expect(withAllMeanings(JSON.parse(shared) as SharedNames)).toEqual(packed);
  });
});
