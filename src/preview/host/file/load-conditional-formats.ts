import { xmlSpans } from "../../../adapters/opc/xml-spans";
import type { XmlElement } from "../../../adapters/opc/xml-spans";
import type { SheetIndex } from "../../../adapters/xlsx/sheet-index";
import { isTrue } from "../../../adapters/xlsx/workbook-map";
import type { Area } from "../state/area";
import { formatArea } from "../state/area";
import type { Book } from "../state/book";
import type { Look } from "../state/look";
import { parseArea } from "../state/parse-area";
import type { ConditionalFormatState, DataBar, IconSet, ScaleColour, ScalePlace, Sheet } from "../state/sheet";
import { aroundCells } from "./load-sheet-look";
import type { ColourOf } from "./styles/colours";

const WANTED = new Set([
  "conditionalFormatting",
  "cfRule",
  "formula",
  "colorScale",
  "iconSet",
  "dataBar",
  "cfvo",
  "color",
]);

/** Put the conditional formats of a stored sheet on a sheet of the model: one for each block of cells. */
export function loadConditionalFormats(book: Book, sheet: Sheet, index: SheetIndex, colour: ColourOf): void {
  const elements = xmlSpans(aroundCells(index), index.part, WANTED);
  for (const format of elements.filter(({ name }) => name === "conditionalFormatting")) {
    const areas = areasOf(format.attributes["sqref"]);
    const row = Math.min(...areas.map((one) => one.row));
    const column = Math.min(...areas.map((one) => one.column));
    for (const rule of elements.filter((element) => element.name === "cfRule" && isIn(element, format))) {
      const inside = elements.filter((element) => isIn(element, rule));
      const read = ruleOf(rule.attributes, inside, formatArea({ row, column, rows: 1, columns: 1 }), colour);
      if (!read) continue;
      const shared = {
        ...read,
        priority: Number(rule.attributes["priority"] ?? 0),
        stopIfTrue: isTrue(rule.attributes["stopIfTrue"]),
        format: formatBag(book.styles.overlays[Number(rule.attributes["dxfId"] ?? -1)] ?? {}),
      };
      for (const area of areas) {
        const offset = { rows: area.row - row, columns: area.column - column };
        sheet.conditionalFormats.push({ id: book.newId(), area, offset, ...shared });
      }
    }
  }
}

/** Blocks of cells with blanks between them. */
export const areasOf = (text: string | undefined): readonly Area[] =>
  (text ?? "").split(/\s+/u).flatMap((one) => parseArea(one) ?? []);

const isIn = (inner: XmlElement, outer: XmlElement): boolean => inner.start >= outer.start && inner.end <= outer.end;

type Rule = Pick<ConditionalFormatState, "type" | "formula" | "scale" | "icons" | "bar" | "occurs">;

/** What a rule says; undefined for averages and ranks, which are not modelled. */
function ruleOf(
  { type, operator }: XmlElement["attributes"],
  inside: readonly XmlElement[],
  cell: string,
  colour: ColourOf,
): Rule | undefined {
  const formulas = inside.filter(({ name }) => name === "formula").map(({ text }) => text);
  const [first, second] = formulas;
  if (type === "colorScale") return { type: "ColorScale", formula: "", scale: scaleOf(inside, colour) };
  if (type === "iconSet") return { type: "IconSet", formula: "", icons: iconsOf(inside) };
  if (type === "dataBar") return { type: "DataBar", formula: "", bar: barOf(inside, colour) };
  if (type === "duplicateValues") return { type: "PresetCriteria", formula: "", occurs: "again" };
  if (type === "uniqueValues") return { type: "PresetCriteria", formula: "", occurs: "once" };
  if (first === undefined) return undefined;
  if (type !== "cellIs") return { type: "Custom", formula: `=${first}` };
  const compared = COMPARISONS[operator ?? "equal"];
  if (compared) return { type: "Custom", formula: `=${cell}${compared}(${first})` };
  const between = `AND(${cell}>=(${first}),${cell}<=(${second ?? first}))`;
  return { type: "Custom", formula: operator === "notBetween" ? `=NOT(${between})` : `=${between}` };
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};

function scaleOf(inside: readonly XmlElement[], colour: ColourOf): readonly ScaleColour[] {
  const colours = named(inside, "color").map(colour);
  return named(inside, "cfvo").map((place, at) => ({ ...placeOf(place), colour: colours[at] ?? "#ffffff" }));
}

function iconsOf(inside: readonly XmlElement[]): IconSet {
  const { iconSet: name = "3TrafficLights1", reverse, showValue } = named(inside, "iconSet")[0]?.attributes ?? {};
  return {
    name,
    places: named(inside, "cfvo").map((place) => ({ ...placeOf(place), isAbove: isFalse(place.attributes["gte"]) })),
    isReversed: isTrue(reverse),
    hidesNumbers: isFalse(showValue),
  };
}

function barOf(inside: readonly XmlElement[], colour: ColourOf): DataBar {
  const [from, to] = named(inside, "cfvo").map(placeOf);
  return {
    from: from ?? { at: "least", value: 0 },
    to: to ?? { at: "greatest", value: 0 },
    colour: colour(named(inside, "color")[0]) ?? "#638ec6",
    hidesNumbers: isFalse(named(inside, "dataBar")[0]?.attributes["showValue"]),
  };
}

const named = (inside: readonly XmlElement[], wanted: string): readonly XmlElement[] =>
  inside.filter(({ name }) => name === wanted);

/** What is true where nothing is said. */
const isFalse = (value: string | undefined): boolean => value !== undefined && !isTrue(value);

const placeOf = ({ attributes: { type = "", val = "0" } }: XmlElement): ScalePlace => ({
  at: PLACES[type] ?? "number",
  value: Number(val),
});

const PLACES: Readonly<Record<string, ScaleColour["at"]>> = {
  min: "least",
  max: "greatest",
  percent: "share",
  percentile: "rank",
};

/** A look under the paths by which the library tells of it. */
const formatBag = ({ fill, colour, bold, italic, underlined, struck }: Look): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({
      "fill.color": fill,
      "font.color": colour,
      "font.bold": bold,
      "font.italic": italic,
      "font.underline": underlined === undefined ? undefined : underlined ? "Single" : "None",
      "font.strikethrough": struck,
    }).filter(([, value]) => value !== undefined),
  );
