import { CONTENT_TYPES, removeContentType } from "../opc/content-types";
import type { Package } from "../opc/package";
import { relatedParts, relationshipsPart, removeRelationship } from "../opc/relationships";

const ORIGIN = "digital-signature/origin";
const FOLDER = /^_xmlsignatures\//iu;

/** Whether the file carries a digital signature; that of its macros is another matter and stays. */
export const isSigned = (pkg: Package): boolean =>
  relatedParts(pkg, "", ORIGIN).length > 0 || pkg.parts.some((part) => FOLDER.test(part));

/** Take the signature away, as Office does when it saves a signed file that was changed. */
export function endSignature(pkg: Package): void {
  for (const origin of relatedParts(pkg, "", ORIGIN)) removeRelationship(pkg, "", origin);
  for (const part of pkg.parts.filter((name) => FOLDER.test(name))) {
    if (pkg.has(part)) pkg.remove(part);
    removeContentType(pkg, part);
  }
}

/** Whether a part may change when a signature ends; its name in lower case. */
export const isSignaturePart = (part: string): boolean =>
  FOLDER.test(part) || [CONTENT_TYPES, relationshipsPart("")].some((name) => name.toLowerCase() === part);
