import { BRIEF_PARTS } from "../../domain/brief/brief-parts";
import { EXTRAS, GAP_DETAILS, RECOMMENDATION_DETAILS } from "../../domain/brief/brief-plan";
import type { LinkedContent, LinkedMemory, LinkedRow, LinkedText } from "../../domain/brief/refresh/linked-text";
import type { Language } from "../../domain/language";
import { LANGUAGES } from "../../domain/language";
import { ok } from "../../domain/result";
import type { Message, Result } from "../../domain/result";
import { child } from "./element-tree";
import type { Element } from "./element-tree";
import { RECORD_REMARKS, placeOf } from "./record-remarks";
import { templateForBrief } from "./refusals";

/** What a brief's data part says. */
export type BriefPartContent = Pick<LinkedContent, "language" | "origin" | "memory" | "texts">;

/** A row's or the whole review's fingerprint as it is stored: hex digits. */
const FINGERPRINT = /^[0-9a-f]{6,64}$/;

/**
 * Read the data part of a brief. What an earlier version did not store is undefined.
 *
 * A row that cannot be understood is left out with a message; of two rows for one gap the first counts.
 *
 * @throws UnusableInput when it is the part of a template
 */
export function readBriefPart(root: Element): Result<BriefPartContent> {
  const facts = child(root, "facts");
  const fact = (name: string): string => child(facts, name)?.text ?? "";
  const rowElements = child(root, "rows")?.children ?? [];
  const { value: rows, messages } = readRows(rowElements);
  const fingerprint = fact("fingerprint");
  if (fingerprint === "" && rows.length === 0 && messages.length === 0) throw templateForBrief();
  const whole = FINGERPRINT.test(fingerprint) ? [] : [{ text: RECORD_REMARKS.noFingerprint }];
  const origin = {
    workbook: fact("workbook"),
    catalogueVersion: fact("catalogueVersion"),
    time: fact("time") || fact("date"),
    fingerprint,
  };
  const memory = { rows, parts: readParts(child(root, "parts")?.children ?? []), ...readAround(child(root, "around")) };
  const language = LANGUAGES.find((known) => known === root.attributes["language"]) ?? ("en" satisfies Language);
  return ok({ language, origin, memory, texts: readTexts(root) }, [...whole, ...messages]);
}

/** A part that is damaged is left out, so that a comparison says it is not known. */
const readParts = (elements: readonly Element[]): LinkedMemory["parts"] =>
  elements.flatMap(({ attributes: { name, fingerprint = "" } }) => {
    const part = BRIEF_PARTS.find((known) => known === name);
    return part !== undefined && FINGERPRINT.test(fingerprint) ? [{ part, fingerprint }] : [];
  });

function readAround(around: Element | undefined): Pick<LinkedMemory, "sections" | "extras"> {
  if (around === undefined) return { sections: undefined, extras: undefined };
  const sections = around.children.map(({ attributes: { heading = "", fingerprint = "" } }) => ({
    section: heading,
    fingerprint,
  }));
  const extras = around.attributes["extras"]?.split(" ");
  return { sections, extras: extras && EXTRAS.filter((extra) => extras.includes(extra)) };
}

function readRows(elements: readonly Element[]): Result<readonly LinkedRow[]> {
  const rows: LinkedRow[] = [];
  const messages: Message[] = [];
  const seen = new Set<string>();
  elements.forEach((element, index) => {
    const { gap = "", fingerprint = "", shown = "" } = element.attributes;
    const place = placeOf(gap, index + 1);
    if (element.name !== "row" || gap === "" || !FINGERPRINT.test(fingerprint)) {
      messages.push({ text: RECORD_REMARKS.damaged(place) });
    } else if (seen.has(gap)) {
      messages.push({ text: RECORD_REMARKS.twice(place) });
    } else {
      seen.add(gap);
      rows.push({ gap, fingerprint, shown: shown === "true", ...readDetails(element) });
    }
  });
  return ok(rows, messages);
}

function readDetails({ attributes: { detail, recommendation, around } }: Element): Partial<LinkedRow> {
  const known = GAP_DETAILS.find((name) => name === detail);
  const recommended = RECOMMENDATION_DETAILS.find((name) => name === recommendation);
  return {
    ...(known !== undefined && { detail: known }),
    ...(recommended !== undefined && { recommendation: recommended }),
    ...(around !== undefined && { around }),
  };
}

/** Every value that a control can be bound to, under its path: facts first, then those of the review, then of the rows. */
function readTexts(root: Element): readonly LinkedText[] {
  const facts = (child(root, "facts")?.children ?? []).map((element) =>
    toText(`/b:brief[1]/b:facts[1]/b:${element.name}[1]`, { gap: "", field: element.name }, element),
  );
  const rows = child(root, "rows")?.children ?? [];
  return [
    ...facts,
    ...values(child(root, "review"), "b:review[1]", ""),
    ...rows.flatMap((row, at) => values(row, `b:rows[1]/b:row[${at + 1}]`, row.attributes["gap"] ?? "")),
  ];
}

const values = (parent: Element | undefined, path: string, gap: string): readonly LinkedText[] =>
  (parent?.children ?? []).map((element, at) => {
    const { field = "", gap: own = gap } = element.attributes;
    return toText(`/b:brief[1]/${path}/b:value[${at + 1}]`, { gap: own, field }, element);
  });

const toText = (value: string, binding: LinkedText["binding"], { text, attributes }: Element): LinkedText => ({
  value,
  binding,
  text,
  written: FINGERPRINT.test(attributes["written"] ?? "") ? attributes["written"] : undefined,
});
