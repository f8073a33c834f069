import { descendants } from "../../src/adapters/docx/element-tree";
import type { Element } from "../../src/adapters/docx/element-tree";
import { textOf } from "../../src/preview/host/document/control-text";
import type { Control } from "../../src/preview/host/document/controls";
import { blocksIn, doubleBlock, moveBlock, removeBlock } from "../../src/preview/host/document/edit-blocks";
import { EditRefused, replaceBetween, splitParagraph } from "../../src/preview/host/document/edit-text";
import type { OpenDocument } from "../../src/preview/host/document/open-document";
import { BLOCK } from "./worked-in-brief";

/** What a person does to a brief that is open in Word; `pick` says where, `word` is one that stands nowhere else. */
export type OpenWork = (document: OpenDocument, pick: number, word: string) => void;

const CELL_TAG = /^gap-table:[^"]*\/(?:headline|issue|solution|recommendation)$/u;

/** Each as the Word side of the workbench does it. */
export const OPEN_WORKS: Readonly<Record<string, OpenWork>> = {
  "types over a bound text": (document, pick, word) => {
    const control = pickOf(cellsOf(document), pick);
    if (control) typeOver(document, control, `${word} typed`);
  },
  "types into a bound text": (document, pick, word) => {
    const control = pickOf(cellsOf(document), pick);
    const text = control?.content && descendants(control.content, "t")[0];
    if (!control || !text) return;
    unlocked(document, control, () => {
      const now = document.control(control.id)!;
      const element = descendants(now.content!, "t")[0]!;
      const place = { part: now.part, element, offset: pick % (element.text.length + 1) };
      replaceBetween(document, place, place, ` ${word} `);
    });
  },
  "adds a paragraph": (document, pick, word) => {
    const free = freeTextsOf(document);
    const element = pickOf(free, pick);
    if (!element) return;
    const part = document.file.mainPart;
    const end = { part, element, offset: element.text.length };
    replaceBetween(document, end, end, ` ${word}`);
    const typed = freeTextsOf(document).find(({ start }) => start === element.start)!;
    splitParagraph(document, { part, element: typed, offset: element.text.length });
  },
  "types into free text": (document, pick, word) => {
    const element = pickOf(freeTextsOf(document), pick);
    if (!element) return;
    const place = { part: document.file.mainPart, element, offset: pick % (element.text.length + 1) };
    replaceBetween(document, place, place, ` ${word} `);
  },
  "moves a paragraph": (document, pick) => {
    const block = pickOf(paragraphsOf(document), pick);
    if (block) ifAllowed(() => moveBlock(document, block, pick % 2 === 0 ? 1 : -1));
  },
  "deletes a paragraph": (document, pick) => {
    const block = pickOf(paragraphsOf(document), pick);
    if (!block) return;
    for (const { id } of controlsIn(document, block)) document.setLock(id, { content: false, deletion: false });
    removeBlock(
      document,
      blocksIn(document).find(({ start }) => start === block.start)!,
    );
  },
  "doubles a paragraph": (document, pick) => {
    const block = pickOf(paragraphsOf(document), pick);
    if (block) doubleBlock(document, block);
  },
  "doubles a paragraph and types into the copy": (document, pick, word) => {
    const withCells = paragraphsOf(document).filter((block) =>
      controlsIn(document, block).some(({ tag }) => CELL_TAG.test(tag)),
    );
    const block = pickOf(withCells, pick);
    if (!block) return;
    doubleBlock(document, block);
    const [copy] = cellsOf(document).filter(({ element }) => element.start >= block.end);
    if (copy) typeOver(document, copy, `${word} copied`);
  },
  "restyles a text": (document, pick) => {
    const control = pickOf(cellsOf(document), pick);
    const run = control?.content && descendants(control.content, "r")[0];
    if (!control || !run) return;
    const look = run.children.find(({ name }) => name === "rPr");
    const at = look ?? { start: run.contentStart, end: run.contentStart };
    document.file.splice(control.part, [{ start: at.start, end: at.end, text: "<w:rPr><w:i/></w:rPr>" }]);
    document.typed(new Set([control.id]));
  },
};

const pickOf = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(1, all.length)];

const cellsOf = (document: OpenDocument): readonly Control[] =>
  document.controls.filter(({ part, tag }) => part === document.file.mainPart && CELL_TAG.test(tag));

function paragraphsOf(document: OpenDocument): readonly Element[] {
  const xml = document.file.text(document.file.mainPart);
  return blocksIn(document).filter(({ name, start, end }) => name === "p" && BLOCK.test(xml.slice(start, end)));
}

const controlsIn = (document: OpenDocument, block: Element): readonly Control[] =>
  document.controls.filter(
    ({ part, element }) => part === document.file.mainPart && element.start >= block.start && element.end <= block.end,
  );

/** Texts that stand in no control. */
function freeTextsOf(document: OpenDocument): readonly Element[] {
  const bound = document.controls.filter(({ part }) => part === document.file.mainPart);
  return paragraphsOf(document)
    .flatMap((block) => descendants(block, "t"))
    .filter(({ start }) => !bound.some(({ element }) => element.start < start && start < element.end))
    .filter(({ text }) => text !== "");
}

/** As a person types over a text that is locked: after unlocking it. */
function typeOver(document: OpenDocument, control: Control, text: string): void {
  unlocked(document, control, () => document.writeControl(control.id, text));
}

function unlocked(document: OpenDocument, { id, lock }: Control, work: () => void): void {
  document.setLock(id, { content: false, deletion: false });
  work();
  document.setLock(id, lock);
}

function ifAllowed(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
  }
}

/** The words of a document, as its reader sees them. */
export const shownIn = (document: OpenDocument): string =>
  textOf(document.file.tree(document.file.mainPart), "Current");
