import { parseArea } from "../../../../src/preview/host/state/parse-area";
import { evaluate } from "../../../../src/preview/workbench/formula/evaluate";
import { parseFormula } from "../../../../src/preview/workbench/formula/parse-formula";
import { ERROR } from "../../../../src/preview/workbench/formula/values";

const CELLS: Readonly<Record<string, string | number | boolean>> = {
  A1: "Final",
  A2: "draft",
  A3: "1.1",
  B1: 3,
  B2: 0,
  B3: "  two   words ",
};

const valueAt = (row: number, column: number) => CELLS[`${"ABC"[column]}${row + 1}`] ?? "";

function comesTo(formula: string, shift = { rows: 0, columns: 0 }) {
  const tree = parseFormula(formula);
  return tree && evaluate(tree, { valueAt, row: shift.rows, ...shift, today: 46_000 });
}

describe("a formula of a conditional format", () => {
  it.each([
    ['=$A1="final"', true],
    ['=AND($A1<>"",$B2=0)', true],
    ["=AND(ISNUMBER($B1),$B1<TODAY())", true],
    ["=LEN(TRIM($B3))", 9],
    ['=ISNUMBER(FIND(".",$A3))', true],
    ['=ISNUMBER(FIND(".",$A1))', false],
    ['=COUNTIF($A$1:$A$3,"*a*")', 2],
    ['=COUNTIF($A$1:$A$3,"1"&".*")', 1],
    ['=COUNTIFS($A$1:$A$3,"<>*.*",$B$1:$B$3,">=0")', 2],
    ["=OR(LEN(TRIM($C1))=0,$B1=5)", true],
    ["=NOT(C3)", true],
    ["=1+2*3-4/2", 5],
    ["=(1+2)*3", 9],
    ["=-B1", -3],
    ['="a"&1', "a1"],
    ['=IF(B1>2,"much","little")', "much"],
    ['=5<"5"', true],
    ["=MOD(ROW(),2)=1", true],
  ])("%s comes to %p", (formula, value) => {
    expect(comesTo(formula)).toBe(value);
  });

  it("is looked at for each cell as if it were written there", () => {
    expect(comesTo('=$A1="draft"', { rows: 1, columns: 0 })).toBe(true);
    expect(comesTo('=A$1="Final"', { rows: 7, columns: 0 })).toBe(true);
    expect(comesTo('=COUNTIF(A1:A2,"*")', { rows: 1, columns: 0 })).toBe(2);
  });

  it("errs as Excel does, and tells whether something errs", () => {
    expect(comesTo('=FIND("x",$A1)')).toBe(ERROR);
    expect(comesTo('=AND(TRUE,FIND("x",$A1))')).toBe(ERROR);
    expect(comesTo('=ISERROR(FIND("x",$A1)*2)')).toBe(true);
    expect(comesTo("=1/0")).toBe(ERROR);
  });

  it.each(["=Gaps[No.]", "=Review!A1=1", "=XLOOKUP(A1,A:A,B:B)", "=AND(A1", "=People", "=A1 B1"])(
    "is not guessed at when it is %s",
    (formula) => {
      expect(comesTo(formula)).toBeUndefined();
    },
  );
});

it("parses the same reference as the host", () => {
  expect(parseFormula("=$B$2:C3")).toMatchObject({ kind: "reference", area: parseArea("B2:C3") });
});
