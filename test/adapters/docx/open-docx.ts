import { unzipSync, zipSync } from "fflate";
import { child, descendants, toTree } from "../../../src/adapters/docx/element-tree";
import type { Element } from "../../../src/adapters/docx/element-tree";

/** A part of a Word document as text. */
export function partOf(docx: Uint8Array, part: string): string {
  const bytes = unzipSync(docx)[part];
  if (bytes === undefined) throw new Error(`The document has no part ${part}`);
  return new TextDecoder().decode(bytes);
}

export const treeOf = (docx: Uint8Array, part = "word/document.xml"): Element => toTree(partOf(docx, part), part);

/** The document with one part rewritten, or taken away when `edit` gives undefined. */
export function withPart(docx: Uint8Array, part: string, edit: (xml: string) => string | undefined): Uint8Array {
  const files = unzipSync(docx);
  const changed = edit(partOf(docx, part));
  if (changed === undefined) delete files[part];
  else files[part] = new TextEncoder().encode(changed);
  return zipSync(files);
}

export const withNewPart = (docx: Uint8Array, part: string, text: string): Uint8Array =>
  zipSync({ ...unzipSync(docx), [part]: new TextEncoder().encode(text) });

/** The part with a piece of its text replaced; throws when it does not hold that piece. */
export function withText(docx: Uint8Array, part: string, before: string | RegExp, after: string): Uint8Array {
  return withPart(docx, part, (xml) => {
    const changed = xml.replace(before, after);
    if (changed === xml) throw new Error(`${part} does not hold ${String(before)}`);
    return changed;
  });
}

/** The words a reader sees in an element: line ends and tabs as in the data. */
export function visibleText(element: Element): string {
  if (element.name === "t") return element.text;
  if (element.name === "br") return "\n";
  if (element.name === "tab") return "\t";
  return element.children.map(visibleText).join("");
}

/** Parts with content controls of ours. */
export const CONTROL_PARTS = [
  "word/document.xml",
  "word/header1.xml",
  "word/header2.xml",
  "word/footer1.xml",
  "word/footer2.xml",
];

/** Every content control of the document, headers and footers included. */
export const controlsOf = (docx: Uint8Array): readonly Element[] =>
  CONTROL_PARTS.flatMap((part) => descendants(treeOf(docx, part), "sdt"));

export const valueOf = (element: Element | undefined, ...path: readonly string[]): string | undefined =>
  child(element, ...path)?.attributes["w:val"];

/** The node that a path of the form `/b:brief[1]/b:rows[1]/b:row[2]` names. */
export function nodeAt(root: Element, path: string): Element | undefined {
  const steps = path.split("/").slice(1);
  const start: Element = { ...root, name: "", children: [root] };
  return steps.reduce<Element | undefined>((at, step) => {
    const [, name, position] = /^b:(\w+)\[(\d+)\]$/.exec(step) ?? [];
    return at?.children.filter((next) => next.name === name)[Number(position) - 1];
  }, start);
}
