import type { Part } from "../../../domain/instrument/instrument";

/** The outermost number of a reference in the main unit; undefined for letters, kinds and inserted numbers ("12-1"). */
export const mainNumber = (ref: string): number | undefined =>
  /^\d+(\(|$)/u.test(ref) ? Number.parseInt(ref, 10) : undefined;

/** A part as messages call it. */
export const partName = ({ ref, to, label, heading }: Part): string =>
  ref === null ? (label ?? `“${heading}”`) : to === undefined ? ref : `${ref} to ${to}`;
