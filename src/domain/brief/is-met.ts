import type { ReadinessNote } from "./readiness";

/** Whether a reader of the brief meets what a note is about; else it is a fault of the table that this brief does not print. */
export const isMet = ({ kind }: Pick<ReadinessNote, "kind">): boolean => kind !== "citationsUnprinted";
