import { openPackage } from "../opc/open-package";
import type { Package } from "../opc/package";
import { relatedPart, relatedParts, relationshipsPart } from "../opc/relationships";
import { findBriefStore } from "./brief-store";
import { child, descendants, toTree } from "./element-tree";
import type { Element } from "./element-tree";
import {
  templateLacks,
  templateNotOfWord,
  templateUnlinked,
  templateWithoutBody,
  templateWithoutPages,
} from "./refusals";
import { BODY_TAG, tagOf } from "./template-control";

/** A part of the template as it stands there. Reading it takes longer than writing a brief, so it is read once. */
export interface TemplatePart {
  readonly name: string;
  readonly xml: string;
  readonly root: Element;
}

/** The parts of the brief's template that matter to us. */
export interface Template {
  readonly document: TemplatePart;
  readonly styles: TemplatePart;
  readonly numbering: TemplatePart;
  readonly settings: TemplatePart | undefined;
  readonly theme: TemplatePart | undefined;
  /** Headers and footers. */
  readonly margins: readonly TemplatePart[];
  /** What the document points at. */
  readonly relationships: TemplatePart;
  /** Names of the parts that hold the file's properties. */
  readonly properties: readonly string[];
  /** The pages' size and margins. */
  readonly section: Element;
  /** The custom XML part that values are bound to. */
  readonly store: { readonly part: string; readonly id: string };
  /** Ids of all content controls, so that new ones differ. */
  readonly controlIds: ReadonlySet<number>;
}

/**
 * Look into the template.
 *
 * @throws UnusableInput when it is no Word document, or lost something the brief needs
 */
export function readTemplate(bytes: Uint8Array): Template {
  const pkg = openPackage(bytes, "document");
  const read = (name: string): TemplatePart => ({ name, xml: pkg.text(name), root: toTree(pkg.text(name), name) });
  const find = (kind: string): TemplatePart | undefined => {
    const name = relatedPart(pkg, pkg.mainPart, kind);
    return name !== undefined && pkg.has(name) ? read(name) : undefined;
  };
  const need = (kind: string): TemplatePart => {
    const part = find(kind);
    if (part === undefined) throw templateLacks(kind);
    return part;
  };
  const document = read(pkg.mainPart);
  const margins = ["header", "footer"].flatMap((kind) => relatedParts(pkg, pkg.mainPart, kind)).map(read);
  const written = { styles: need("styles"), numbering: need("numbering"), settings: find("settings") };
  requirePrefix([document, ...margins, ...Object.values(written)]);
  return {
    document,
    ...written,
    theme: find("theme"),
    margins,
    relationships: read(relationshipsPart(pkg.mainPart)),
    properties: ["core-properties", "extended-properties"].flatMap((kind) => relatedPart(pkg, "", kind) ?? []),
    section: sectionOf(document.root),
    store: storeOf(pkg),
    controlIds: controlIds([document, ...margins]),
  };
}

/** What is put into these parts names Word's elements as Word itself does; with another prefix it would be no XML. */
function requirePrefix(parts: readonly (TemplatePart | undefined)[]): void {
  const odd = parts.find((part) => part && !part.root.qualified.startsWith("w:"));
  if (odd) throw templateNotOfWord(odd.name);
}

function storeOf(pkg: Package): Template["store"] {
  const store = findBriefStore(pkg);
  if (store?.id === undefined) throw templateUnlinked();
  return { part: store.part, id: store.id };
}

function sectionOf(document: Element): Element {
  const body = child(document, "body");
  const control = blocksOf(body).find((block) => block.name === "sdt" && tagOf(block) === BODY_TAG);
  if (control === undefined) throw templateWithoutBody(BODY_TAG);
  const section = child(body, "sectPr");
  if (section === undefined) throw templateWithoutPages();
  return section;
}

/** Paragraphs, tables and controls of the text, each before what stands in it where it is a control around whole paragraphs. */
export const blocksOf = (parent: Element | undefined): readonly Element[] =>
  (parent?.children ?? []).flatMap((block) =>
    block.name === "sdt" ? [block, ...blocksOf(child(block, "sdtContent"))] : [block],
  );

function controlIds(parts: readonly TemplatePart[]): ReadonlySet<number> {
  const controls = parts.flatMap(({ root }) => descendants(root, "sdt"));
  return new Set(controls.map((control) => Number(child(control, "sdtPr", "id")?.attributes["w:val"])));
}
