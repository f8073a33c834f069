import type { Result } from "../../domain/result";
import { noteAsThread, threadOfAuthor } from "../../domain/review/note";
import type { Note } from "../../domain/review/note";
import type { Remark } from "../../domain/review/remark";
import type { Reply, Thread } from "../../domain/review/thread";
import { onOneLine } from "../../domain/text/on-one-line";
import type { Package } from "../opc/package";
import { relatedParts } from "../opc/relationships";
import { tooMuch } from "../opc/refusals";
import { walkBesidePlain } from "../opc/walk-beside-plain";
import { xmlSpans } from "../opc/xml-spans";
import type { XmlElement } from "../opc/xml-spans";
import { LIMITS } from "../opc/zip-entry";
import { EXCESS } from "./damage";
import { decodeExcelText } from "./excel-text";
import { readPlainComments } from "./plain-comments";
import type { CommentAttributes } from "./plain-comments";
import { readNotes } from "./read-notes";
import { isTrue } from "./workbook-map";
import type { SheetParts } from "./workbook-map";

/**
 * Every threaded comment of every sheet, in stored order, with its replies; behind them the notes, but for those that
 * stand in for one of these threads.
 *
 * An author who is not in the list of persons is ""; a reply to a comment that is gone stands as a comment of its own;
 * messages tell of both.
 */
export function readThreads(pkg: Package, sheets: readonly SheetParts[]): Result<readonly Thread[], Remark> {
  const persons = readPersons(pkg);
  const messages: Remark[] = [];
  const threads = sheets.flatMap((sheet) => {
    const comments = relatedParts(pkg, sheet.part, "threadedComment").flatMap((part) => readComments(pkg, part));
    const nameless = comments.filter(({ personId }) => !persons.has(personId)).length;
    if (nameless > 0) messages.push({ kind: "authors-unknown", sheet: sheet.name, count: nameless });
    return joinReplies(comments, sheet.name, persons, messages);
  });
  const bySheet = new Map(sheets.map(({ name }) => [name, new Map<string, Set<string>>()]));
  for (const { sheet, cell, id } of threads) {
    const cells = bySheet.get(sheet);
    cells?.set(cell, (cells.get(cell) ?? new Set()).add(id.toLowerCase()));
  }
  const notes = sheets.flatMap((sheet) => readNotes(pkg, sheet, bySheet.get(sheet.name)));
  return { value: [...threads, ...notesBeside(threads, notes)], messages };
}

/** Notes as threads of their own: on a cell with a thread, only one that does not stand in for it. */
function notesBeside(threads: readonly Thread[], notes: readonly Note[]): readonly Thread[] {
  const places = new Map<string, Thread[]>();
  for (const thread of threads) {
    const here = places.get(placeOf(thread));
    if (here) here.push(thread);
    else places.set(placeOf(thread), [thread]);
  }
  const ids = new Set(threads.map(({ id }) => id.toLowerCase()));
  return notes.flatMap((note) => {
    const read = noteAsThread(note);
    const here = places.get(placeOf(note));
    return here && standsIn(note, read, here, ids) ? [] : [read];
  });
}

/**
 * Whether a note on a cell with threads says nothing but what one of them does: one of that cell by its id or by its
 * words, or one that hangs elsewhere, as on a copied sheet. One that outlived its thread is a comment of its own.
 *
 * @param ids lower-case ids of all threads of the workbook
 */
function standsIn(note: Note, read: Thread, here: readonly Thread[], ids: ReadonlySet<string>): boolean {
  if (read.text.trim() === "") return true;
  const named = threadOfAuthor(note.author)?.toLowerCase();
  if (named === undefined) return read.form === "flattened";
  if (read.form === "flattened" && ids.has(named)) return true;
  const words = onOneLine(read.text);
  return here.some(({ id, text }) => id.toLowerCase() === named || onOneLine(text) === words);
}

const placeOf = ({ sheet, cell }: Pick<Thread, "sheet" | "cell">): string => `${sheet}!${cell}`;

interface StoredComment {
  readonly id: string;
  readonly parentId: string | undefined;
  readonly personId: string;
  readonly cell: string;
  readonly time: string;
  readonly resolved: boolean;
  readonly text: string;
}

function readPersons(pkg: Package): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  for (const part of relatedParts(pkg, pkg.mainPart, "person").filter((name) => pkg.has(name))) {
    for (const { attributes } of xmlSpans(pkg.text(part), part, new Set(["person"]))) {
      persons.set(attributes["id"] ?? "", attributes["displayName"] ?? "");
    }
  }
  return persons;
}

const COMMENTS = { parent: "ThreadedComments", child: "threadedComment" };
const WANTED = new Set([COMMENTS.parent, COMMENTS.child, "text"]);

function readComments(pkg: Package, part: string): readonly StoredComment[] {
  const xml = pkg.text(part);
  const comments: StoredComment[] = [];
  let text = "";
  const take = (attributes: CommentAttributes, stored: string): void => {
    if (comments.length >= LIMITS.comments) throw tooMuch(EXCESS.comments(part));
    comments.push({
      id: attributes.id ?? "",
      parentId: attributes.parentId,
      personId: attributes.personId ?? "",
      cell: attributes.ref ?? "",
      time: attributes.dT ?? "",
      resolved: isTrue(attributes.done),
      text: decodeExcelText(stored),
    });
    text = "";
  };
  const close = (element: XmlElement): void => {
    if (element.name === "text") text = element.text;
    else if (element.name === COMMENTS.child) take(element.attributes, text);
  };
  const read = (from: number): number => readPlainComments(xml, from, take);
  walkBesidePlain(xml, part, WANTED, { close }, { ...COMMENTS, read });
  return comments;
}

/** A comment that is no reply, with those to it. */
interface Head {
  readonly cell: string;
  readonly replies: Reply[];
}

function joinReplies(
  comments: readonly StoredComment[],
  sheet: string,
  persons: ReadonlyMap<string, string>,
  messages: Remark[],
): readonly Thread[] {
  const heads = new Map<string, Head[]>();
  const repliesTo = comments.map(({ id, parentId, cell }): Reply[] => {
    const replies: Reply[] = [];
    if (parentId !== undefined) return replies;
    const same = heads.get(id);
    if (same) same.push({ cell, replies });
    else heads.set(id, [{ cell, replies }]);
    return replies;
  });
  const threads: Thread[] = [];
  comments.forEach(({ id, parentId, personId, cell, time, resolved, text }, at) => {
    const author = persons.get(personId) ?? "";
    if (parentId !== undefined) {
      // Of threads that a program gave one id, a reply is to the one whose cell it names.
      const named = heads.get(parentId) ?? [];
      const head = named.find((one) => one.cell === cell) ?? named[0];
      if (head) {
        head.replies.push({ id, author, time, text });
        return;
      }
      messages.push({ kind: "reply-alone", sheet, cell });
    }
    threads.push({ id, author, time, text, sheet, cell, resolved, replies: repliesTo[at] ?? [] });
  });
  return threads;
}
