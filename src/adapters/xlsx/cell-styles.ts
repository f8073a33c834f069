import { isDateFormat } from "../../domain/review/cell-date";
import { walkXml } from "../opc/xml-spans";
import { isTrue } from "./workbook-map";

/** What a cell's style (the number in its `s`) makes of its value. */
export interface CellStyles {
  /** Styles that show a number as a date or a time. */
  readonly dates: ReadonlySet<number>;
  /** Styles that strike their text through. */
  readonly struck: ReadonlySet<number>;
  /** Styles of cells that are not locked. */
  readonly unlocked: ReadonlySet<number>;
}

const LISTS = ["fonts", "cellXfs"];
const WANTED = new Set([...LISTS, "numFmt", "font", "strike", "xf", "protection"]);

/** Goes through a workbook's styles once. @throws UnusableInput as `walkXml` does */
export function readCellStyles(xml: string, part: string): CellStyles {
  const codes = new Map<number, string>();
  const fonts: boolean[] = [];
  const dates = new Set<number>();
  const struck = new Set<number>();
  const unlocked = new Set<number>();
  let list = "";
  let index = 0;
  walkXml(xml, part, WANTED, {
    open: ({ name, attributes }) => {
      if (LISTS.includes(name)) list = name;
      else if (name === "numFmt") codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      else if (name === "font" && list === "fonts") fonts.push(false);
      else if (name === "strike" && list === "fonts" && fonts.length > 0) {
        fonts[fonts.length - 1] = attributes["val"] === undefined || isTrue(attributes["val"]);
      } else if (name === "xf" && list === "cellXfs") {
        if (showsDate(Number(attributes["numFmtId"] ?? 0), codes)) dates.add(index);
        if (fonts[Number(attributes["fontId"] ?? 0)]) struck.add(index);
        index++;
      } else if (name === "protection" && list === "cellXfs" && isFalse(attributes["locked"])) unlocked.add(index - 1);
    },
    close: ({ name }) => {
      if (name === list) list = "";
    },
  });
  return { dates, struck, unlocked };
}

const isFalse = (value: string | undefined): boolean => value !== undefined && !isTrue(value);

/** Excel's own formats for dates and times, those of East Asian editions included; lengths of time (45 to 47) are numbers. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [50, 58],
];

function showsDate(id: number, codes: ReadonlyMap<number, string>): boolean {
  const code = codes.get(id);
  return code === undefined ? BUILT_IN.some(([from, to]) => id >= from && id <= to) : isDateFormat(code);
}
