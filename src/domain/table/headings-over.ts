import { LEVELS } from "../draft/draft-provision";
import type { Provision } from "../provision/provision";

/** Levels that hold articles, outermost first: their ids end in the level and its number, `"section 1 chapter 2"`. */
const HOLDERS = LEVELS.slice(0, LEVELS.indexOf("article"));
const HOLDER_ID = new RegExp(`(?:^|\\s)(${HOLDERS.join("|")})(?:\\s\\S+)?$`, "u");

/** For each provision the ids of the chapters and the like that it stands in, outermost first; it counts among its own. */
export function headingsOver(provisions: readonly Provision[]): readonly (readonly string[])[] {
  let open: readonly { readonly id: string; readonly rank: number }[] = [];
  return provisions.map(({ id }) => {
    const level = HOLDER_ID.exec(id)?.[1];
    if (level !== undefined) {
      const rank = HOLDERS.findIndex((holder) => holder === level);
      open = [...open.filter((outer) => outer.rank < rank), { id, rank }];
    }
    return open.map((outer) => outer.id);
  });
}
