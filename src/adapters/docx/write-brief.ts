import type { Brief } from "../../domain/brief/brief";
import { UnusableInput } from "../../domain/result";
import { openPackage } from "../opc/open-package";
import type { Package } from "../opc/package";
import { relatedPart } from "../opc/relationships";
import { toBody } from "./block-xml";
import { collectBriefData } from "./brief-data";
import { findBriefStore } from "./brief-store";
import { LANGUAGE_TAGS, toAppProperties, toCoreProperties } from "./document-properties";
import { child } from "./element-tree";
import type { Element } from "./element-tree";
import { fillControls } from "./fill-controls";
import { linkRelationships } from "./link-relationships";
import { numberedLists } from "./numbered-lists";
import { runProperties } from "./run";
import { sealOf } from "./seal";
import { setSettingsLanguage, setStylesLanguage } from "./set-language";
import type { Template } from "./template";
import { textWidth } from "./template-layout";
import type { Writing } from "./writing";

/** Content controls of the brief begin here, well above what a person's own controls in a small template use. */
const FIRST_ID = 10_000;

/**
 * The brief as a .docx file: the template, filled.
 *
 * The same brief on the same template gives the same bytes.
 */
export function writeBrief(bytes: Uint8Array, template: Template, brief: Brief): Uint8Array {
  const pkg = openPackage(bytes, "document");
  const store = findBriefStore(pkg);
  if (store?.id === undefined) {
    throw new UnusableInput(
      "The brief's template lost the data part that links a brief to its workbook; take the template that came with Gap Table",
    );
  }
  const { parts } = template;
  const data = collectBriefData(brief);
  const lists = numberedLists(template);
  const links = linkRelationships();
  const writing: Writing = {
    data,
    store: store.id,
    textWidth: textWidth(template.section),
    lists,
    chipLook: chipLook(pkg.text(parts.styles), template.styles),
    nextId: newIds(template.controlIds),
    linkTo: links.idOf,
  };
  const filling = { facts: brief.facts, pages: brief.estimatedPages };
  const body = toBody(brief.blocks, writing);
  change(pkg, parts.document, (xml) => fillControls(xml, parts.document, { ...filling, body }, writing));
  for (const part of parts.margins) change(pkg, part, (xml) => fillControls(xml, part, filling, writing));
  change(pkg, parts.numbering, lists.toXml);
  links.addTo(pkg, parts.document);
  setLanguage(pkg, template, brief);
  setProperties(pkg, brief);
  pkg.set(store.part, data.toXml(""));
  pkg.set(store.part, data.toXml(sealOf(pkg, store.part)));
  return pkg.save();
}

/**
 * The look of the style Brief Chip, said again on the run: LibreOffice drops
 * character styles inside a bound control, and keeps what the run says.
 */
function chipLook(xml: string, styles: Element): string {
  const style = styles.children.find((element) => element.attributes["w:styleId"] === "BriefChip");
  const look = child(style, "rPr");
  if (look === undefined) return runProperties({ bold: true });
  return `<w:rPr><w:rStyle w:val="BriefChip"/>${xml.slice(look.contentStart, look.contentEnd)}</w:rPr>`;
}

function setLanguage(pkg: Package, { parts }: Template, { language }: Brief): void {
  const tag = LANGUAGE_TAGS[language];
  const { settings } = parts;
  change(pkg, parts.styles, (xml) => setStylesLanguage(xml, parts.styles, tag));
  if (settings !== undefined) change(pkg, settings, (xml) => setSettingsLanguage(xml, settings, tag));
}

function setProperties(pkg: Package, brief: Brief): void {
  const core = relatedPart(pkg, "", "core-properties");
  const app = relatedPart(pkg, "", "extended-properties");
  if (core !== undefined) pkg.set(core, toCoreProperties(brief));
  if (app !== undefined) pkg.set(app, toAppProperties(brief));
}

function change(pkg: Package, part: string, edit: (xml: string) => string): void {
  pkg.set(part, edit(pkg.text(part)));
}

function newIds(taken: ReadonlySet<number>): () => number {
  let id = FIRST_ID;
  return () => {
    do id++;
    while (taken.has(id));
    return id;
  };
}
