import type { BriefRecord } from "../../app/ports";
import { ok } from "../../domain/result";
import type { Result } from "../../domain/result";
import { openPackage } from "../opc/open-package";
import { findBriefStore } from "./brief-store";
import type { BriefStore } from "./brief-store";
import { readBriefPart } from "./read-brief-part";
import { noBrief } from "./refusals";

/**
 * What a brief's file says of the rows it was made from.
 *
 * @throws UnusableInput when the file is no Word document, or none of ours
 */
export function readBriefRecord(file: Uint8Array): Result<BriefRecord> {
  const store = findBriefStore(openPackage(file, "document"));
  if (store === undefined) throw noBrief();
  return briefRecordOf(store);
}

/** The same of a document that is open already. */
export function briefRecordOf({ root }: BriefStore): Result<BriefRecord> {
  const { value, messages } = readBriefPart(root);
  return ok({ ...value.origin, ...value.memory }, messages);
}
