import * as fc from "fast-check";
import { openPackage } from "../../../src/adapters/opc/open-package";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { UnusableInput } from "../../../src/domain/result";
import { workbookWithEverything } from "../../support/workbook-with-everything";
import { runs } from "../../support/runs";

const whole = workbookWithEverything(3);
const RUNS = Number(process.env["FUZZ_RUNS"] ?? runs(150));

/** Everything there is to do with a workbook; anything but a result or `UnusableInput` fails the test. */
async function useAll(file: Uint8Array): Promise<void> {
  try {
    const workbook = openWorkbook(file, "mangled.xlsx");
    await workbook.readTables();
    await workbook.readThreads();
    await workbook.write(
      [{ table: "Points", row: 5, header: "Status", before: "open", after: "agreed" }],
      [{ table: "Points", cells: { "No.": "P-4" } }],
    );
    workbook.save();
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
  }
}

describe("a file mangled on its way", () => {
  it("is read or refused with a reason when bytes changed", async () => {
    const flip = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 4 }), async (flips) => {
        const file = whole.slice();
        for (const [at, bits] of flips) file[at] = (file[at] as number) ^ bits;
        await useAll(file);
      }),
      { numRuns: RUNS },
    );
  });

  it("is refused when it is cut short", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        await useAll(whole.slice(0, length));
        expect(() => openWorkbook(whole.slice(0, length), "short.xlsx")).toThrow(UnusableInput);
      }),
      { numRuns: RUNS },
    );
  });

  it("is read or refused with a reason when the XML inside is wrong", async () => {
    const parts = openPackage(whole, "workbook").parts.filter((part) => /\.(xml|rels)$/u.test(part));
    const snippet = fc.constantFrom(
      "",
      "0",
      "-1",
      "A1:B2",
      "9999999",
      "<",
      '"',
      ">",
      "&",
      "/",
      "XFD",
      "<c/>",
      "$",
      ":",
      " ",
      "é",
    );
    const change = fc.record({ part: fc.constantFrom(...parts), at: fc.nat(), length: fc.nat(12), text: snippet });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        const pkg = openPackage(whole, "workbook");
        for (const { part, at, length, text } of changes) {
          const xml = pkg.text(part);
          const start = at % xml.length;
          pkg.set(part, xml.slice(0, start) + text + xml.slice(start + length));
        }
        await useAll(pkg.save());
      }),
      { numRuns: RUNS },
    );
  });
});
