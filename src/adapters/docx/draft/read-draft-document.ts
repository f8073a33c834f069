import type { DraftParagraph, DraftSource } from "../../../domain/draft/draft-paragraph";
import { openPackage } from "../../opc/open-package";
import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { ListCounters } from "./list-counters";
import { readListDefinitions } from "./list-definitions";
import { levelOfStyle, readParagraphStyles } from "./paragraph-styles";
import { readParagraphs } from "./read-paragraphs";
import type { WordParagraph } from "./read-paragraphs";

/**
 * The paragraphs of a draft in a Word document, those of tables and text boxes included, in reading order: automatic
 * numbers written out, footnotes behind the paragraph that refers to them, tracked changes as if they were accepted.
 *
 * @throws UnusableInput for what is no whole Word document, or more than `LIMITS` allow
 */
export function readDraftDocument(file: Uint8Array): DraftSource {
  const pkg = openPackage(file, "document");
  const main = readParagraphs(pkg.text(pkg.mainPart), pkg.mainPart);
  const notes = new Map([...notesOf(pkg, "footnotes"), ...notesOf(pkg, "endnotes")]);
  const numbers = numbering(pkg);
  const paragraphs = joined(main.paragraphs).flatMap((paragraph) => [
    ...toDraftParagraphs(paragraph, numbers(paragraph), paragraph.kind),
    ...paragraph.notes.flatMap((id) => (notes.get(id) ?? []).flatMap((note) => toDraftParagraphs(note, {}, "note"))),
  ]);
  return { paragraphs, trackedChanges: main.trackedChanges };
}

function notesOf(pkg: Package, kind: string): ReadonlyMap<string, readonly WordParagraph[]> {
  const part = relatedPart(pkg, pkg.mainPart, kind);
  return part !== undefined && pkg.has(part) ? readParagraphs(pkg.text(part), part).notes : new Map();
}

interface Numbered {
  readonly number?: string;
  readonly isContents?: boolean;
}

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
    if (open) {
      const shift = open.text.length;
      open.text += paragraph.text;
      open.raised.push(...paragraph.raised.map((at) => at + shift));
      open.notes.push(...paragraph.notes);
    } else whole.push(paragraph);
    open = paragraph.isJoined ? (open ?? paragraph) : undefined;
  }
  return whole;
}

/** A paragraph as its lines, an automatic number before the first; none for a blank one. */
function toDraftParagraphs(
  { text, raised }: WordParagraph,
  { number = "", isContents = false }: Numbered,
  kind: DraftParagraph["kind"],
): readonly DraftParagraph[] {
  const before = number === "" ? "" : `${number} `;
  const said = kind ?? (isContents ? ("contents" as const) : undefined);
  let offset = 0;
  return `${before}${text}`.split("\n").flatMap((line): readonly DraftParagraph[] => {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === "") return [];
    const ofLine = raised.map((at) => at + before.length - start).filter((at) => at >= 0 && at < line.length);
    return [{ text: line, ...(ofLine.length > 0 && { raised: ofLine }), ...(said && { kind: said }) }];
  });
}
