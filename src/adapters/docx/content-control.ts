import { escapeAttribute } from "./xml-text";

/** What a bound content control needs to know. */
export interface Control {
  /** Unique in the document, above 0. */
  readonly id: number;
  /** For programs: `gap-table:G-001/headline`. */
  readonly tag: string;
  /** For people: shown on the control's frame. */
  readonly alias: string;
  /** Where the value lies in the custom XML part. */
  readonly path: string;
  /** Id of the custom XML part, in braces. */
  readonly store: string;
  /** `w:rPr` of the text, `""` for none. */
  readonly properties?: string;
  /** Elements of another program to keep, such as the frame's colour. */
  readonly extras?: string;
}

/** Word refuses tags and aliases above this length. */
export const LONGEST_NAME = 64;

/**
 * The properties of a control that shows a value of the workbook.
 *
 * Locked both ways: Word reads the text again from the data on opening, so
 * an edit inside would be lost without a word.
 */
export function controlProperties(control: Control): string {
  return (
    `<w:sdtPr>${control.properties ?? ""}<w:alias w:val="${name(control.alias)}"/><w:tag w:val="${name(control.tag)}"/>` +
    `<w:id w:val="${control.id}"/><w:lock w:val="sdtContentLocked"/>` +
    `${dataBinding(control.path, control.store)}${control.extras ?? ""}<w:text w:multiLine="1"/></w:sdtPr>`
  );
}

/** What ties a control to a value of the data part. */
export const dataBinding = (path: string, store: string): string =>
  `<w:dataBinding w:prefixMappings="xmlns:b='urn:gap-table:brief:1'" w:xpath="${escapeAttribute(path)}" ` +
  `w:storeItemID="${escapeAttribute(store)}"/>`;

/** The whole control around runs of a paragraph. */
export function toControl(control: Control, runs: string): string {
  return `<w:sdt>${controlProperties(control)}<w:sdtContent>${runs}</w:sdtContent></w:sdt>`;
}

const name = (text: string): string => escapeAttribute(text.slice(0, LONGEST_NAME));
