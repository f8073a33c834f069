import type { Binding, Brief, BriefFacts } from "../../domain/brief/brief";
import { FACT_NAMES, factTexts } from "../../domain/brief/fact-texts";
import type { FactName } from "../../domain/brief/fact-texts";
import { cleanText, escapeAttribute, escapeText } from "./xml-text";

/** Namespace of the custom XML part that links a brief to its workbook. */
export const BRIEF_NAMESPACE = "urn:gap-table:brief:1";

/** The data behind a brief: where each value lies, so that a control can be bound to it, and the whole as XML. */
export interface BriefData {
  /** Clean text of every fact. */
  readonly facts: Readonly<Record<FactName, string>>;
  factPath(name: FactName): string;
  /** Path of the value that a bound span shows; the span's clean text is its text. */
  valuePath(binding: Binding, text: string): string;
  /** With the seal of `sealOf`, or "" before it is known. */
  toXml(seal: string): string;
}

interface Value {
  readonly field: string;
  readonly text: string;
  readonly gap?: string;
}

/**
 * Gather what a brief shows of its workbook.
 *
 * The same binding with the same text is one value. Should a binding come
 * with two texts, e.g. once cut short, each is a value of its own: a control
 * must never show anything but what it showed when the brief was made.
 */
export function collectBriefData(brief: Brief): BriefData {
  const facts = toFacts(brief.facts);
  const rowOf = new Map(brief.rows.map((row, index) => [row.gap, index]));
  const ofRows: Value[][] = brief.rows.map(() => []);
  const ofReview: Value[] = [];
  const paths = new Map<string, string>();

  const place = ({ gap, field }: Binding, text: string): string => {
    const row = rowOf.get(gap);
    const values = row === undefined ? ofReview : (ofRows[row] ?? ofReview);
    values.push(row === undefined && gap !== "" ? { field, text, gap } : { field, text });
    const parent = row === undefined ? "b:review[1]" : `b:rows[1]/b:row[${row + 1}]`;
    return `/b:brief[1]/${parent}/b:value[${values.length}]`;
  };

  return {
    facts,
    factPath: (name) => `/b:brief[1]/b:facts[1]/b:${name}[1]`,
    valuePath: (binding, text) => {
      const clean = cleanText(text);
      if (binding.gap === "" && facts[binding.field as FactName] === clean) {
        return `/b:brief[1]/b:facts[1]/b:${binding.field}[1]`;
      }
      const key = JSON.stringify([binding.gap, binding.field, clean]);
      const path = paths.get(key) ?? place(binding, clean);
      paths.set(key, path);
      return path;
    },
    toXml: (seal) => {
      const rows = brief.rows.map(
        (row, index) =>
          `<row gap="${escapeAttribute(row.gap)}" fingerprint="${escapeAttribute(row.fingerprint)}" shown="${row.shown}">` +
          `${(ofRows[index] ?? []).map(toElement).join("")}</row>`,
      );
      const parts = brief.parts.map(({ part, fingerprint }) => `<part name="${part}" fingerprint="${fingerprint}"/>`);
      return (
        `<?xml version="1.0" encoding="UTF-8"?>\n<brief xmlns="${BRIEF_NAMESPACE}" language="${brief.language}" seal="${seal}">` +
        `<facts>${FACT_NAMES.map((name) => `<${name}>${escapeText(facts[name])}</${name}>`).join("")}</facts>` +
        `<review>${ofReview.map(toElement).join("")}</review><rows>${rows.join("")}</rows><parts>${parts.join("")}</parts></brief>`
      );
    },
  };
}

function toElement({ field, text, gap }: Value): string {
  const of = gap === undefined ? "" : ` gap="${escapeAttribute(gap)}"`;
  return `<value field="${escapeAttribute(field)}"${of}>${escapeText(text)}</value>`;
}

function toFacts(facts: BriefFacts): Readonly<Record<FactName, string>> {
  const texts = factTexts(facts);
  return Object.fromEntries(FACT_NAMES.map((name) => [name, cleanText(texts[name])])) as Record<FactName, string>;
}
