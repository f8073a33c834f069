import { nextGapId } from "../../../src/domain/gap/mend-ids";
import { amendmentsNamed, consultationsNamed, gapsNamed } from "../../../src/domain/review/ids-named";
import { nextId } from "../../../src/domain/review/free-id";
import { feedback, review, roundRow, waiver } from "../../support/builders";

describe("ids that other tables name", () => {
  const spoken = {
    ...review(),
    amendments: [],
    rounds: [roundRow({ gap: "G-041", amendment: "A-009" })],
    feedback: [feedback({ gap: "G-042", source: "C-05" })],
    waivers: [waiver({ gap: "G-043" })],
  };

  it("are those of gaps that a remark, a waiver or a round is about", () => {
    expect(gapsNamed(spoken)).toEqual(["G-041", "G-042", "G-043"]);
  });

  it("are those of each gap that an amendment closes, so that no new gap gets one of them", () => {
    const given = review({ gaps: [{ id: "G-001" }], amendments: [{ gap: "G-001; G-050" }] });
    expect(nextGapId(given.gaps, gapsNamed(given))).toBe("G-051");
  });

  it("are given to no new row of the final text and to no new consultation", () => {
    expect(nextId("A-001", ["A-009", "A-008"], amendmentsNamed(spoken))).toBe("A-010");
    expect(nextId("C-01", ["C-04"], consultationsNamed(spoken))).toBe("C-06");
  });
});
