import type { CellAddress } from "../../app/ports";
import { cellOf } from "./read-threads";
import { codeOf } from "./run-excel";

/** What hangs on a cell: a comment by its id; a note, which has none, by its number in the list. */
export type Hanging = string | number;

/** Where each of them hangs; undefined where Excel can't tell. */
export type Places = ReadonlyMap<Hanging, CellAddress | undefined>;

/**
 * Places that are asked for at a time: Office.js takes so long to put a request together, to take its answer apart and
 * to let go of its ranges, that the pane would be seen to stand still with many more.
 */
export const PLACES_AT_ONCE = 500;

/** A comment or a note hangs on no cell that Excel could name, or is gone: the batch came to nothing. */
export class PlacesUntold extends Error {}

/** Codes of an object that is not there, or does not do what others of its kind do. */
export const NOT_THERE: readonly string[] = ["ItemNotFound", "InvalidArgument", "InvalidSelection", "GeneralException"];

/** Ask where something hangs; it is there after the next sync. */
export function loadPlace({ workbook }: Excel.RequestContext, hanging: Hanging): Excel.Range {
  const it = typeof hanging === "number" ? workbook.notes.getItemAt(hanging) : workbook.comments.getItem(hanging);
  const location = it.getLocation();
  location.load("address,worksheet/name");
  return location;
}

export const placeOf = ({ worksheet, address }: Excel.Range): CellAddress => ({
  sheet: worksheet.name,
  cell: cellOf(address),
});

/** @throws PlacesUntold when the batch failed on something that is not there */
export async function syncPlaces(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw NOT_THERE.includes(codeOf(error) ?? "") ? new PlacesUntold() : error;
  }
}
