import type { RememberedPart } from "../../domain/brief/brief-parts";
import type { LinkedMemory, LinkedRow } from "../../domain/brief/refresh/linked-text";
import { escapeAttribute, escapeText } from "./xml-text";

/** Namespace of the custom XML part that links a brief to its workbook. */
export const BRIEF_NAMESPACE = "urn:gap-table:brief:1";

/** A value as it is stored, beside others of its row or of the review. */
export interface StoredValue {
  readonly field: string;
  readonly text: string;
  /** Fingerprint of what the table said. */
  readonly written: string | undefined;
  /** For a value of a gap that has no row in the part. */
  readonly gap?: string;
}

/** What is known of a row; what is undefined is left out. */
export const openRow = ({ gap, fingerprint, shown, detail, recommendation, around }: LinkedRow): string =>
  `<row${attributes({ gap, fingerprint, shown: String(shown), detail, recommendation, around })}>`;

export const valueXml = ({ field, gap, written, text }: StoredValue): string =>
  `<value${attributes({ field, gap, written })}>${escapeText(text)}</value>`;

export const partsXml = (parts: readonly RememberedPart[]): string =>
  `<parts>${parts.map(({ part, fingerprint }) => `<part${attributes({ name: part, fingerprint })}/>`).join("")}</parts>`;

/** What stands around the bound texts, and what the brief shows of all it can do without. */
export const aroundXml = ({ sections, extras }: Pick<LinkedMemory, "sections" | "extras">): string =>
  sections === undefined
    ? ""
    : `<around${attributes({ extras: extras?.join(" ") })}>${sections
        .map(({ section, fingerprint }) => `<section${attributes({ heading: section, fingerprint })}/>`)
        .join("")}</around>`;

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`]))
    .join("");
