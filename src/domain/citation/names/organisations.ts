import type { Instrument } from "../../instrument/instrument";
import { isBlankCode } from "../../text/fold-code";
import { GRAMMARS } from "../grammar/grammars";
import { findWordsBefore, toWordsBefore } from "./words-before";

const ORGANISATIONS = Object.values(GRAMMARS).flatMap(({ organisations }) => organisations);

const BEFORE = toWordsBefore(ORGANISATIONS.flatMap(({ of, before }) => before.map((words) => [words, of] as const)));

/** Where a name begins when its organisation stands before it: "the United Nations Convention on …"; else its own start. */
export function startWithOrganisation(
  text: string,
  from: number,
  start: number,
  instruments: readonly Instrument[],
): number {
  if (!isBlankCode(text.charCodeAt(start - 1))) return start;
  const isOf = (organisation: string): boolean => instruments.some(({ body }) => body.includes(organisation));
  return findWordsBefore(text, from, start - 1, BEFORE, isOf)?.start ?? start;
}

/** A name with its organisation after its first word, where that is usual: "Конвенция ООН о правах …". */
export const withOrganisationInside = (name: string, { body }: Pick<Instrument, "body">): readonly string[] => {
  const blank = name.indexOf(" ");
  if (!/^ (?:о|об|против|по) /u.test(name.slice(blank, blank + 9))) return [];
  return ORGANISATIONS.filter(({ of }) => body.includes(of)).flatMap(({ inside }) =>
    inside.map((words) => `${name.slice(0, blank)} ${words}${name.slice(blank)}`),
  );
};
