import { foldCodes } from "../../text/fold-code";
import { GRAMMARS } from "../grammar/grammars";
import { capitalised } from "../../text/capitalised";

const ROWS: ReadonlyMap<string, { readonly row: readonly string[]; readonly at: number }> = new Map(
  Object.values(GRAMMARS)
    .flatMap(({ declensions }) => declensions)
    .flatMap((row) => row.map((form, at) => [foldCodes(form), { row, at }] as const))
    .reverse(),
);

/**
 * A name in the grammatical case of another: "Закон РК об ИИ" like "Закона об ИИ" is "Закона РК об ИИ". The name as it
 * is where the grammar does not know the first word of both, or their forms don't answer to each other.
 */
export function inCaseOf(written: string, name: string): string {
  const like = ROWS.get(foldCodes(firstWord(written)));
  if (!like || like.at === 0) return name;
  const words = name.split(" ");
  const declined: string[] = [];
  for (const word of words) {
    const row = ROWS.get(foldCodes(word));
    if (row?.at !== 0 || row.row.length !== like.row.length) break;
    const form = row.row[like.at] ?? word;
    declined.push(/^\p{Lu}/u.test(word) ? capitalised(form) : form);
  }
  return [...declined, ...words.slice(declined.length)].join(" ");
}

const firstWord = (name: string): string => name.split(" ", 1)[0] ?? "";
