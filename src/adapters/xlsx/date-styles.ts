import { isDateFormat } from "../../domain/review/cell-date";
import { walkXml } from "../opc/xml-spans";

const WANTED = new Set(["numFmt", "cellXfs", "xf"]);

/** Which cell styles (the number in a cell's `s`) show a number as a date or a time. */
export function readDateStyles(xml: string, part: string): ReadonlySet<number> {
  const codes = new Map<number, string>();
  const styles = new Set<number>();
  let inCellStyles = false;
  let index = 0;
  walkXml(xml, part, WANTED, {
    open: ({ name, attributes }) => {
      if (name === "cellXfs") inCellStyles = true;
      else if (name === "numFmt") codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      else if (inCellStyles && showsDate(Number(attributes["numFmtId"] ?? 0), codes)) styles.add(index);
      if (name === "xf" && inCellStyles) index++;
    },
    close: ({ name }) => {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return styles;
}

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
