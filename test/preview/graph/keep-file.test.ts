import { itemAtAddress } from "../../../src/preview/graph/find-item";
import { keepFile } from "../../../src/preview/graph/keep-file";
import { addressInReviews, WORKBOOK_ADDRESS } from "../../../src/preview/graph/office-address";
import { SEED } from "../../../src/preview/graph/seed";

const BYTES = Uint8Array.of(1, 2, 3);
const NOW = Date.UTC(2026, 10, 27, 9, 0);

describe("a file that Office has open from OneDrive", () => {
  it("is saved over what lies at its address, as a new version under the same id", () => {
    const before = itemAtAddress(SEED, WORKBOOK_ADDRESS);
    const after = itemAtAddress(keepFile(SEED, WORKBOOK_ADDRESS, BYTES, NOW), WORKBOOK_ADDRESS);
    expect(after).toMatchObject({ id: before?.id, bytes: BYTES, versions: 2, contentTag: 2, modifiedBy: "u-aigerim" });
    expect(after?.tag).toBeGreaterThan(before?.tag ?? 0);
  });

  it.each(["Brief.docx", "Записка 2.docx"])(
    "is a new one of its owner's in the folder where there was none: %s",
    (name) => {
      const address = addressInReviews(name);
      const after = itemAtAddress(keepFile(SEED, address, BYTES, NOW), address);
      expect(after).toMatchObject({ name, drive: "b!aigerim", parent: "01FOLDERA", bytes: BYTES, versions: 1 });
      expect(after?.permissions).toMatchObject([{ role: "owner", people: ["u-aigerim"] }]);
    },
  );

  it("is nowhere where there is no folder for it, and is no request to Graph", () => {
    const nowhere = WORKBOOK_ADDRESS.replace("Reviews", "Elsewhere");
    expect(keepFile(SEED, nowhere, BYTES, NOW)).toBe(SEED);
    expect(keepFile(SEED, WORKBOOK_ADDRESS, BYTES, NOW).log).toEqual([]);
  });
});
