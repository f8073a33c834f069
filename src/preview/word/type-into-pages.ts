import { joinParagraphs, replaceBetween, splitParagraph } from "../host/document/edit-text";
import type { TextPlace } from "../host/document/edit-text";
import type { OpenDocument } from "../host/document/open-document";
import type { WordWindow } from "../host/document/word-window";
import type { PageView } from "./page-view";

interface OpenPages {
  readonly word: WordWindow;
  readonly view: PageView;
}

/**
 * A person's keys become changes of the document, and the pages are drawn again from it: the browser itself never
 * changes what is drawn.
 *
 * @param attempt does something that the document may refuse
 */
export function listenToKeys(
  place: HTMLElement,
  opened: () => OpenPages | undefined,
  attempt: (work: (pages: OpenPages) => void) => void,
  draw: () => void,
): void {
  place.contentEditable = "true";
  place.spellcheck = false;
  place.addEventListener("beforeinput", (event) => {
    event.preventDefault();
    const view = opened()?.view;
    const [range] = event.getTargetRanges();
    const from = view && range && placeAt(view, range.startContainer, range.startOffset);
    const to = view && range && placeAt(view, range.endContainer, range.endOffset);
    if (!from || !to) return;
    attempt(({ word }) => {
      const cursor = word.history.record(() => type(word.document, event, from, to));
      draw();
      if (cursor) putCursor(place, view, cursor);
    });
  });
}

/** Where the cursor is in the text; undefined outside of it. */
export function placeOfCursor(view: PageView): TextPlace | undefined {
  const selection = getSelection();
  return selection?.anchorNode ? placeAt(view, selection.anchorNode, selection.anchorOffset) : undefined;
}

/** @returns where the cursor stands afterwards */
function type(document: OpenDocument, event: InputEvent, from: TextPlace, to: TextPlace): TextPlace | undefined {
  if (event.inputType === "insertParagraph") {
    splitParagraph(document, from);
    return undefined;
  }
  if (event.inputType === "deleteContentBackward" && crossesParagraphs(event)) {
    joinParagraphs(document, to);
    return undefined;
  }
  const put = textOf(event);
  const place = replaceBetween(document, from, to, put);
  return { ...place, offset: place.offset + put.length };
}

/** Backspace at the beginning of a paragraph deletes what parts it from the one before. */
function crossesParagraphs(event: InputEvent): boolean {
  const [range] = event.getTargetRanges();
  return paragraphAround(range?.startContainer) !== paragraphAround(range?.endContainer);
}

const paragraphAround = (node: Node | undefined): Element | null | undefined =>
  (node instanceof Element ? node : node?.parentElement)?.closest(".paragraph");

const INSERTING: ReadonlySet<string> = new Set(["insertText", "insertReplacementText", "insertFromComposition"]);

function textOf(event: InputEvent): string {
  if (INSERTING.has(event.inputType)) return event.data ?? "";
  if (event.inputType !== "insertFromPaste") return "";
  return (event.dataTransfer?.getData("text/plain") ?? "").replace(/\s*\n\s*/gu, " ");
}

/** The text that a place of the page belongs to: the nearest run, where it lies between two. */
function placeAt(view: PageView, node: Node, offset: number): TextPlace | undefined {
  if (node instanceof Text) return ofRun(view, node.parentElement, offset);
  const left = runsOf(node.childNodes[offset - 1]).at(-1);
  if (left) return ofRun(view, left, left.textContent.length);
  return ofRun(view, runsOf(node.childNodes[offset])[0] ?? (node instanceof Element ? node : null), 0);
}

const runsOf = (node: Node | undefined): readonly Element[] =>
  node instanceof Element ? (node.matches(".run") ? [node] : [...node.querySelectorAll(".run")]) : [];

function ofRun(view: PageView, element: Element | null, offset: number): TextPlace | undefined {
  const run = element?.closest(".run");
  const source = run && view.sources.get(run);
  return source ? { ...source, offset } : undefined;
}

/** The cursor goes where it was in the text, which is drawn anew. */
export function putCursor(place: HTMLElement, view: PageView, { part, element, offset }: TextPlace): void {
  for (const run of place.querySelectorAll(".run")) {
    const source = view.sources.get(run);
    if (source?.part !== part || source.element.start !== element.start) continue;
    getSelection()?.collapse(run.firstChild ?? run, Math.min(offset, run.textContent.length));
    return;
  }
}
