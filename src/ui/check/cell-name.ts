import type { Fixable } from "../../app/session/session-state";

/** A cell as a person finds it: the row's number and the address, "G-004 · D7". */
export const cellName = ({ rowId, place }: Pick<Fixable, "rowId" | "place">): string =>
  [rowId, place.cell].filter((part) => part !== "").join(" · ");
