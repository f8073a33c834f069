import { addContentType } from "../opc/content-types";
import { escapeText } from "../opc/escape-xml";
import type { Package } from "../opc/package";
import { appendTo, elementIn } from "../opc/put-element";
import { addRelationship, relatedPart } from "../opc/relationships";
import { splice } from "../opc/splice";
import { xmlSpans } from "../opc/xml-spans";
import type { XmlElement } from "../opc/xml-spans";
import { encodeExcelText } from "./excel-text";
import { FIRST_SHAPE, missingDeclarations, noteDrawing, noteShape } from "./note-drawing";
import { placeLegacyDrawing } from "./place-legacy-drawing";
import { noElement, noSheet } from "./refusals";
import { addPersons } from "./thread-persons";
import type { SheetParts } from "./workbook-map";
import { commentXml } from "./write-threads";
import type { NewComment, NewReply } from "./write-threads";

/** A thread to hang on a cell that has none. Replies are added to it afterwards, as to any other. */
export interface NewThread extends NewReply {
  readonly sheet: string;
  /** `"D7"` */
  readonly cell: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Hang new threads on cells, with the notes that older programs show in their place. The parts for them are made
 * where the sheet has none yet.
 *
 * @throws UnusableInput for a sheet that is not there
 */
export function addThreads(pkg: Package, sheets: readonly SheetParts[], threads: readonly NewThread[]): void {
  const persons = addPersons(
    pkg,
    threads.map(({ author }) => author),
  );
  for (const thread of threads) {
    const sheet = sheets.find(({ name }) => name === thread.sheet);
    if (!sheet) throw noSheet(thread.sheet);
    addComments(pkg, sheet, [thread], persons);
    addNote(pkg, sheet, thread);
    addShape(pkg, sheet, thread);
  }
}

/** Comments themselves, without the notes that stand in for them elsewhere. */
export function addComments(
  pkg: Package,
  sheet: SheetParts,
  comments: readonly NewComment[],
  persons: ReadonlyMap<string, string>,
): void {
  if (comments.length === 0) return;
  const part =
    relatedPart(pkg, sheet.part, "threadedComment") ??
    createPart(pkg, sheet, {
      name: "xl/threadedComments/threadedComment",
      extension: "xml",
      type: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      contentType: "application/vnd.ms-excel.threadedcomments+xml",
      xml: `<ThreadedComments xmlns="${THREADS}"></ThreadedComments>`,
    });
  append(pkg, part, "ThreadedComments", (list) =>
    comments.map((comment) => commentXml(list, comment, persons)).join(""),
  );
}

function addNote(pkg: Package, sheet: SheetParts, { cell, id, text }: NewThread): void {
  const part =
    relatedPart(pkg, sheet.part, "comments") ??
    createPart(pkg, sheet, {
      name: "xl/comments",
      extension: "xml",
      type: `${OFFICE}/comments`,
      contentType: `${SHEET_TYPE}.comments+xml`,
      xml: `<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`,
    });
  const author = xmlSpans(pkg.text(part), part, new Set(["author"])).length;
  append(pkg, part, "authors", (list) => elementIn(list, "author", {}, () => escapeText(`tc=${id}`)));
  const said = encodeExcelText(`[Threaded comment]\n\nComment:\n    ${text}`);
  const attributes = { ref: cell, authorId: String(author), shapeId: "0" };
  append(pkg, part, "commentList", (list) =>
    elementIn(
      list,
      "comment",
      attributes,
      (prefix) => `<${prefix}text><${prefix}t xml:space="preserve">${said}</${prefix}t></${prefix}text>`,
    ),
  );
}

function addShape(pkg: Package, sheet: SheetParts, { cell }: NewThread): void {
  const part = relatedPart(pkg, sheet.part, "vmlDrawing");
  if (part !== undefined) {
    const taken = [...pkg.text(part).matchAll(/_x0000_s(\d+)/gu)].map(([, number]) => Number(number));
    append(pkg, part, "xml", (root) =>
      noteShape(cell, Math.max(FIRST_SHAPE - 1, ...taken) + 1, missingDeclarations(root.attributes)),
    );
    return;
  }
  const { created, id } = createRelated(pkg, sheet, {
    name: "xl/drawings/vmlDrawing",
    extension: "vml",
    type: `${OFFICE}/vmlDrawing`,
    contentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    xml: noteDrawing([noteShape(cell, FIRST_SHAPE)]),
  });
  if (created) placeLegacyDrawing(pkg, sheet.part, id);
}

interface PartToCreate {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly contentType: string;
  readonly xml: string;
}

const createPart = (pkg: Package, sheet: SheetParts, wanted: PartToCreate): string =>
  createRelated(pkg, sheet, wanted).created;

function createRelated(pkg: Package, sheet: SheetParts, { name, extension, type, contentType, xml }: PartToCreate) {
  let number = 1;
  while (pkg.has(`${name}${number}.${extension}`)) number++;
  const created = `${name}${number}.${extension}`;
  pkg.set(created, xml);
  addContentType(pkg, created, contentType);
  return { created, id: addRelationship(pkg, sheet.part, { type, target: created, external: false }) };
}

/** Put an element at the end of another. */
function append(pkg: Package, part: string, inside: string, element: (parent: XmlElement) => string): void {
  const xml = pkg.text(part);
  const [parent] = xmlSpans(xml, part, new Set([inside]));
  if (!parent) throw noElement(part, inside);
  pkg.set(part, splice(xml, [appendTo(xml, parent, element(parent))]));
}
