import { threadOfAuthor } from "../../domain/review/note";
import type { Note } from "../../domain/review/note";
import type { Package } from "../opc/package";
import { relatedParts } from "../opc/relationships";
import { walkXml } from "../opc/xml-spans";
import { decodeExcelText } from "./excel-text";
import { withoutStandIns } from "./without-stand-ins";
import type { SheetParts } from "./workbook-map";

const WANTED = new Set(["author", "comment", "t", "rPh"]);

/**
 * The notes of a sheet in stored order: runs joined, readings of ideographs left out.
 *
 * @param cells those with a thread; notes that stand in for one may be missing from what comes of it
 */
export function readNotes(
  pkg: Package,
  { name: sheet, part }: SheetParts,
  cells: ReadonlySet<string> = new Set(),
): readonly Note[] {
  return relatedParts(pkg, part, "comments")
    .filter((notes) => pkg.has(notes))
    .flatMap((notes) => readBeside(cells, pkg.text(notes), notes, sheet));
}

/** What a person wrote on a cell with a thread is no stand-in, and then all is read. */
function readBeside(cells: ReadonlySet<string>, xml: string, part: string, sheet: string): readonly Note[] {
  const rest = withoutStandIns(xml, cells);
  if (rest) {
    const { authors, notes } = readPart(rest.xml, part, sheet);
    if ([...rest.authors].every((author) => threadOfAuthor(authors[author] ?? "") !== undefined)) return notes;
  }
  return readPart(xml, part, sheet).notes;
}

interface NotesPart {
  readonly authors: readonly string[];
  readonly notes: readonly Note[];
}

function readPart(xml: string, part: string, sheet: string): NotesPart {
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
  return { authors, notes };
}
