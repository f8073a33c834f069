import type { Binding, Brief, BriefFacts } from "../../domain/brief/brief";
import { fingerprintOfText } from "../../domain/brief/refresh/linked-blocks";
import { FACT_NAMES, factTexts } from "../../domain/brief/fact-texts";
import type { FactName } from "../../domain/brief/fact-texts";
import { cleanText } from "../../domain/text/clean-text";
import { BRIEF_NAMESPACE, aroundXml, openRow, partsXml, valueXml } from "./brief-part-xml";
import type { StoredValue } from "./brief-part-xml";
import { escapeText } from "./xml-text";

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
  const ofRows: StoredValue[][] = brief.rows.map(() => []);
  const ofReview: StoredValue[] = [];
  const paths = new Map<string, string>();

  const place = ({ gap, field }: Binding, text: string): string => {
    const row = rowOf.get(gap);
    const values = row === undefined ? ofReview : (ofRows[row] ?? ofReview);
    const written = fingerprintOfText(text);
    values.push({ field, text, written, ...(row === undefined && gap !== "" && { gap }) });
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
        (row, index) => `${openRow(row)}${(ofRows[index] ?? []).map(valueXml).join("")}</row>`,
      );
      return (
        `<?xml version="1.0" encoding="UTF-8"?>\n<brief xmlns="${BRIEF_NAMESPACE}" language="${brief.language}" seal="${seal}">` +
        `<facts>${FACT_NAMES.map((name) => toFact(name, facts[name])).join("")}</facts>` +
        `<review>${ofReview.map(valueXml).join("")}</review><rows>${rows.join("")}</rows>${partsXml(brief.parts)}${aroundXml(brief)}</brief>`
      );
    },
  };
}

const toFact = (name: FactName, text: string): string =>
  `<${name} written="${fingerprintOfText(text)}">${escapeText(text)}</${name}>`;

function toFacts(facts: BriefFacts): Readonly<Record<FactName, string>> {
  const texts = factTexts(facts);
  return Object.fromEntries(FACT_NAMES.map((name) => [name, cleanText(texts[name])])) as Record<FactName, string>;
}
