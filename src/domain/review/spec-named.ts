import { TABLES } from "./tables";
import type { TableSpec } from "./tables";

/** Our table of a name; Excel knows tables whatever their case. */
export const specNamed = (table: string): TableSpec | undefined =>
  Object.values(TABLES).find(({ name }) => name.toLowerCase() === table.toLowerCase());
