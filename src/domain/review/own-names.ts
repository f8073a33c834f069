import { STATES } from "../citation/grammar/states";
import { isOneOfAKind } from "../citation/lexicon/act-kinds";
import { isName } from "../instrument/is-name";

/** What the title of a document of the person's own tells of it. */
export interface OwnNames {
  /** What it goes by beside its title. */
  readonly names: readonly string[];
  /** ISO code of the state whose act it is, `""` where that is not said. */
  readonly state: string;
}

/**
 * A document goes by its title without what stands in a bracket at its end, by the number there ("Act 843"), without the
 * year or number of its end, and, where it is of the state under review, without that state, which nobody writes beside
 * its own acts. What goes by more than its title is an act, of that state where the title names none.
 *
 * @param reviewed ISO code of the state under review
 */
export function ownNames(title: string, reviewed: string): OwnNames {
  const said = STATES.find(({ code }) => withoutState(title, code) !== title)?.code;
  const isOurs = said === undefined || said === reviewed;
  const ways = isOurs ? [withoutBracket, withoutNumber, withoutYear] : [withoutYear];
  const names = [...ways, (name: string) => withoutState(name, reviewed)].reduce<readonly string[]>(
    (all, shorten) => [...new Set([...all, ...all.map(shorten).filter(isTitle)])],
    [title],
  );
  const more = [...names.slice(1), ...(isOurs ? numberIn(title) : []), ...names.flatMap(actOf)];
  return { names: more, state: said ?? (more.length > 0 ? reviewed : "") };
}

const withoutBracket = (name: string): string => name.replace(/\s*\([^()]*\)$/u, "");

/** "Pupils Act, No. 24 of 2019" */
const withoutNumber = (name: string): string => name.replace(/,?\s+(?:No\.|№)\s*\d+(?:\s+of\s+(?:19|20)\d\d)?$/u, "");

/** "Act 843" of "Data Protection Act, 2012 (Act 843)" */
const numberIn = (title: string): readonly string[] =>
  (/\((\p{Lu}\p{L}+ \d+)\)$/u.exec(title)?.slice(1) ?? []).filter(isName);

const withoutYear = (name: string): string => name.replace(/(?<!\bof),?\s+(?:19|20)\d\d$/u, "");

/** "Law of the Republic of Narnia on Pupils" of Narnia's review is the "Law on Pupils"; the longest words for a state go first. */
export function withoutState(name: string, state: string): string {
  const words = name.split(" ");
  const forms = Object.values(STATES.find(({ code }) => code === state)?.words ?? {})
    .flat()
    .map((form) => form.split(" "))
    .sort((a, b) => b.length - a.length);
  for (const form of forms) {
    const at = words.findIndex((_, index) => form.every((word, next) => bare(words[index + next]) === word));
    if (at < 0) continue;
    let from = at;
    while (BEFORE_STATE.has(words[from - 1] ?? "")) from--;
    return [...words.slice(0, from), ...words.slice(at + form.length)].join(" ");
  }
  return name;
}

const bare = (word = ""): string => word.replaceAll(/[(),]/gu, "");

const BEFORE_STATE: ReadonlySet<string> = new Set(["of", "the"]);

/** A kind of act alone is no title, "Act", "Закон", unless a state has but one of it: "Конституция". */
const isTitle = (name: string): boolean => isName(name) && (/\p{L}[^\p{L}]+\p{L}{2}/u.test(name) || isOneOfAKind(name));

/** The act of a bare title. */
const actOf = (name: string): readonly string[] => {
  const [, russian, kazakh] = /^«?(?:(Об? [^«»]+)|([^«»]+ туралы))»?$/u.exec(name) ?? [];
  return [
    ...(russian === undefined ? [] : [`Закон «${russian}»`]),
    ...(kazakh === undefined ? [] : [`«${kazakh}» заң`]),
  ];
};
