import { idKey, isSameId } from "./id-key";

/** The numbers of gaps that a cell names, one or several: apart by ";", "," or a line break; none of a blank cell. */
export const gapsNamedIn = (cell: string): readonly string[] =>
  cell
    .split(/[;,\n\r]+/u)
    .map((id) => id.trim())
    .filter((id) => idKey(id) !== "");

/** Whether a cell names a gap, alone or among others. */
export const namesGap = (cell: string, gap: string): boolean => gapsNamedIn(cell).some((id) => isSameId(id, gap));
