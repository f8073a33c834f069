import type { Package } from "../opc/package";
import { elementIn } from "../opc/put-element";
import { relatedParts } from "../opc/relationships";
import { insertAt, setAttribute, splice } from "../opc/splice";
import type { Splice } from "../opc/splice";
import { xmlSpans } from "../opc/xml-spans";
import type { XmlElement } from "../opc/xml-spans";
import { encodeExcelText } from "./excel-text";
import { commentGone } from "./refusals";
import { addPersons } from "./thread-persons";
import { changeStubs } from "./thread-stubs";
import type { StubChange } from "./thread-stubs";
import { isTrue } from "./workbook-map";
import type { SheetParts } from "./workbook-map";

/** What is to become of a thread that the workbook has. */
export interface ThreadChange {
  /** Its id, as `readThreads` gives it. */
  readonly thread: string;
  readonly replies?: readonly NewReply[];
  readonly resolved?: boolean;
  /** The cell it hangs on now, `"D8"`; its cell before when left out. */
  readonly cell?: string;
  /** The thread goes with all its replies. */
  readonly deleted?: true;
}

/** A reply to put behind the last one. */
export interface NewReply {
  /** In the form `{8-4-4-4-12}`, new in the workbook. */
  readonly id: string;
  readonly author: string;
  /** ISO time, UTC; "" where it is not known. */
  readonly time: string;
  readonly text: string;
}

/**
 * Reply to threads, resolve or open them again, let them follow their cells, delete them. All else in their parts
 * stays as it is; the notes that older programs show follow along.
 *
 * @throws UnusableInput for a thread that is not there, before anything is written
 */
export function writeThreads(pkg: Package, sheets: readonly SheetParts[], changes: readonly ThreadChange[]): void {
  if (changes.length === 0) return;
  const places = sheets.flatMap((sheet) =>
    relatedParts(pkg, sheet.part, "threadedComment").map((part) => ({ sheet, part, ...readParts(pkg, part) })),
  );
  const wanted = new Map(changes.map((change) => [change.thread, change]));
  const heads = new Set(places.flatMap(({ comments }) => comments.map(({ attributes }) => attributes["id"] ?? "")));
  const missing = changes.find(({ thread }) => !heads.has(thread));
  if (missing) throw commentGone(missing.thread);
  const persons = addPersons(
    pkg,
    changes.flatMap(({ replies = [] }) => replies.map(({ author }) => author)),
  );
  for (const { sheet, part, list, comments } of places) {
    const here = comments.filter(({ attributes }) => wanted.has(attributes["id"] ?? ""));
    if (here.length === 0) continue;
    const xml = pkg.text(part);
    pkg.set(
      part,
      splice(xml, [...changeThreads(xml, comments, wanted), ...addReplies(list, comments, wanted, persons)]),
    );
    changeStubs(
      pkg,
      sheet,
      here.flatMap((head) => stubChange(head, wanted)),
    );
  }
}

function readParts(pkg: Package, part: string) {
  const elements = xmlSpans(pkg.text(part), part, new Set(["ThreadedComments", "threadedComment"]));
  return {
    list: elements.find(({ depth }) => depth === 0),
    comments: elements.filter(({ name }) => name === "threadedComment"),
  };
}

function stubChange({ attributes }: XmlElement, wanted: ReadonlyMap<string, ThreadChange>): readonly StubChange[] {
  const change = wanted.get(attributes["id"] ?? "");
  if (!change) return [];
  const { cell, deleted = false, replies = [] } = change;
  return [
    { thread: change.thread, from: attributes["ref"] ?? "", to: cell, deleted, said: replies.map(({ text }) => text) },
  ];
}

function changeThreads(
  xml: string,
  comments: readonly XmlElement[],
  wanted: ReadonlyMap<string, ThreadChange>,
): readonly Splice[] {
  const splices: Splice[] = [];
  for (const element of comments) {
    const { attributes } = element;
    const own = wanted.get(attributes["id"] ?? "");
    const change = own ?? wanted.get(attributes["parentId"] ?? "");
    if (!change) continue;
    if (change.deleted) {
      splices.push({ start: element.start, end: element.end, text: "" });
      continue;
    }
    if (change.cell !== undefined && change.cell !== attributes["ref"]) {
      splices.push(setAttribute(xml, element, "ref", change.cell));
    }
    if (own?.resolved !== undefined && own.resolved !== isTrue(attributes["done"])) {
      splices.push(setAttribute(xml, element, "done", own.resolved ? "1" : "0"));
    }
  }
  return splices;
}

function addReplies(
  list: XmlElement | undefined,
  comments: readonly XmlElement[],
  wanted: ReadonlyMap<string, ThreadChange>,
  persons: ReadonlyMap<string, string>,
): readonly Splice[] {
  if (!list) return [];
  return comments.flatMap((head) => {
    const change = wanted.get(head.attributes["id"] ?? "");
    if (!change || change.deleted || !change.replies) return [];
    const last = comments.filter(({ attributes }) => attributes["parentId"] === change.thread).at(-1) ?? head;
    const cell = change.cell ?? head.attributes["ref"] ?? "";
    return change.replies.map((reply) =>
      insertAt(last.end, commentXml(list, { ...reply, cell, parentId: change.thread }, persons)),
    );
  });
}

/** A comment of a cell; with `parentId` a reply to one. */
export interface NewComment extends NewReply {
  /** `"D7"` */
  readonly cell: string;
  readonly parentId?: string;
  readonly done?: boolean;
}

/** A comment or a reply, to stand in the list of a sheet's threads. */
export function commentXml(
  list: XmlElement,
  { cell, time, author, id, text, parentId, done }: NewComment,
  persons: ReadonlyMap<string, string>,
): string {
  const dT = time === "" ? undefined : new Date(time).toISOString().slice(0, 22);
  return elementIn(
    list,
    "threadedComment",
    { ref: cell, dT, personId: persons.get(author) ?? "", id, parentId, done: done === true ? "1" : undefined },
    (prefix) => `<${prefix}text>${encodeExcelText(text)}</${prefix}text>`,
  );
}
