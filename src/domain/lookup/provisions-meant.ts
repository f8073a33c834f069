import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { overBlocks } from "../over-blocks";
import type { Block } from "../rows-in-blocks";
import { keysOf, toCitedProvisions } from "./cited-provisions";
import type { NamedProvision } from "./cited-provisions";

/** Reads what a cell calls provisions of a draft. Never fails. */
export interface MeantProvisions {
  /**
   * Ids that are certainly meant by a value of a cell: another spelling, the provisions as any of the three languages
   * cites them, with the heading that the draft has there or without, or a list of ids with commas. None where it says
   * that there is none, "-"; undefined where it is not certain.
   */
  readonly meant: (typed: string) => readonly string[] | undefined;
  /** The names that a value lists and the draft does not have; the whole value where none of it is certain. */
  readonly missing: (typed: string) => readonly string[];
  /** Each value as its ids, or as typed where that is not certain; each once. */
  readonly idsOf: (values: readonly string[]) => readonly string[];
}

/** What a provision goes by in a cell. */
export interface HeadedProvision extends NamedProvision {
  readonly heading?: string | undefined;
}

/** The very list it was while provisions go by the same names. */
const namesOf = overBlocks(
  (block: Block<HeadedProvision>) => block.map(({ id, citation, heading }) => ({ id, citation, heading })),
  (provisions) => provisions,
);

/** How a draft's provisions are read, made once for the same names. */
export const provisionsMeant = (provisions: readonly HeadedProvision[]): MeantProvisions =>
  ofNames(namesOf(provisions));

const ofNames = memoise((provisions: readonly HeadedProvision[]): MeantProvisions => {
  const keys = keysOf(provisions);
  const reader = toCitedProvisions(provisions);
  const listed = (typed: string) => typed.split(",").map((name) => ({ name, provision: keys.get(idKey(name)) }));
  const read = (typed: string): readonly string[] | undefined => {
    const list = listed(typed).flatMap(({ provision }) => provision ?? [undefined]);
    const found = list.every((one) => one !== undefined) ? list : reader.meant(typed);
    return found?.map(({ id }) => id) ?? (NONE.test(typed) ? [] : undefined);
  };
  const headed = toHeadedReader(provisions, read);
  // Most cells hold ids as they are.
  const known = new Map<string, readonly string[] | undefined>(provisions.map(({ id }) => [id, [id]]));
  const meant = (typed: string): readonly string[] | undefined => {
    if (!known.has(typed)) {
      const literal = keys.get(idKey(typed));
      known.set(typed, literal ? [literal.id] : (read(typed) ?? headed(typed)));
    }
    return known.get(typed);
  };
  return {
    meant,
    missing: (typed) => {
      const list = listed(typed).map(({ name, provision }) => ({
        name: name.trim(),
        isThere: provision !== undefined,
      }));
      const names = list.some(({ isThere }) => isThere) ? list : reader.named(typed);
      const missing = names.flatMap(({ name, isThere }) => (isThere ? [] : [name]));
      return missing.length > 0 && missing.length < names.length ? missing : [typed];
    },
    idsOf: (values) => [...new Set(values.flatMap((typed) => meant(typed) ?? [typed]))],
  };
});

/** What people put into a cell that they have nothing for. */
const NONE = /^\s*(?:[-\u2010-\u2015\u2212]|n\/a|none|нет|жоқ)[\s.]*$/iu;

/** Reads "Article 7. Advertising": a provision with the heading behind it that the draft has there. */
function toHeadedReader(
  provisions: readonly HeadedProvision[],
  read: (typed: string) => readonly string[] | undefined,
): (typed: string) => readonly string[] | undefined {
  const headings = provisions
    .map(({ id, heading = "" }) => ({ id, heading: withoutEnd(heading).toLowerCase() }))
    .filter(({ heading }) => heading !== "");
  return (typed) => {
    const said = withoutEnd(typed);
    const lower = said.toLowerCase();
    const found = headings.find(({ id, heading }) => {
      if (!lower.endsWith(heading)) return false;
      const before = said.slice(0, said.length - heading.length).replace(/[\s.:(«“"\u2010-\u2015-]+$/u, "");
      return before !== "" && read(before)?.join() === id;
    });
    return found && [found.id];
  };
}

/** Without the marks that a heading, or the brackets and quotes around it, end with. */
const withoutEnd = (text: string): string => text.trim().replace(/[\s.)»”"]+$/u, "");
