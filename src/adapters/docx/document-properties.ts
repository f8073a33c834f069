import type { Brief } from "../../domain/brief/brief";
import { escapeText } from "./xml-text";

/** The document's language as Word names it. */
export const LANGUAGE_TAGS = { en: "en-GB", ru: "ru-RU", kk: "kk-KZ" } as const;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `docProps/core.xml`: what Word shows under Info, and what a screen reader says first. */
export function toCoreProperties({ facts, language }: Brief): string {
  const made = new Date(facts.time);
  const time = (name: string): string =>
    Number.isNaN(made.getTime())
      ? ""
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${made.toISOString().replace(/\.\d+Z$/, "Z")}</dcterms:${name}>`;
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeText(facts.title)}</dc:title><dc:subject>${escapeText(facts.subtitle)}</dc:subject>` +
    `<dc:creator>${escapeText(facts.author)}</dc:creator><dc:description>${escapeText(facts.footer)}</dc:description>` +
    `<cp:lastModifiedBy>${escapeText(facts.author)}</cp:lastModifiedBy>${time("created")}${time("modified")}` +
    `<dc:language>${LANGUAGE_TAGS[language]}</dc:language></cp:coreProperties>`
  );
}

/** `docProps/app.xml`. */
export function toAppProperties({ facts }: Brief): string {
  return (
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Gap Table</Application><Company>${escapeText(facts.client)}</Company></Properties>`
  );
}
