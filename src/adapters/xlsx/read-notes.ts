import { threadOfAuthor } from "../../domain/review/note";
import type { Note } from "../../domain/review/note";
import type { Package } from "../opc/package";
import { relatedParts } from "../opc/relationships";
import { walkXml } from "../opc/xml-spans";
import { decodeExcelText } from "./excel-text";
import { withoutStandIns } from "./without-stand-ins";
import type { SheetParts } from "./workbook-map";

/** Lower-case ids of threads by the cells they hang on. */
export type ThreadsByCell = ReadonlyMap<string, ReadonlySet<string>>;

/** An id that no thread has, be its own blank. */
const NO_THREAD = "-";

const WANTED = new Set(["author", "comment", "t", "rPh"]);

/**
 * The notes of a sheet in stored order: runs joined, readings of ideographs left out.
 *
 * @param threads lower-case ids by the cells they hang on; notes that stand in for one there may be missing from what
 * comes of it
 */
export function readNotes(
  pkg: Package,
  { name: sheet, part }: SheetParts,
  threads: ThreadsByCell = new Map(),
): readonly Note[] {
  return relatedParts(pkg, part, "comments")
    .filter((notes) => pkg.has(notes))
    .flatMap((notes) => readBeside(threads, pkg.text(notes), notes, sheet));
}

/** A note that names no thread of its cell is no stand-in for certain, and then all is read. */
function readBeside(threads: ThreadsByCell, xml: string, part: string, sheet: string): readonly Note[] {
  const rest = withoutStandIns(xml, threads);
  if (rest) {
    const { authors, notes } = readPart(rest.xml, part, sheet);
    if (rest.left.every(({ cell, author }) => namesThread(authors[author] ?? "", threads.get(cell)))) return notes;
  }
  return readPart(xml, part, sheet).notes;
}

const namesThread = (author: string, ids: ReadonlySet<string> | undefined): boolean =>
  ids?.has(threadOfAuthor(author)?.toLowerCase() ?? NO_THREAD) ?? false;

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
