import type { Unrepaired } from "../../../domain/review/repair-step";
import type { Thread } from "../../../domain/review/thread";
import type { Package } from "../../opc/package";
import { appendTo, elementIn } from "../../opc/put-element";
import { relatedParts } from "../../opc/relationships";
import { setAttribute, splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import { addComment } from "../add-threads";
import { guidOf } from "../../../domain/review/guid";
import { addPersons } from "../thread-persons";
import type { SheetParts } from "../workbook-map";
import { sheetNamed } from "./sheet-at-hand";
import type { Workbench } from "./sheet-at-hand";

/**
 * Make a thread of the note that another program made of it. The note stays for programs that know no threads, and
 * points at the thread as Excel's own do.
 *
 * Who said it and when is told only where the note tells; the rest is by a person called `unknownAuthor`, at no time.
 */
export function restoreThread(workbench: Workbench, thread: Thread, unknownAuthor: string): readonly Unrepaired[] {
  const { pkg } = workbench;
  const sheet = sheetNamed(workbench, thread.sheet);
  const { id } = thread;
  if (!pointNoteAt(pkg, sheet, thread.cell, id)) return [{ kind: "note-empty", sheet: sheet.name, cell: thread.cell }];
  const nameOf = (author: string): string => (author === "" ? unknownAuthor : author);
  const said = [thread, ...thread.replies].map(({ author, time, text }, at) => ({
    author: nameOf(author),
    time,
    text,
    sheet: sheet.name,
    cell: thread.cell,
    id: at === 0 ? id : guidOf(id, String(at), text),
    ...(at > 0 && { parentId: id }),
    ...(at === 0 && thread.resolved && { done: true }),
  }));
  const persons = addPersons(
    pkg,
    said.map(({ author }) => author),
  );
  for (const each of said) addComment(pkg, sheet, each, persons);
  return [];
}

/** Let the note of a cell name its thread; false when the cell has none. */
function pointNoteAt(pkg: Package, sheet: SheetParts, cell: string, id: string): boolean {
  for (const part of relatedParts(pkg, sheet.part, "comments")) {
    const xml = pkg.text(part);
    const elements = xmlSpans(xml, part, new Set(["authors", "author", "comment"]));
    const authors = elements.filter(({ name }) => name === "author").map(({ text }) => text);
    const list = elements.find(({ name }) => name === "authors");
    const note = elements.find(({ name, attributes }) => name === "comment" && attributes["ref"] === cell);
    if (!note || !list) continue;
    const wanted = `tc=${id}`;
    if (authors[Number(note.attributes["authorId"])] === wanted) return true;
    const at = authors.indexOf(wanted);
    const author = elementIn(list, "author", {}, () => wanted);
    pkg.set(
      part,
      splice(xml, [
        ...(at < 0 ? [appendTo(xml, list, author)] : []),
        setAttribute(xml, note, "authorId", String(at < 0 ? authors.length : at)),
      ]),
    );
    return true;
  }
  return false;
}
