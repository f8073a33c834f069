import type { BriefRecord } from "../../app/ports";
import { BRIEF_PARTS } from "../../domain/brief/brief-parts";
import { ok } from "../../domain/result";
import type { Message, Result } from "../../domain/result";
import { openPackage } from "../opc/open-package";
import { findBriefStore } from "./brief-store";
import { child } from "./element-tree";
import type { Element } from "./element-tree";
import { RECORD_REMARKS, placeOf } from "./record-remarks";
import { noBrief, templateForBrief } from "./refusals";

/** A row's or the whole review's fingerprint as it is stored: hex digits. */
const FINGERPRINT = /^[0-9a-f]{6,64}$/;

/**
 * What a brief's file says of the rows it was made from.
 *
 * A row that cannot be understood is left out with a message; of two rows for
 * one gap the first counts.
 *
 * @throws UnusableInput when the file is no Word document, or none of ours
 */
export function readBriefRecord(file: Uint8Array): Result<BriefRecord> {
  const store = findBriefStore(openPackage(file, "document"));
  if (store === undefined) throw noBrief();
  const facts = child(store.root, "facts");
  const fact = (name: string): string => child(facts, name)?.text ?? "";
  const { value: rows, messages } = readRows(child(store.root, "rows")?.children ?? []);
  const fingerprint = fact("fingerprint");
  if (fingerprint === "" && rows.length === 0 && messages.length === 0) throw templateForBrief();
  const whole = FINGERPRINT.test(fingerprint) ? [] : [{ text: RECORD_REMARKS.noFingerprint }];
  const record = {
    workbook: fact("workbook"),
    catalogueVersion: fact("catalogueVersion"),
    time: fact("time") || fact("date"),
    fingerprint,
    rows,
    parts: readParts(child(store.root, "parts")?.children ?? []),
  };
  return ok(record, [...whole, ...messages]);
}

/** A part that is damaged is left out, so that a comparison says it is not known. */
const readParts = (elements: readonly Element[]): BriefRecord["parts"] =>
  elements.flatMap(({ attributes: { name, fingerprint = "" } }) => {
    const part = BRIEF_PARTS.find((known) => known === name);
    return part !== undefined && FINGERPRINT.test(fingerprint) ? [{ part, fingerprint }] : [];
  });

function readRows(elements: readonly Element[]): Result<BriefRecord["rows"]> {
  const rows: BriefRecord["rows"][number][] = [];
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
      rows.push({ gap, fingerprint, shown: shown === "true" });
    }
  });
  return ok(rows, messages);
}
