import { walkXml } from "../../../adapters/opc/xml-spans";

const WANTED = new Set(["numFmt", "cellXfs", "xf"]);

/** Excel's own formats that a review can hold; the others show as they are numbered. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [49, "@"],
]);

/** The number format of each cell style, by the number that a cell's `s` holds. */
export function readNumberFormats(xml: string, part: string): readonly string[] {
  const codes = new Map(BUILT_IN);
  const styles: string[] = [];
  let inCellStyles = false;
  walkXml(xml, part, WANTED, {
    open: ({ name, attributes }) => {
      const id = Number(attributes["numFmtId"] ?? 0);
      if (name === "cellXfs") inCellStyles = true;
      else if (name === "numFmt") codes.set(id, attributes["formatCode"] ?? "General");
      else if (inCellStyles) styles.push(codes.get(id) ?? "General");
    },
    close: ({ name }) => {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return styles;
}
