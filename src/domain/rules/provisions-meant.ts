import { idKey } from "../gap/id-key";
import { toCitedProvisions } from "../lookup/cited-provisions";
import type { NamedProvision } from "../lookup/cited-provisions";

/**
 * Ids that are certainly meant by what was typed, as a cell lists them: another spelling, the provisions as any of the
 * three languages cites them, or a list of ids with commas; undefined where that is not certain.
 */
export function provisionsMeant(provisions: readonly NamedProvision[]): (typed: string) => string | undefined {
  const known = new Map(provisions.map(({ id }) => [idKey(id), id]));
  const { meant } = toCitedProvisions(provisions);
  const read = new Map<string, string | undefined>();
  return (typed) => {
    if (!read.has(typed)) {
      const listed = typed.split(",").map((one) => known.get(idKey(one)));
      const ids = listed.every((id) => id !== undefined) ? listed : meant(typed)?.map(({ id }) => id);
      read.set(typed, ids?.join("; "));
    }
    return read.get(typed);
  };
}
