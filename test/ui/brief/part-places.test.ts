import { partPlaces } from "../../../src/ui/brief/part-places";
import { provision, review, rowPlace } from "../../support/builders";

const at = (row: number) => provision({ place: rowPlace("Provisions", row) });

describe("where the parts of a brief stand", () => {
  it("is their first row", () => {
    expect(partPlaces(review({ provisions: [at(7), at(8)] })).provisions?.row).toBe(7);
  });

  it("is nowhere for a part without rows", () => {
    expect(partPlaces(review({ consultations: [], feedback: [] })).consultations).toBeUndefined();
  });
});
