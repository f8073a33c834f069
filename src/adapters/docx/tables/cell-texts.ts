import type { WordParagraph } from "../draft/read-paragraphs";
import type { NumberedParagraph } from "../draft/document-text";

/** The text of a cell, and what of it was struck through. */
export interface CellText {
  readonly text: string;
  readonly struck?: string;
}

/** Puts the paragraphs of cells together, counting their footnotes through the document. */
export class CellTexts {
  #notes = 0;

  constructor(readonly notes: ReadonlyMap<string, readonly WordParagraph[]>) {}

  /** Paragraphs as lines without blank ones, then the footnotes that they refer to. */
  of(paragraphs: readonly NumberedParagraph[]): CellText {
    const footnotes: string[] = [];
    const lines = paragraphs.map((paragraph) => this.#line(paragraph, footnotes));
    const struck = paragraphs.map(({ text, struck: places }) => places.map((at) => text.charAt(at)).join(""));
    const text = toLines([...lines, ...footnotes]);
    const said = toLines(struck);
    return said === "" ? { text } : { text, struck: said };
  }

  #line({ text, number = "", notes, noteAt, struck }: NumberedParagraph, footnotes: string[]): string {
    const marks = new Map<number, string>();
    notes.forEach((id, at) => {
      const said = toLines((this.notes.get(id) ?? []).map((note) => note.text));
      if (said === "") return;
      const mark = `[${++this.#notes}]`;
      footnotes.push(`${mark} ${said.trimStart()}`);
      const offset = noteAt[at] ?? text.length;
      marks.set(offset, (marks.get(offset) ?? "") + mark);
    });
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

const toLines = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => text.split("\n"))
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "")
    .join("\n");
