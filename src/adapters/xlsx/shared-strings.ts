import { walkXml } from "../opc/xml-spans";
import { decodeExcelText } from "./excel-text";

const WANTED = new Set(["si", "t", "rPh"]);

/** The texts of the shared strings part, in order: runs of rich text joined, readings of ideographs (phonetic runs) left out. */
export function readSharedStrings(xml: string, part: string): readonly string[] {
  const texts: string[] = [];
  let text = "";
  let inReading = false;
  walkXml(xml, part, WANTED, {
    open: ({ name }) => {
      if (name === "si") text = "";
      else if (name === "rPh") inReading = true;
    },
    close: (element) => {
      if (element.name === "si") texts.push(decodeExcelText(text));
      else if (element.name === "rPh") inReading = false;
      else if (!inReading) text += element.text;
    },
  });
  return texts;
}
