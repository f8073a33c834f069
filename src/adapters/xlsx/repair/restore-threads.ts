import type { Thread } from "../../../domain/review/thread";
import type { Package } from "../../opc/package";
import { appendTo, elementIn } from "../../opc/put-element";
import { relatedParts } from "../../opc/relationships";
import { setAttribute, splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import { addComments } from "../add-threads";
import { guidOf } from "../../../domain/review/guid";
import { addPersons } from "../thread-persons";
import type { SheetParts } from "../workbook-map";
import type { NewComment } from "../write-threads";
import { bySheet } from "./sheet-at-hand";
import type { Workbench } from "./sheet-at-hand";

/**
 * Make threads of the notes that another program made of them. The notes stay for programs that know no threads, and
 * point at the threads as Excel's own do.
 *
 * Who said it and when is told only where a note tells; the rest is by a person called `unknownAuthor`, at no time.
 *
 * @returns the threads whose cell has no note; nothing became of them
 */
export function restoreThreads(
  workbench: Workbench,
  threads: readonly Thread[],
  unknownAuthor: string,
): readonly Thread[] {
  const { pkg } = workbench;
  const persons = addPersons(
    pkg,
    threads.flatMap(remarksOf).map(({ author }) => author || unknownAuthor),
  );
  return bySheet(workbench, threads).flatMap(([sheet, here]) => {
    const pointed = pointNotesAt(pkg, sheet, new Map(here.map(({ cell, id }) => [cell, id])));
    const noted = here.filter(({ cell }) => pointed.has(cell));
    addComments(
      pkg,
      sheet,
      noted.flatMap((thread) => commentsOf(thread, unknownAuthor)),
      persons,
    );
    return here.filter(({ cell }) => !pointed.has(cell));
  });
}

const remarksOf = (thread: Thread) => [thread, ...thread.replies];

const commentsOf = (thread: Thread, unknownAuthor: string): readonly NewComment[] =>
  remarksOf(thread).map(({ author, time, text }, at) => ({
    author: author || unknownAuthor,
    time,
    text,
    cell: thread.cell,
    id: at === 0 ? thread.id : guidOf(thread.id, String(at), text),
    ...(at > 0 && { parentId: thread.id }),
    ...(at === 0 && thread.resolved && { done: true }),
  }));

/** Let the notes of cells name their threads; gives the cells that have one. */
function pointNotesAt(pkg: Package, sheet: SheetParts, threads: ReadonlyMap<string, string>): ReadonlySet<string> {
  const pointed = new Set<string>();
  for (const part of relatedParts(pkg, sheet.part, "comments")) {
    const xml = pkg.text(part);
    const elements = xmlSpans(xml, part, new Set(["authors", "author", "comment"]));
    const list = elements.find(({ name }) => name === "authors");
    if (!list) continue;
    const authors = elements.filter(({ name }) => name === "author").map(({ text }) => text);
    const numbers = new Map(authors.map((author, at) => [author, at]));
    const added: string[] = [];
    const splices: Splice[] = [];
    for (const note of elements.filter(({ name }) => name === "comment")) {
      const cell = note.attributes["ref"] ?? "";
      const id = threads.get(cell);
      if (id === undefined || pointed.has(cell)) continue;
      pointed.add(cell);
      const author = `tc=${id}`;
      if (authors[Number(note.attributes["authorId"])] === author) continue;
      const number = numbers.get(author) ?? authors.length + added.push(author) - 1;
      numbers.set(author, number);
      splices.push(setAttribute(xml, note, "authorId", String(number)));
    }
    const more = added.map((author) => elementIn(list, "author", {}, () => author)).join("");
    pkg.set(part, splice(xml, [...(more === "" ? [] : [appendTo(xml, list, more)]), ...splices]));
  }
  return pointed;
}
