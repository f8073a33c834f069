import type { WordParagraph } from "../draft/read-paragraphs";
import type { NumberedParagraph } from "../draft/document-text";

/** The text of a cell, and what of it was struck through. */
export interface CellText {
  readonly text: string;
  readonly struck?: string;
}

/** Puts the paragraphs of cells together: their footnotes counted through the document, addresses behind their links. */
export class CellTexts {
  #notes = 0;

  /** @param addresses where links lead, by the ids that paragraphs name */
  constructor(
    readonly notes: ReadonlyMap<string, readonly WordParagraph[]>,
    readonly addresses: ReadonlyMap<string, string>,
  ) {}

  /** Paragraphs as lines without blank ones, then the footnotes that they refer to. */
  of(paragraphs: readonly NumberedParagraph[]): CellText {
    const footnotes: string[] = [];
    const lines = paragraphs.map((paragraph) => this.#line(paragraph, footnotes));
    const struck = paragraphs.map(({ text, struck: places }) => places.map((at) => text.charAt(at)).join(""));
    const text = toLines([...lines, ...footnotes]);
    const said = toLines(struck);
    if (text === "" && said === "") return { text: numbersAlone(paragraphs) };
    return said === "" ? { text } : { text, struck: said };
  }

  #line({ text, number = "", notes, noteAt, links, struck }: NumberedParagraph, footnotes: string[]): string {
    const marks = new Map<number, string>();
    notes.forEach((id, at) => {
      const said = toLines((this.notes.get(id) ?? []).map((note) => note.text));
      if (said === "") return;
      const mark = `[${++this.#notes}]`;
      footnotes.push(`${mark} ${said.trimStart()}`);
      const offset = noteAt[at] ?? text.length;
      marks.set(offset, (marks.get(offset) ?? "") + mark);
    });
    for (const { id, start, end } of links) {
      const address = this.addresses.get(id) ?? (isAddress(id) ? id : undefined);
      // Most sources on the web are links whose words say the address, or a part of it, already.
      if (address === undefined || isSaid(address, text.slice(start, end))) continue;
      marks.set(end, `${marks.get(end) ?? ""} (${address})`);
    }
    const isStruck = new Set(struck);
    const pieces: string[] = [];
    for (let at = 0; at <= text.length; at++) {
      pieces.push(marks.get(at) ?? "");
      if (!isStruck.has(at)) pieces.push(text.charAt(at));
    }
    const line = pieces.join("");
    return number !== "" && line.trim() !== "" ? `${number} ${line}` : line;
  }
}

/** A field names its address itself. */
const isAddress = (id: string): boolean => /^[a-z][a-z+.-]*:/iu.test(id);

/** Numbers that Word gives to the rows of a first column, in which nothing else stands; bullets number nothing. */
const numbersAlone = (paragraphs: readonly NumberedParagraph[]): string =>
  toLines(
    paragraphs.map(({ cell, bareNumber = "" }) =>
      cell?.column === 0 && /\p{N}|\p{L}/u.test(bareNumber) ? bareNumber : "",
    ),
  );

/** Without what a person leaves out of an address. */
const isSaid = (address: string, words: string): boolean => words.trim() === "" || bare(words).includes(bare(address));

const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/u, "")
    .replace(/\/$/u, "");

const toLines = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => text.split("\n"))
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "")
    .join("\n");
