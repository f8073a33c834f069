import { TABLE_NAMES } from "./tables";
import type { TableName } from "./tables";

const PREFIX = "Frozen";

/** The details of a review stand in a frozen copy under a name that no table of ours has. */
type Copied = TableName | "Details";

/** What a table is called in a frozen copy, so that nobody takes the copy for a review and goes on in it. */
export const frozenName = (table: Copied): string => `${PREFIX}${table}`;

/**
 * What a table of a frozen copy is a copy of, also where its sheet was put into a review, and once more, so that Excel
 * gave it a number; undefined for any other. Excel knows tables whatever their case.
 */
export const frozenTableOf = (name: string): Copied | undefined =>
  [...TABLE_NAMES, "Details" as const].find((table) =>
    new RegExp(`^${frozenName(table)}(?:_?\\d+)?$`, "iu").test(name),
  );
