import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { ListCounters } from "./list-counters";
import { readListDefinitions } from "./list-definitions";
import { levelOfStyle, readParagraphStyles } from "./paragraph-styles";
import { readParagraphs } from "./read-paragraphs";
import type { WordParagraph } from "./read-paragraphs";

/** The paragraphs of a document, those of tables and text boxes included, in reading order. */
export interface DocumentText {
  readonly paragraphs: readonly NumberedParagraph[];
  /** Footnotes and endnotes by the ids that paragraphs name. */
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>;
  readonly trackedChanges: number;
}

export interface NumberedParagraph extends Readonly<WordParagraph> {
  /** The automatic number before it. */
  readonly number?: string;
  readonly isContents?: boolean;
}

/** Read a document's text with its automatic numbers, tracked changes as if they were accepted. */
export function readDocumentText(pkg: Package): DocumentText {
  const main = readParagraphs(pkg.text(pkg.mainPart), pkg.mainPart);
  const numbers = numbering(pkg);
  return {
    paragraphs: joined(main.paragraphs).map((paragraph) => ({ ...paragraph, ...numbers(paragraph) })),
    notes: new Map([...notesOf(pkg, "footnotes"), ...notesOf(pkg, "endnotes")]),
    trackedChanges: main.trackedChanges,
  };
}

/** What stands in a part of notes or comments, by `"footnote/1"` and the like. */
export function notesOf(pkg: Package, kind: string): ReadonlyMap<string, readonly WordParagraph[]> {
  const part = relatedPart(pkg, pkg.mainPart, kind);
  return part !== undefined && pkg.has(part) ? readParagraphs(pkg.text(part), part).notes : new Map();
}

type Numbered = Pick<NumberedParagraph, "number" | "isContents">;

/** Tells each paragraph's number, which have to be asked for in their order. */
function numbering(pkg: Package): (paragraph: WordParagraph) => Numbered {
  const read = <T>(kind: string, reader: (xml: string, part: string) => T): T | undefined => {
    const part = relatedPart(pkg, pkg.mainPart, kind);
    return part !== undefined && pkg.has(part) ? reader(pkg.text(part), part) : undefined;
  };
  const lists = read("numbering", readListDefinitions) ?? new Map();
  const styles = read("styles", readParagraphStyles) ?? new Map();
  const counters = new ListCounters(lists);
  return ({ style: id, list: own, level: ownLevel, text }) => {
    const style = styles.get(id);
    const isContents = style?.isContents === true;
    const list = own ?? style?.list;
    // An empty paragraph of a list shows a number, but nobody means a provision by it.
    if (list === undefined || list === "0" || text.trim() === "") return { isContents };
    const level = ownLevel ?? levelOfStyle(lists.get(list), id) ?? style?.level ?? 0;
    return { isContents, number: counters.next(list, level) };
  };
}

/** Paragraphs whose end was deleted go on with the next. */
function joined(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  const whole: WordParagraph[] = [];
  let open: WordParagraph | undefined;
  for (const paragraph of paragraphs) {
    if (open && open.cell === paragraph.cell) {
      const shift = open.text.length;
      open.text += paragraph.text;
      open.raised.push(...paragraph.raised.map((at) => at + shift));
      open.notes.push(...paragraph.notes);
      open.noteAt.push(...paragraph.noteAt.map((at) => at + shift));
      open.links.push(...paragraph.links.map(({ id, start, end }) => ({ id, start: start + shift, end: end + shift })));
      open.comments.push(...paragraph.comments);
      open.struck.push(...paragraph.struck.map((at) => at + shift));
      open.hidden.push(...paragraph.hidden.map((at) => at + shift));
    } else {
      open = undefined;
      whole.push(paragraph);
    }
    open = paragraph.isJoined ? (open ?? paragraph) : undefined;
  }
  return whole;
}
