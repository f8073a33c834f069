import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { ListCounters } from "./list-counters";
import { readListDefinitions } from "./list-definitions";
import type { ListDefinition } from "./list-definitions";
import { levelOfStyle, readParagraphStyles } from "./paragraph-styles";
import type { ParagraphStyle } from "./paragraph-styles";
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
  /** The same of a paragraph without a word: a column of numbers may be made of such. */
  readonly bareNumber?: string;
  readonly isContents?: boolean;
}

/** Read a document's text with its automatic numbers, tracked changes as if they were accepted. */
export function readDocumentText(pkg: Package): DocumentText {
  const styles = readRelated(pkg, "styles", readParagraphStyles) ?? new Map();
  const main = readParagraphs(pkg.text(pkg.mainPart), pkg.mainPart, styles);
  const numbers = numbering(readRelated(pkg, "numbering", readListDefinitions) ?? new Map(), styles);
  return {
    paragraphs: joined(main.paragraphs).map((paragraph) => ({ ...paragraph, ...numbers(paragraph) })),
    notes: new Map([...notesOf(pkg, "footnotes"), ...notesOf(pkg, "endnotes")]),
    trackedChanges: main.trackedChanges,
  };
}

/** What stands in a part of notes or comments, by `"footnote/1"` and the like. */
export const notesOf = (pkg: Package, kind: string): ReadonlyMap<string, readonly WordParagraph[]> =>
  readRelated(pkg, kind, (xml, part) => readParagraphs(xml, part).notes) ?? new Map();

/** A part that the document refers to; undefined where there is none. */
function readRelated<T>(pkg: Package, kind: string, read: (xml: string, part: string) => T): T | undefined {
  const part = relatedPart(pkg, pkg.mainPart, kind);
  return part !== undefined && pkg.has(part) ? read(pkg.text(part), part) : undefined;
}

type Numbered = Pick<NumberedParagraph, "number" | "bareNumber" | "isContents">;

/** Tells each paragraph's number, which have to be asked for in their order. */
function numbering(
  lists: ReadonlyMap<string, ListDefinition>,
  styles: ReadonlyMap<string, ParagraphStyle>,
): (paragraph: WordParagraph) => Numbered {
  const counters = new ListCounters(lists);
  return ({ style: id, list: own, level: ownLevel, text, hidden, isEndHidden }) => {
    const style = styles.get(id);
    const isContents = style?.isContents === true;
    const list = own ?? style?.list;
    const isShown = !(isEndHidden || style?.run.isHidden === true) || hidden.length < text.length;
    if (list === undefined || list === "0" || !isShown) return { isContents };
    const level = ownLevel ?? levelOfStyle(lists.get(list), id) ?? style?.level ?? 0;
    const number = counters.next(list, level);
    // An empty paragraph of a list is counted and shows its number, but nobody means a provision by it.
    return text.trim() === "" ? { isContents, bareNumber: number } : { isContents, number };
  };
}

/** Paragraphs whose end was deleted go on with the next; where nothing else of one is left, the next stands as it is. */
function joined(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  const whole: WordParagraph[] = [];
  let open: WordParagraph | undefined;
  for (const paragraph of paragraphs) {
    if (!open || open.cell !== paragraph.cell) whole.push((open = paragraph));
    else if (open.text.trim() === "") whole[whole.length - 1] = open = behindNothing(open, paragraph);
    else goOn(open, paragraph);
    open = paragraph.isJoined ? open : undefined;
  }
  return whole;
}

const behindNothing = (before: WordParagraph, paragraph: WordParagraph): WordParagraph => ({
  ...paragraph,
  notes: [...before.notes, ...paragraph.notes],
  noteAt: [...before.notes.map(() => 0), ...paragraph.noteAt],
  comments: [...before.comments, ...paragraph.comments],
});

function goOn(open: WordParagraph, paragraph: WordParagraph): void {
  const shift = open.text.length;
  open.text += paragraph.text;
  open.notes.push(...paragraph.notes);
  open.noteAt.push(...paragraph.noteAt.map((at) => at + shift));
  open.links.push(...paragraph.links.map(({ id, start, end }) => ({ id, start: start + shift, end: end + shift })));
  open.comments.push(...paragraph.comments);
  open.struck.push(...paragraph.struck.map((at) => at + shift));
  open.hidden.push(...paragraph.hidden.map((at) => at + shift));
}
