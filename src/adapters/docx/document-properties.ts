import type { Language } from "../../domain/language";
import { escapeText } from "./xml-text";

/** The document's language as Word names it. */
export const LANGUAGE_TAGS = { en: "en-GB", ru: "ru-RU", kk: "kk-KZ" } as const;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What Word shows of a document under Info; all but the title may be "". */
export interface DocumentProperties {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly client: string;
  /** Its description. */
  readonly footer: string;
  /** The moment it was made, ISO in UTC. */
  readonly time: string;
  readonly language: Language;
  /** A code of ours that tells the document from others. */
  readonly identifier?: string;
  /** What Word shows as its status, e.g. `"DRAFT"`; none for "". */
  readonly state?: string;
}

/** `docProps/core.xml`: what Word shows under Info, and what a screen reader says first. */
export function toCoreProperties(properties: DocumentProperties): string {
  const { title, subtitle, author, footer, language, identifier, state = "" } = properties;
  const made = new Date(properties.time);
  const time = (name: string): string =>
    Number.isNaN(made.getTime())
      ? ""
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${made.toISOString().replace(/\.\d+Z$/, "Z")}</dcterms:${name}>`;
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeText(title)}</dc:title><dc:subject>${escapeText(subtitle)}</dc:subject>` +
    `<dc:creator>${escapeText(author)}</dc:creator><dc:description>${escapeText(footer)}</dc:description>` +
    `<cp:lastModifiedBy>${escapeText(author)}</cp:lastModifiedBy>${time("created")}${time("modified")}` +
    (identifier === undefined ? "" : `<dc:identifier>${escapeText(identifier)}</dc:identifier>`) +
    (state === "" ? "" : `<cp:contentStatus>${escapeText(state)}</cp:contentStatus>`) +
    `<dc:language>${LANGUAGE_TAGS[language]}</dc:language></cp:coreProperties>`
  );
}

/** `docProps/app.xml`. */
export function toAppProperties({ client }: DocumentProperties): string {
  return (
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Gap Table</Application><Company>${escapeText(client)}</Company></Properties>`
  );
}
