import * as fc from "fast-check";

import type { SheetRow } from "../../src/domain/review/sheet-table";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { GAPS, sessionOn } from "../support/session";
import { sheetTable } from "../support/sheet-tables";
import { runs } from "../support/runs";

const COLUMNS = { issue: GAPS.issue, sources: GAPS.sources } as const;
type Column = keyof typeof COLUMNS;

/** What everybody has agreed to: what each row holds, by its number. */
type Agreed = Map<string, Record<Column, string>>;

const at = fc.nat(7);
const column = fc.constantFrom<Column>("issue", "sources");
const text = fc.constantFrom("", "a", "b", "CRC, art. 3");

type Change = typeof theirs extends fc.Arbitrary<infer T> ? T : never;

const theirs = fc.oneof(
  fc.record({ do: fc.constant("edit" as const), at, column, text }),
  fc.record({ do: fc.constant("turn" as const) }),
  fc.record({ do: fc.constant("insert" as const), at, text }),
  fc.record({ do: fc.constant("delete" as const), at }),
);
const ours = fc.record({
  do: fc.constantFrom("edit" as const, "cite" as const, "add" as const, "mine" as const),
  at,
  column,
  text,
});
const step = fc.record({
  theirs: fc.option(theirs, { nil: undefined }),
  /** Whether Excel told us before we act. */
  told: fc.boolean(),
  /** What happens between our action and its write. */
  meanwhile: fc.option(theirs, { nil: undefined }),
  ours,
});

let inserted = 0;

const withRow = (rows: readonly SheetRow[], wanted: number, cells: SheetRow["cells"]): readonly SheetRow[] => {
  const place = wanted % (rows.length + 1);
  return [...rows.slice(0, place), { row: 0, hidden: false, cells }, ...rows.slice(place)];
};

function carryOut(workbook: FakeOpenWorkbook, agreed: Agreed, change: Change) {
  const rows = workbook.tables[0]!.rows;
  const row = change.do === "turn" ? undefined : rows[change.at % Math.max(1, rows.length)];
  if (change.do === "turn") workbook.arrange("Gaps", (all) => [...all.slice(1), ...all.slice(0, 1)].reverse());
  else if (change.do === "insert") {
    const id = `T-${++inserted}`;
    const headers = workbook.tables[0]!.headers;
    const cells = headers.map((header) => (header === "No." ? id : header === GAPS.issue ? change.text : null));
    workbook.arrange("Gaps", (all) => withRow(all, change.at, cells));
    agreed.set(id, { issue: change.text, sources: "" });
  } else if (row && change.do === "delete") {
    agreed.delete(workbook.text("Gaps", row.row, "No."));
    workbook.arrange("Gaps", (all) => all.filter((each) => each !== row));
  } else if (row && change.do === "edit") {
    const id = workbook.text("Gaps", row.row, "No.");
    workbook.put("Gaps", row.row, COLUMNS[change.column], change.text === "" ? null : change.text);
    agreed.set(id, { ...agreed.get(id)!, [change.column]: change.text });
  }
}

const held = (workbook: FakeOpenWorkbook) =>
  workbook.tables[0]!.rows.map(({ row }) => ({
    id: workbook.text("Gaps", row, "No."),
    issue: workbook.text("Gaps", row, GAPS.issue),
    sources: workbook.text("Gaps", row, GAPS.sources),
  }));

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

describe("beside others", () => {
  it("loses no update, writes into no wrong row and gives no number twice, however the steps fall", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const start = ["G-001", "G-002", "G-003", "G-004"].map((id) => ({ id, issue: "", sources: "" }));
        const workbook = new FakeOpenWorkbook([sheetTable("Gaps", start)]);
        const agreed: Agreed = new Map(start.map(({ id, ...cells }) => [id, cells]));
        const { session, time } = sessionOn(workbook);
        await session.start();
        for (const { theirs: before, told, meanwhile, ours: action } of steps) {
          if (before) carryOut(workbook, agreed, before);
          if (told) {
            workbook.hint();
            await time.pass(300);
          }
          // Taken at the moment our write gets through: what we may replace, and what we may not.
          let seen: Agreed | undefined;
          workbook.meanwhile("write", () => {
            if (meanwhile) carryOut(workbook, agreed, meanwhile);
            seen = new Map(agreed);
          });
          const gaps = session.state().review!.gaps;
          const gap = gaps[action.at % Math.max(1, gaps.length)];
          const conflict = session.state().conflicts[0];
          session.dismissNotice();
          if (action.do === "add") await session.act("addGap");
          else if (action.do === "mine" && conflict) await session.act("settleConflict", conflict, "mine");
          else if (action.do === "cite" && gap)
            await session.act("insertCitation", gap.id, { instrument: "crc", pinpoint: "3" });
          else if (gap)
            await session.act("editGap", {
              gap: gap.id,
              column: action.column,
              before: gap[action.column],
              after: action.text,
            });
          const wrote = session.state().notice?.kind === "done" ? seen : undefined;
          if (wrote && action.do === "add") {
            agreed.set(session.state().selected!.rowId!, { issue: "", sources: "" });
            expect(agreed.size).toBe(wrote.size + 1);
          } else if (wrote && action.do === "mine" && conflict) {
            const key = conflict.edit.header === GAPS.issue ? "issue" : "sources";
            const id = conflict.edit.rowId!.id;
            expect(wrote.get(id)?.[key]).toBe(conflict.found);
            agreed.set(id, { ...wrote.get(id)!, [key]: conflict.edit.after });
          } else if (wrote && gap) {
            const key = action.do === "cite" ? "sources" : action.column;
            expect(wrote.get(gap.id)?.[key]).toBe(gap[key]);
            const now = session.state().review!.gaps.find(({ id }) => id === gap.id)![key];
            agreed.set(gap.id, { ...wrote.get(gap.id)!, [key]: now });
          }
          expect(held(workbook).sort(byId)).toEqual([...agreed].map(([id, cells]) => ({ id, ...cells })).sort(byId));
        }
      }),
      { numRuns: Number(process.env["INTERLEAVINGS"] ?? runs(300)), seed: 20261125 },
    );
  });
});
