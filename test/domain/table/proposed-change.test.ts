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
