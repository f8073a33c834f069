import { draftTexts } from "./draft-texts";
import type { ProvisionText } from "./draft-texts";

/** A part of a draft by the word for it, without the ending of a case, and its number. */
export interface NumberedPart {
  readonly unit: string;
  readonly number: string;
}

/**
 * How a draft would write the number of a part that it lacks, as it writes those of its parts called so: of those beside it
 * where there are any, else of all; undefined where it has none, or writes them in several ways.
 */
export function numberForm(
  { unit, number }: NumberedPart,
  host: string,
  provisions: readonly ProvisionText[],
): string | undefined {
  const { insideOf, namedOf } = draftTexts(provisions);
  const formsOf = (some: readonly ProvisionText[]): ReadonlySet<string> =>
    new Set(
      some.flatMap(({ id, citation }) => {
        const own = /\(([^()]+)\)(?:\[\d+\])?$/u.exec(id)?.[1];
        if (own === undefined || !isCalled(citation, unit, own)) return [];
        const [, opens, said, closes] = MARKED.exec(namedOf(id)) ?? [];
        return said === own ? [`${opens}${number}${closes}`] : [];
      }),
    );
  const [near, ...others] = formsOf(insideOf(host));
  if (others.length > 0) return undefined;
  if (near !== undefined) return near;
  const [form, ...more] = formsOf(provisions);
  return more.length > 0 ? undefined : form;
}

const MARKED = /^(\(?)([\p{L}\p{N}-]+)([.)])(?=\s)/u;

/** Whether a citation calls the innermost part by a word: "paragraph 2", «пункт 2», «2-тармағы». */
function isCalled(citation: string, unit: string, number: string): boolean {
  const said = unit === "тармақ" ? "тарма[қғ](?!ша)" : unit;
  const behind = citation.matchAll(new RegExp(`(?<!\\p{L})${said}\\p{L}{0,3} [(«]?(?<number>[\\p{L}\\p{N}-]+)`, "giu"));
  const before = citation.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}-])(?<number>(?:\\p{N}+(?:-\\p{N}+)?|\\p{L}))[)»]?[- ]${said}`, "giu"),
  );
  return [...behind, ...before].some(({ groups }) => groups?.["number"] === number);
}
