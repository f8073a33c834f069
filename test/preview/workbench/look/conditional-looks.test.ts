import { area } from "../../../../src/preview/host/state/area";
import { Book } from "../../../../src/preview/host/state/book";
import { Sheet } from "../../../../src/preview/host/state/sheet";
import type { ConditionalFormatState } from "../../../../src/preview/host/state/sheet";
import { conditionalLooks } from "../../../../src/preview/workbench/look/conditional-looks";
import { scaleColour } from "../../../../src/preview/workbench/look/scale-colour";

const RED = { "fill.color": "#ff0000" };
const BOLD = { "font.bold": true, "fill.color": "#00ff00" };

const format = (change: Partial<ConditionalFormatState>): ConditionalFormatState => ({
  id: "1",
  type: "Custom",
  area: area(0, 0, 4, 1),
  priority: 1,
  stopIfTrue: false,
  formula: "",
  format: RED,
  ...change,
});

function looks(values: readonly (string | number)[], ...formats: readonly ConditionalFormatState[]) {
  const book = new Book();
  const sheet = new Sheet("1", "Gaps");
  values.forEach((value, row) => sheet.cells.set(row, 0, { value, numberFormat: "General" }));
  sheet.conditionalFormats = [...formats];
  const lookAt = conditionalLooks(book, sheet);
  return values.map((_, row) => lookAt(row, 0));
}

describe("a conditional format", () => {
  it("shows where its formula holds for the cell", () => {
    expect(looks(["Final", "Draft"], format({ formula: '=A1="Final"' }))).toEqual([{ fill: "#ff0000" }, {}]);
  });

  it("keeps to the formula of the cell it is written for when it has several blocks", () => {
    const second = format({ formula: '=A1="x"', area: area(2, 0, 2, 1), offset: { rows: 2, columns: 0 } });
    expect(looks(["", "", "x", ""], second)).toEqual([{}, {}, { fill: "#ff0000" }, {}]);
  });

  it("tells values that occur again from those that occur once, whatever the size of their letters", () => {
    const again = format({ occurs: "again" });
    expect(looks(["G-001", "g-001", "G-002", ""], again).map(({ fill }) => fill !== undefined)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("gives way to the one before it, and adds what that does not say", () => {
    const both = [format({ formula: "=TRUE", priority: 2, format: BOLD }), format({ formula: "=TRUE", priority: 1 })];
    expect(looks(["a"], ...both)).toEqual([{ fill: "#ff0000", bold: true }]);
    expect(looks(["a"], both[0]!, { ...both[1]!, stopIfTrue: true })).toEqual([{ fill: "#ff0000" }]);
  });

  it("does not show when its formula is not understood", () => {
    expect(looks(["a"], format({ formula: "=Gaps[No.]" }))).toEqual([{}]);
  });
});

describe("a scale of colours", () => {
  const scale = [
    { at: "number", value: 0, colour: "#ffffff" },
    { at: "greatest", value: 0, colour: "#6cc0e3" },
  ] as const;

  it("gives ends their colours, and what lies between a mixed one", () => {
    expect(scaleColour(scale, [0, 2, 6], 0)).toBe("#ffffff");
    expect(scaleColour(scale, [0, 2, 6], 6)).toBe("#6cc0e3");
    expect(scaleColour(scale, [0, 2, 6], 3)).toBe("#b6e0f1");
    expect(scaleColour(scale, [0, 2, 6], -1)).toBe("#ffffff");
  });

  it("colours numbers only", () => {
    const said = looks([3, "three", 6, 0], format({ type: "ColorScale", scale }));
    expect(said.map(({ fill }) => fill)).toEqual(["#b6e0f1", undefined, "#6cc0e3", "#ffffff"]);
  });
});
