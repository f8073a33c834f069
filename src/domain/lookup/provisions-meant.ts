import { besideOtherActs } from "../citation/beside-other-acts";
import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { overBlocks } from "../over-blocks";
import { isCounted } from "../provision/number-of";
import { isHeadingId } from "../provision/outer-provisions";
import type { Block } from "../rows-in-blocks";
import { articleAround } from "./article-around";
import { keysOf, literally, toCitedProvisions } from "./cited-provisions";
import type { NamedInDraft, NamedProvision } from "./cited-provisions";
import { placeGrammar } from "./place-grammar";
import { toGlossedReader } from "./provisions-glossed";
import type { WordyProvision } from "./provisions-glossed";
import { toldApart } from "./told-apart";

/** Reads what a cell calls provisions of a draft. Never fails. */
export interface MeantProvisions {
  /**
   * Ids that are certainly meant by a value of a cell: another spelling, the provisions as any of the three languages
   * cites them, with the heading or other words that the draft has there or without, or a list of ids with commas. None
   * where it says that there is none, "-"; undefined where any of it is not certain.
   */
  readonly meant: (typed: string) => readonly string[] | undefined;
  /** The same with what else the value names. */
  readonly read: (typed: string) => ReadValue;
  /** Those that a value may mean one of, cited apart, where sections count anew below each Part and it says no Part; else none. */
  readonly mayBe: (typed: string) => readonly NamedProvision[];
  /** Whether what a value names is certainly none of the draft, as `CitedProvisions` tells it. */
  readonly lacks: (typed: string) => boolean;
  /** Id of the article around what a value names, as `articleAround` tells it. */
  readonly articleAround: (typed: string) => string | undefined;
  /** Each value as its ids, and as typed what of it the draft does not have; each once. */
  readonly idsOf: (values: readonly string[]) => readonly string[];
}

/** A value of a cell, as far as it is certain. */
export interface ReadValue {
  readonly ids: readonly string[];
  /** What it names that the draft does not have; the whole value where none of it is certain. */
  readonly missing: readonly string[];
}

/** What a provision goes by in a cell. */
export type HeadedProvision = NamedProvision & WordyProvision;

/** The very list it was while provisions go by the same names. */
const namesOf = overBlocks(
  (block: Block<HeadedProvision>) => block.map(({ id, citation, heading, text }) => ({ id, citation, heading, text })),
  (provisions) => provisions,
);

/** How a draft's provisions are read, made once for the same names. */
export const provisionsMeant = (provisions: readonly HeadedProvision[]): MeantProvisions =>
  ofNames(namesOf(provisions));

const ofNames = memoise((provisions: readonly HeadedProvision[]): MeantProvisions => {
  const keys = keysOf(provisions);
  const reader = toCitedProvisions(provisions);
  const inParts = (typed: string): ReadValue => {
    const listed = typed.split(",").map((part): NamedInDraft<HeadedProvision> => {
      const name = part.trim();
      const one = literally(name, keys);
      // A number that others have, too, is an id beside ids alone.
      const isSure = isCounted(typed) || keys.get(idKey(name))?.length === 1;
      return { name, found: one && isSure ? [one] : [], among: [] };
    });
    if (listed.every(isThere) && areAlike(listed)) return toValue(listed);
    const named = reader.named(typed);
    if (named.some(({ among }) => among.length > 0)) return { ids: [], missing: [typed] };
    // A number behind a comma may go on with what stands before.
    const isList = named.length === 0 && listed.slice(1).every(({ name }) => !/^\p{N}/u.test(name));
    if (!isList) return toValue(named);
    // What is no place of its own may narrow what stands before, or say of which act that is.
    const places = listed.map((one) => (isThere(one) ? [one] : reader.named(one.name)));
    return places.every(({ length }) => length > 0) && areAlike(places.flat())
      ? toValue(listed)
      : { ids: [], missing: [typed] };
  };
  const certain = (typed: string): readonly string[] | undefined => {
    const { ids, missing } = inParts(typed);
    return ids.length > 0 && missing.length === 0 ? ids : NONE.test(typed) ? [] : undefined;
  };
  const headed = toHeadedReader(provisions, certain);
  const glossed = toGlossedReader(provisions, certain);
  const readAnew = (typed: string): ReadValue => {
    const literal = literally(typed, keys);
    const ids = literal ? [literal.id] : (certain(typed) ?? headed(typed) ?? glossed(typed));
    if (ids) return { ids, missing: [] };
    const parts = inParts(typed);
    if (parts.ids.length > 0) return parts;
    const { own = "", others = "" } = besideOtherActs(typed, placeGrammar()) ?? {};
    const beside = own === "" ? parts : inParts(own);
    return beside.ids.length > 0
      ? { ids: beside.ids, missing: [...beside.missing, others] }
      : { ids: [], missing: [typed] };
  };
  // Most cells hold ids as they are.
  const known = new Map(provisions.map(({ id }): [string, ReadValue] => [id, { ids: [id], missing: [] }]));
  const read = (typed: string): ReadValue => {
    const value = known.get(typed) ?? readAnew(typed);
    known.set(typed, value);
    return value;
  };
  return {
    meant: (typed) => {
      const { ids, missing } = read(typed);
      return missing.length > 0 ? undefined : ids;
    },
    read,
    mayBe: (typed) =>
      read(typed).missing.length === 0
        ? []
        : toldApart([...new Set(reader.named(typed).flatMap(({ among }) => among))], provisions),
    lacks: (typed) => read(typed).ids.length === 0 && reader.lacks(typed),
    articleAround: (typed) => articleAround(typed, keys)?.id,
    idsOf: (values) => [
      ...new Set(
        values.flatMap((typed) => {
          const { ids, missing } = read(typed);
          return [...ids, ...missing];
        }),
      ),
    ],
  };
});

type Named = NamedInDraft<HeadedProvision>;

const isThere = ({ found }: Named): boolean => found.length > 0;

/** Whether all or none are headings: a heading beside something else may only say where that stands. */
const areAlike = (names: readonly Named[]): boolean =>
  new Set(names.flatMap(({ found }) => found.map(({ id }) => isHeadingId(id)))).size < 2;

const toValue = (names: readonly Named[]): ReadValue => ({
  ids: [...new Set(names.flatMap(({ found }) => found.map(({ id }) => id)))],
  missing: names.flatMap((one) => (isThere(one) ? [] : [one.name])),
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
