import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openForRepair } from "../../../../src/adapters/xlsx/repair/repairable-workbook";
import { repairWorkbook } from "../../../../src/app/repair-workbook";
import { hasLibreOffice } from "../../../support/libreoffice";
import { PROGRAMS, hasOpenpyxl, saveWith } from "../../../support/other-programs";
import type { Program } from "../../../support/other-programs";
import { reviewToEdit } from "../../../support/review-to-edit";
import { officeErrorsOfAll } from "../../../support/validate-office";
import { THINGS, lookThrough } from "../../../support/what-survives";
import type { Thing } from "../../../support/what-survives";

const PAGE = readFileSync(join(__dirname, "../../../../docs/editing-elsewhere.md"), "utf8");

interface Run {
  readonly program: Program;
  readonly repaired: Uint8Array;
  readonly after: Awaited<ReturnType<typeof lookThrough>>;
  readonly back: Awaited<ReturnType<typeof lookThrough>>;
  readonly named: readonly string[];
  /** Ids of comments in cells that no comment has, and that the repair did not name. */
  readonly stray: readonly string[];
}

/** Programs give comments new ids, and a repair lets the rows that name one follow. */
const COMMENT_ID = / \{[-0-9A-F]{36}\}$/u;
const textsIn = (found: Awaited<ReturnType<typeof lookThrough>>): readonly string[] =>
  [...found["Texts and ids"]].filter((text) => !COMMENT_ID.test(text)).sort();

const canRun = hasLibreOffice && hasOpenpyxl;

(canRun ? describe : describe.skip)("A review saved by another program and repaired", () => {
  let before: Awaited<ReturnType<typeof lookThrough>>;
  let runs: readonly Run[];

  beforeAll(async () => {
    const review = reviewToEdit();
    before = await lookThrough(review);
    runs = await Promise.all(
      PROGRAMS.map(async (program): Promise<Run> => {
        const [saved = review] = await saveWith(program, [review]);
        const { file = saved, left } = await repairWorkbook(openForRepair(saved, "review.xlsx"));
        const named = left.flatMap((each) => ("cell" in each && each.kind !== "thread-unknown" ? [each.cell] : []));
        const back = await lookThrough(file);
        const { threads } = await openForRepair(file, "review.xlsx").inspect();
        const known = [
          ...threads.map(({ id }) => id),
          ...left.flatMap((each) => (each.kind === "thread-unknown" ? [each.id] : [])),
        ];
        const stray = [...back["Texts and ids"]].filter(
          (text) => COMMENT_ID.test(text) && !known.some((id) => text.endsWith(` ${id}`)),
        );
        return { program, repaired: file, after: await lookThrough(saved), back, named, stray };
      }),
    );
  });

  it("loses what docs/editing-elsewhere.md says, and gets back what it says", () => {
    expect(tableOfPage()).toEqual(tableOf(before, runs));
  });

  it.each(PROGRAMS)("has its tables, its texts, its ids and its dates again (%s)", (program) => {
    const back = runs.find((run) => run.program === program)?.back;
    expect(textsIn(back ?? before)).toEqual(textsIn(before));
    for (const thing of ["Tables", "Headers", "Dates", "Formulas", "Names of ranges"] as const) {
      expect([...(back?.[thing] ?? [])].sort()).toEqual([...before[thing]].sort());
    }
  });

  it.each(PROGRAMS)("names in its record comments that are there, or says which is not (%s)", (program) => {
    expect(runs.find((run) => run.program === program)?.stray).toEqual([]);
  });

  it.each(PROGRAMS)("has every comment, or a remark on the cell it stood on (%s)", (program) => {
    const run = runs.find((each) => each.program === program);
    const gone = [...before["Comment threads"], ...[...before["Plain notes"]].map((note) => note.replace(" ", "|"))]
      .filter((comment) => !run?.back["Comment threads"].has(comment))
      .filter((comment) => !run?.back["Plain notes"].has(comment.replace("|", " ")));
    expect(gone.map((comment) => comment.split("|")[0]).sort()).toEqual([...(run?.named ?? [])].sort());
  });

  it("never says that somebody else wrote a comment", () => {
    for (const { program, back } of runs) {
      const others = [...back["Who said what"]].filter((said) => !before["Who said what"].has(said));
      expect({ program, others: others.filter((said) => !said.includes(" Unknown author ")) }).toEqual({
        program,
        others: [],
      });
    }
  });

  it("is a file without a fault, to the validator of the Open XML SDK and to LibreOffice", async () => {
    const errors = await officeErrorsOfAll(runs.map(({ repaired }) => repaired));
    expect(errors).toEqual(runs.map(() => []));
    const reopened = await saveWith(
      "LibreOffice",
      runs.map(({ repaired }) => repaired),
    );
    for (const bytes of reopened) expect(textsIn(await lookThrough(bytes))).toEqual(textsIn(before));
  });

  it("needs no second repair", async () => {
    for (const { repaired } of runs) {
      expect((await repairWorkbook(openForRepair(repaired, "review.xlsx"))).steps).toEqual([]);
    }
  });
});

/** The page's table: each thing with what every program leaves of it. */
function tableOf(
  before: Awaited<ReturnType<typeof lookThrough>>,
  runs: readonly Run[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    THINGS.map((thing) => [
      thing,
      Object.fromEntries(runs.map(({ program, after, back }) => [program, outcome(thing, before, after, back)])),
    ]),
  );
}

type Looked = Awaited<ReturnType<typeof lookThrough>>;

function outcome(thing: Thing, before: Looked, after: Looked, back: Looked): string {
  const kept = howMuch(before[thing], after[thing]);
  const repaired = howMuch(before[thing], back[thing]);
  if (kept === "all") return "kept";
  const lost = kept === "none" ? "lost" : "kept in part";
  if (kept === repaired && count(before[thing], after[thing]) === count(before[thing], back[thing])) return lost;
  return `${lost}, ${repaired === "all" ? "back" : "back in part"}`;
}

const count = (wanted: ReadonlySet<string>, found: ReadonlySet<string>): number =>
  [...wanted].filter((one) => found.has(one)).length;

function howMuch(wanted: ReadonlySet<string>, found: ReadonlySet<string>): "all" | "some" | "none" {
  const number = count(wanted, found);
  return number === wanted.size ? "all" : number > 0 ? "some" : "none";
}

/** The measured table as it stands on the page. */
function tableOfPage(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const rows = PAGE.split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const head = rows.findIndex(([first, second]) => first === "What" && second === PROGRAMS[0]);
  const [, ...programs] = rows[head] ?? [];
  return Object.fromEntries(
    rows
      .slice(head + 2, head + 2 + THINGS.length)
      .map(([thing = "", ...cells]) => [
        thing,
        Object.fromEntries(programs.map((program, at) => [program, cells[at] ?? ""])),
      ]),
  );
}
