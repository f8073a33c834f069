import type { Note } from "../../domain/review/note";
import type { Package } from "../opc/package";
import { relatedParts } from "../opc/relationships";
import { walkXml } from "../opc/xml-spans";
import { decodeExcelText } from "./excel-text";
import type { SheetParts } from "./workbook-map";

const WANTED = new Set(["author", "comment", "t", "rPh"]);

/** The notes of a sheet in stored order, stand-ins for threads among them: runs joined, readings of ideographs left out. */
export function readNotes(pkg: Package, { name: sheet, part }: SheetParts): readonly Note[] {
  return relatedParts(pkg, part, "comments")
    .filter((notes) => pkg.has(notes))
    .flatMap((notes) => readPart(pkg.text(notes), notes, sheet));
}

function readPart(xml: string, part: string, sheet: string): readonly Note[] {
  const authors: string[] = [];
  const notes: Note[] = [];
  let text = "";
  let inReading = false;
  walkXml(xml, part, WANTED, {
    open: ({ name }) => {
      if (name === "comment") text = "";
      else if (name === "rPh") inReading = true;
    },
    close: (element) => {
      const { name, attributes } = element;
      if (name === "author") authors.push(decodeExcelText(element.text));
      else if (name === "rPh") inReading = false;
      else if (name === "t" && !inReading) text += decodeExcelText(element.text);
      else if (name === "comment") {
        const author = authors[Number(attributes["authorId"])] ?? "";
        notes.push({ sheet, cell: attributes["ref"] ?? "", author, text });
      }
    },
  });
  return notes;
}
