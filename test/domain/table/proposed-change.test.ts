import { toChangeReader } from "../../../src/domain/table/proposed-change";
import { amendment, gap, provision } from "../../support/builders";

const text = "A school keeps no profile.";
const provisions = ["3", "4"].map((id) => provision({ id, text: "A school keeps a profile." }));

/** Whether a row of the text would be told word by word against the draft's. */
const isComparable = (ofGap: readonly string[], kind?: "replacement"): boolean =>
  toChangeReader(provisions, [gap({ id: "G-001", solution: text, provisions: ofGap })])(
    amendment({ gap: "G-001", provision: "3", draftText: "A school keeps a profile.", newText: text, kind }),
  ).isComparable;

it("strikes nothing out for one text of several provisions until somebody says that it replaces this one", () => {
  expect([isComparable(["3", "4"]), isComparable(["3", "4"], "replacement"), isComparable(["3"])]).toEqual([
    false,
    true,
    true,
  ]);
});

it("takes the provisions of all gaps that a row names where it names none", () => {
  const gaps = [gap({ id: "G-001", provisions: ["3"] }), gap({ id: "G-002", provisions: ["4", "3"] })];
  const read = toChangeReader(provisions, gaps);
  const change = read(amendment({ gap: "G-001; G-002", provision: "", draftText: "Old.", newText: "New." }));
  const { citation } = read(amendment({ gap: "", provision: "3; 4", draftText: "Old.", newText: "New." }));
  expect(change.citation).toBe(citation);
});

it("compares nothing where the new text is the solution of one of the gaps it names", () => {
  const told = "Forbid profiles of children.";
  const gaps = [gap({ id: "G-001", solution: "Keep it." }), gap({ id: "G-002", solution: told })];
  const row = { provision: "3", draftText: "A school keeps a profile.", newText: told, kind: undefined };
  const isCompared = (cell: string) => toChangeReader(provisions, gaps)(amendment({ ...row, gap: cell })).isComparable;
  expect([isCompared("G-002"), isCompared("G-001; G-002")]).toEqual([false, false]);
});
