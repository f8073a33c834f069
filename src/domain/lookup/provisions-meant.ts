import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { overBlocks } from "../over-blocks";
import type { Provision } from "../provision/provision";
import type { Block } from "../rows-in-blocks";
import { keysOf, toCitedProvisions } from "./cited-provisions";
import type { NamedProvision } from "./cited-provisions";

/** Reads what a cell calls provisions of a draft. Never fails. */
export interface MeantProvisions {
  /**
   * Ids that are certainly meant by a value of a cell: another spelling, the provisions as any of the three languages
   * cites them, or a list of ids with commas; undefined where that is not certain.
   */
  readonly meant: (typed: string) => readonly string[] | undefined;
  /** Each value as its ids, or as typed where that is not certain; each once. */
  readonly idsOf: (values: readonly string[]) => readonly string[];
}

/** The very list it was while provisions go by the same names. */
const namesOf = overBlocks(
  (block: Block<NamedProvision>) => block.map(({ id, citation }) => ({ id, citation })),
  (provisions) => provisions,
);

/** How a draft's provisions are read, made once for the same names. */
export const provisionsMeant = (provisions: readonly Pick<Provision, "id" | "citation">[]): MeantProvisions =>
  ofNames(namesOf(provisions));

const ofNames = memoise((provisions: readonly NamedProvision[]): MeantProvisions => {
  const keys = keysOf(provisions);
  const reader = toCitedProvisions(provisions);
  const read = new Map<string, readonly string[] | undefined>();
  const meant = (typed: string): readonly string[] | undefined => {
    const literal = keys.get(idKey(typed));
    if (literal) return [literal.id];
    if (!read.has(typed)) {
      const listed = typed.split(",").flatMap((one) => keys.get(idKey(one)) ?? [undefined]);
      const found = listed.every((one) => one !== undefined) ? listed : reader.meant(typed);
      read.set(
        typed,
        found?.map(({ id }) => id),
      );
    }
    return read.get(typed);
  };
  return {
    meant,
    idsOf: (values) => [...new Set(values.flatMap((typed) => meant(typed) ?? [typed]))],
  };
});
