import { walkXml } from "../opc/xml-spans";
import { isTrue } from "./workbook-map";

const WANTED = new Set(["fonts", "font", "strike", "cellXfs", "xf"]);

/** Which cell styles (the number in a cell's `s`) strike their text through. */
export function readStruckStyles(xml: string, part: string): ReadonlySet<number> {
  const fonts: boolean[] = [];
  const styles = new Set<number>();
  let list = "";
  let index = 0;
  walkXml(xml, part, WANTED, {
    open: ({ name, attributes }) => {
      if (name === "fonts" || name === "cellXfs") list = name;
      else if (name === "font" && list === "fonts") fonts.push(false);
      else if (name === "strike" && list === "fonts" && fonts.length > 0) {
        fonts[fonts.length - 1] = attributes["val"] === undefined || isTrue(attributes["val"]);
      } else if (name === "xf" && list === "cellXfs") {
        if (fonts[Number(attributes["fontId"] ?? 0)]) styles.add(index);
        index++;
      }
    },
    close: ({ name }) => {
      if (name === list) list = "";
    },
  });
  return styles;
}
