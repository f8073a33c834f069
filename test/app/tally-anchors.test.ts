import { planAnchors } from "../../src/app/plan-anchors";
import { tallyAnchors } from "../../src/app/tally-anchors";
import type { VersionedRow } from "../../src/app/versioned-row";
import { provision, review } from "../support/builders";

const row = (id: string, now: readonly string[], wordsChanged = false): VersionedRow => ({
  match: { old: id, now, kind: "renumbered", wordsChanged, isCertain: true, candidates: [] },
  old: provision({ id, citation: "" }),
  now: undefined,
  words: [],
});
const rows = [row("3", ["3"]), row("4", ["5"]), row("7", ["8"], true), row("9", [])];
const NOTHING_SAID = { gaps: new Map(), amendments: new Map(), cells: [] };

describe("the tally of rows whose provision is another by now", () => {
  it("tells gaps that get a note, amendments that have no place for one, and rows that are only renumbered apart", () => {
    const made = review({
      gaps: ["3", "4", "7", "9"].map((name) => ({ provisions: [name] })),
      amendments: ["3", "4", "7"].map((name) => ({ provision: name })),
    });
    expect(tallyAnchors(planAnchors(made, rows, [], NOTHING_SAID))).toEqual({ noted: 2, amendments: 1, renumbered: 2 });
  });
});
