import type { BriefRecord } from "../../app/ports";
import type { Brief } from "../../domain/brief/brief";
import { notVerified } from "../opc/refusals";
import { verifyPackage, verifying } from "../opc/verify-package";
import { findBriefStore } from "./brief-store";
import { briefRecordOf } from "./read-brief-record";
import { UNVERIFIED, noBrief } from "./refusals";
import { holdsSeal } from "./seal";
import type { Template } from "./template";
import { cleanText } from "../../domain/text/clean-text";

/**
 * Check a brief before it is given out: it opens, what is not ours in the template is the same byte for byte, what we
 * wrote is well formed, and it is read back as made from these rows and untouched since.
 *
 * @throws UnusableInput naming the first thing that fails
 */
export function verifyBrief(template: Uint8Array, file: Uint8Array, parts: Template, brief: Brief): void {
  verifying(() => {
    const written = writtenParts(parts);
    const pkg = verifyPackage(template, file, { kind: "document", mayChange: (part) => written.has(part) });
    const store = findBriefStore(pkg);
    if (store === undefined) throw noBrief();
    const record = briefRecordOf(store).value;
    if (record.fingerprint !== brief.facts.fingerprint || rowsSaid(record.rows) !== rowsSaid(brief.rows))
      throw notVerified(UNVERIFIED.rows);
    // The seal is made of all parts as they were meant, so it holds only if they came out so.
    if (!holdsSeal(pkg, store)) throw notVerified(UNVERIFIED.edited);
  });
}

/** Of two rows whose ids a document can't tell apart the first counts, as in reading. */
function rowsSaid(rows: BriefRecord["rows"]): string {
  const first = new Map<string, string>();
  for (const { gap, fingerprint, shown } of rows) {
    const id = cleanText(gap);
    if (!first.has(id)) first.set(id, `${fingerprint} ${shown}`);
  }
  return JSON.stringify([...first.values()]);
}

/** Names of the parts that are written, in lower case. */
function writtenParts(template: Template): ReadonlySet<string> {
  const { document, styles, numbering, settings, margins, relationships, store, properties } = template;
  const named = [document, styles, numbering, settings, relationships, ...margins].flatMap((part) => part?.name ?? []);
  return new Set([...named, ...properties, store.part].map((part) => part.toLowerCase()));
}
