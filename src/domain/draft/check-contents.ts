import { isRepealed } from "../provision/repealed";
import type { DraftMessage } from "./draft-provision";
import type { ListedTitles } from "./listed-titles";
import { isInSchedule } from "./open-provision";
import type { OpenProvision } from "./open-provision";
import type { MarkReader } from "./read-marks";
import type { Structure } from "./structures/structure";
import { listedNotFound, onlyHeadings, withoutHeading } from "./words/contents-remarks";

type Named = (provision: OpenProvision) => { readonly id: string; readonly citation: string };

/** What a draft was read from, beside its provisions. */
interface Contents {
  readonly contents: readonly string[];
  readonly titles: ListedTitles;
  readonly structure: Structure;
  readonly read: MarkReader;
}

/** The share of sections with a heading that makes one without it odd. */
const SHARE = 0.5;

/**
 * What the contents list of a draft has and its provisions have not: sections, and headings of sections whose others
 * have one, which may stand in the text as lines of the margin. Nothing of it is put right.
 */
export function checkContents(
  provisions: readonly OpenProvision[],
  from: Contents,
  named: Named,
): readonly DraftMessage[] {
  const articles = provisions.filter(({ level }) => level === "article");
  const found = new Set(articles.map(({ number }) => number.text));
  const missing = listedNumbers(from).filter((number) => !found.has(number));
  if (missing.length > 0) return [listedNotFound(missing), ...bare(articles, from, named)];
  return provisions.some(isHeading) && !provisions.some(isUnit) ? [onlyHeadings()] : bare(articles, from, named);
}

const isHeading = (one: OpenProvision): boolean => one.spec.titled === true && !isInSchedule(one);
const isUnit = (one: OpenProvision): boolean =>
  ["article", "point", "subpoint"].includes(one.level) && !isInSchedule(one);

/** The numbers of the sections or articles that a contents list names, in its order. */
function listedNumbers({ contents, titles, structure, read }: Contents): readonly string[] {
  const named = contents.flatMap(
    (text) => read({ text }).find(({ spec }) => spec.level === "article")?.number.text ?? [],
  );
  const areBare = structure.levels.some(({ level, bare: isBare }) => level === "article" && isBare);
  return [...new Set([...(areBare ? titles.keys() : []), ...named])];
}

function bare(
  articles: readonly OpenProvision[],
  { structure, titles }: Contents,
  named: Named,
): readonly DraftMessage[] {
  if (!structure.sideNotes) return [];
  const own = articles.filter((one) => !isInSchedule(one));
  const without = own.filter(({ heading, text }) => heading.length === 0 && !isRepealed(text[0] ?? ""));
  if (without.length === 0 || own.length - without.length < own.length * SHARE) return [];
  return [
    withoutHeading(
      without.map((one) => {
        const title = titles.get(one.number.text);
        return title === undefined ? named(one).citation : `${named(one).citation} (“${title}”)`;
      }),
    ),
  ];
}
