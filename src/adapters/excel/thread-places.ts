import type { CellAddress } from "../../app/ports";
import { inSlices } from "../../domain/in-slices";
import { cellOf } from "./read-threads";
import { codeOf, runExcel } from "./run-excel";

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

/** Ask for places in requests of their own. @throws UnusableInput when Excel does not answer */
export async function findPlaces(all: readonly Hanging[]): Promise<Places> {
  const places = new Map<Hanging, CellAddress | undefined>();
  for (const some of inSlices(all, PLACES_AT_ONCE))
    for (const [hanging, place] of await findAtOnce(some)) places.set(hanging, place);
  return places;
}

/** Where one can't be told the whole request comes to nothing, so it is halved until what can't be told stands alone. */
async function findAtOnce(all: readonly Hanging[]): Promise<Places> {
  try {
    return await runExcel(async (context) => {
      const asked = all.map((hanging) => [hanging, loadPlace(context, hanging)] as const);
      await syncPlaces(context);
      return new Map(asked.map(([hanging, location]) => [hanging, placeOf(location)]));
    });
  } catch (error) {
    if (!(error instanceof PlacesUntold)) throw error;
    if (all.length === 1) return new Map(all.map((hanging) => [hanging, undefined]));
    const half = Math.ceil(all.length / 2);
    const parts = await Promise.all([findAtOnce(all.slice(0, half)), findAtOnce(all.slice(half))]);
    return new Map(parts.flatMap((part) => [...part]));
  }
}

/** @throws PlacesUntold when the batch failed on something that is not there */
export async function syncPlaces(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw NOT_THERE.includes(codeOf(error) ?? "") ? new PlacesUntold() : error;
  }
}
