import { namesAfter, planAnchors } from "../../src/app/plan-anchors";
import type { VersionedRow } from "../../src/app/versioned-row";
import { provision, review } from "../support/builders";

const row = (id: string, now: readonly string[], isCertain = true): VersionedRow => ({
  match: { old: id, now, kind: "renumbered", wordsChanged: false, isCertain, candidates: [] },
  old: provision({ id, citation: "" }),
  now: undefined,
  words: [],
});
const rows = [row("3(1)", ["3(1)"]), row("4", ["5"]), row("4(1)", ["5(1)"]), row("7", ["8"], false), row("9", ["10"])];

const after = (table: "Gaps" | "Amendments", typed: string): readonly (readonly string[])[] => {
  const made = review({
    gaps: table === "Gaps" ? [{ provisions: typed.split("; ") }] : [],
    amendments: table === "Amendments" ? [{ provision: typed }] : [],
  });
  return planAnchors(made, rows, [], { gaps: new Map(), amendments: new Map(), cells: [] }).map((anchor) =>
    namesAfter(anchor, (id) => `${id} (V1)`),
  );
};

describe.each(["Gaps", "Amendments"] as const)("a cell of %s that names provisions of the old version", (table) => {
  it.each([
    ["п. 1 ст. 4", ["5(1)"]],
    ["Art. 4(1)", ["5(1)"]],
    ["4-баптың 1-тармағы", ["5(1)"]],
    ["п. 1, ст. 4", ["5(1)"]],
    ["статьи 4 и 9", ["5", "10"]],
    ["3(1), 4(1)", ["3(1)", "5(1)"]],
    ["ст. 4; п. 9 ст. 9", ["5", "п. 9 ст. 9"]],
    ["ст. 4 и п. 9 ст. 9", ["5", "9(9) (V1)"]],
    ["Article 4 (cf. Article 5 GDPR)", ["5", "Article 5 GDPR"]],
  ])("is followed where it says “%s”, and holds ids from then on", (typed, ids) => {
    expect(after(table, typed)).toEqual([ids]);
  });

  it("keeps the version with what a person has to decide", () => {
    expect(after(table, "ст. 7")).toEqual([["7 (V1)"]]);
  });

  it("stays as it is typed where nothing changed", () => {
    expect(after(table, "п. 1 ст. 3")).toEqual([]);
  });
});

const changed = (typed: string): readonly (readonly string[])[] =>
  planAnchors(review({ gaps: [{ provisions: [typed] }], amendments: [] }), rows, [], {
    gaps: new Map(),
    amendments: new Map(),
    cells: [],
  }).map(({ within }) => within.map(({ row: one }) => one.old.id));

describe("a cell that names what has no row inside an article", () => {
  it.each([
    "абзац второй статьи 9",
    "часть первая статьи 9",
    "first sentence of Article 9",
    "subsection (2) of Article 9",
  ])("is told where that article went: %s", (typed) => {
    expect(changed(typed)).toEqual([["9"]]);
  });

  it.each(["абзац второй пункта 1 статьи 3", "абзац второй статьи 9 Закона «О связи»", "первый абзац"])(
    "is left alone where that stays, or is of another act, or is not told: %s",
    (typed) => {
      expect(changed(typed)).toEqual([]);
    },
  );
});

describe("a cell that names a section of a draft whose sections count anew below each Part", () => {
  const restarting = [
    row("part 1", ["part 1"]),
    row("2(2)", ["2(2)"]),
    row("part 2", ["part 3"]),
    row("2[2](2)", ["2[3](2)"]),
    row("part 3", ["part 2"]),
    row("2[3](2)", ["2[2](2)"]),
  ];
  const names = (typed: string): readonly (readonly string[])[] =>
    planAnchors(review({ gaps: [{ provisions: [typed] }], amendments: [] }), restarting, [], {
      gaps: new Map(),
      amendments: new Map(),
      cells: [],
    }).map((anchor) => namesAfter(anchor, (id) => `${id} (V1)`));

  it("is followed into the Part that it names, and stays as it is typed where it names none", () => {
    expect(names("Part 2, section 2(2)")).toEqual([["2[3](2)"]]);
    expect(names("section 2(2)")).toEqual([]);
  });
});
