import type { Brief } from "../../domain/brief/brief";
import { openPackage } from "../opc/open-package";
import type { Package } from "../opc/package";
import { relatedPart } from "../opc/relationships";
import { toBody } from "./block-xml";
import { collectBriefData } from "./brief-data";
import { LANGUAGE_TAGS, toAppProperties, toCoreProperties } from "./document-properties";
import type { DocumentProperties } from "./document-properties";
import { documentStyles } from "./document-styles";
import { fillControls } from "./fill-controls";
import { linkRelationships } from "./link-relationships";
import { numberedLists } from "./numbered-lists";
import { sealOf } from "./seal";
import { verifyBrief } from "./verify-brief";
import { setSettingsLanguage, setStylesLanguage } from "./set-language";
import type { Template } from "./template";
import { textWidth } from "./template-layout";
import type { BriefWriting } from "./writing";

/** Content controls of the brief begin here, well above what a person's own controls in a small template use. */
const FIRST_ID = 10_000;

/**
 * The brief as a .docx file: the template, filled.
 *
 * The same brief on the same template gives the same bytes.
 *
 * @throws UnusableInput when what was made does not stand its check
 */
export function writeBrief(bytes: Uint8Array, template: Template, brief: Brief): Uint8Array {
  const pkg = openPackage(bytes, "document");
  const { document, margins, numbering, relationships, store } = template;
  const data = collectBriefData(brief);
  const lists = numberedLists(template);
  const links = linkRelationships(relationships);
  const writing: BriefWriting = {
    language: brief.language,
    link: { data, store: store.id },
    textWidth: textWidth(template.section),
    lists,
    styles: documentStyles(template.styles),
    nextId: newIds(template.controlIds),
    linkTo: links.idOf,
  };
  const filling = { facts: brief.facts, pages: Math.max(1, Math.ceil(brief.estimatedPages)) };
  const body = toBody(brief.blocks, writing);
  pkg.set(document.name, fillControls(document, { ...filling, body }, writing));
  for (const margin of margins) pkg.set(margin.name, fillControls(margin, filling, writing));
  pkg.set(numbering.name, lists.toXml());
  pkg.set(relationships.name, links.toXml());
  setLanguage(pkg, template, LANGUAGE_TAGS[brief.language]);
  setProperties(pkg, { ...brief.facts, language: brief.language });
  pkg.set(store.part, data.toXml(""));
  pkg.set(store.part, data.toXml(sealOf(pkg, store.part)));
  const file = pkg.save();
  verifyBrief(bytes, file, template, brief);
  return file;
}

export function setLanguage(pkg: Package, { styles, settings }: Template, tag: string): void {
  pkg.set(styles.name, setStylesLanguage(styles, tag));
  if (settings !== undefined) pkg.set(settings.name, setSettingsLanguage(settings, tag));
}

export function setProperties(pkg: Package, properties: DocumentProperties): void {
  const core = relatedPart(pkg, "", "core-properties");
  const app = relatedPart(pkg, "", "extended-properties");
  if (core !== undefined) pkg.set(core, toCoreProperties(properties));
  if (app !== undefined) pkg.set(app, toAppProperties(properties));
}

/** Numbers that no control has yet. */
export function newIds(taken: ReadonlySet<number>): () => number {
  let id = FIRST_ID;
  return () => {
    do id++;
    while (taken.has(id));
    return id;
  };
}
