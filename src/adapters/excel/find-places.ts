import type { CellAddress } from "../../app/ports";
import { inSlices } from "../../domain/in-slices";
import { runExcel } from "./run-excel";
import { PLACES_AT_ONCE, PlacesUntold, loadPlace, placeOf, syncPlaces } from "./thread-places";
import type { Hanging, Places } from "./thread-places";

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
    const first = await findAtOnce(all.slice(0, half));
    return new Map([...first, ...(await findAtOnce(all.slice(half)))]);
  }
}
