import type { Instrument } from "../instrument/instrument";
import { FOLDED, foldCodes, isBlankCode } from "../text/fold-code";
import { GRAMMARS } from "./grammar/grammars";

const ORGANISATIONS = Object.values(GRAMMARS).flatMap(({ organisations }) => organisations);

const BEFORE = ORGANISATIONS.flatMap(({ of, before }) => before.map((words) => ({ of, words: foldCodes(words) })));
/** Their last codes, looked at before anything costlier. */
const LAST_CODES = new Set(BEFORE.map(({ words }) => words.charCodeAt(words.length - 1)));
const LONGEST = Math.max(...BEFORE.map(({ words }) => words.length));

/** Where a name begins when its organisation stands before it: "the United Nations Convention on …"; else its own start. */
export function startWithOrganisation(
  text: string,
  from: number,
  start: number,
  instruments: readonly Instrument[],
): number {
  if (start - 1 <= from || !isBlankCode(text.charCodeAt(start - 1))) return start;
  if (!LAST_CODES.has(FOLDED[text.charCodeAt(start - 2)] ?? 0)) return start;
  const before = foldCodes(text.slice(Math.max(from, start - 1 - LONGEST), start - 1));
  const found = BEFORE.find(
    ({ of, words }) => before.endsWith(words) && instruments.some(({ body }) => body.includes(of)),
  );
  return found && !/[\p{L}\d]/u.test(text.charAt(start - 2 - found.words.length))
    ? start - 1 - found.words.length
    : start;
}

/** A name with its organisation after its first word, where that is usual: "Конвенция ООН о правах …". */
export const withOrganisationInside = (name: string, { body }: Pick<Instrument, "body">): readonly string[] => {
  const blank = name.indexOf(" ");
  if (!/^ (?:о|об|против|по) /u.test(name.slice(blank, blank + 9))) return [];
  return ORGANISATIONS.filter(({ of }) => body.includes(of)).flatMap(({ inside }) =>
    inside.map((words) => `${name.slice(0, blank)} ${words}${name.slice(blank)}`),
  );
};
