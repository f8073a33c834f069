import { area } from "../../../src/preview/host/state/area";
import { Book } from "../../../src/preview/host/state/book";
import { Sheet } from "../../../src/preview/host/state/sheet";
import { TableState } from "../../../src/preview/host/state/table";
import { choicesAt } from "../../../src/preview/workbench/choices";

function offeredBy(list: object, names: readonly (readonly [string, string])[] = []): readonly string[] {
  const book = new Book();
  const sheet = new Sheet("1", "Gaps");
  book.sheets.push(sheet);
  ["No.", "G-001", "", "G-002", "G-001"].forEach((value, row) =>
    sheet.cells.set(row, 0, { value, numberFormat: "General" }),
  );
  book.tables.push(new TableState("1", sheet, "Gaps", area(0, 0, 5, 1), [{ id: 1 }]));
  for (const [name, formula] of names) book.names.push({ name, formula, sheet: undefined, comment: "", visible: true });
  const rest = { ignoreBlanks: true, prompt: undefined, errorAlert: undefined };
  sheet.validations.push({ area: area(0, 3, 5, 1), rule: { list }, ...rest });
  expect(choicesAt(book, sheet, 0, 2)).toEqual([]);
  return choicesAt(book, sheet, 2, 3);
}

const ALL = ["G-001", "G-002"];

describe("what a cell offers to choose from", () => {
  it.each([
    ["choices that are written out", { source: "Yes, No" }, ["Yes", "No"]],
    ["a column of a table", { source: "=Gaps[No.]" }, ALL],
    ["cells of the sheet", { source: "=$A$2:$A$4" }, ALL],
    ["cells of a sheet that is named", { source: "=Gaps!A4" }, ["G-002"]],
    ["what a name leads to", { source: "=GapNumbers" }, ALL],
    ["what a name leads to by another", { source: "=Again" }, ALL],
    ["nothing for a name that leads in a circle", { source: "=Circle" }, []],
    ["nothing for a formula", { source: "=OFFSET(A1,1,0)" }, []],
    ["nothing where the list is hidden", { source: "Yes,No", inCellDropDown: false }, []],
    ["nothing for a rule of another kind", {}, []],
  ])("is %s", (_, list, offered) => {
    const names = [
      ["GapNumbers", "=Gaps[No.]"],
      ["Again", "=GapNumbers"],
      ["Circle", "=Circle"],
    ] as const;
    expect(offeredBy(list, names)).toEqual(offered);
  });
});
