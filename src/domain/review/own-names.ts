import { STATES } from "../citation/grammar/states";
import { isName } from "../instrument/is-name";

/** What the title of a document of the person's own tells of it. */
export interface OwnNames {
  /** What it goes by beside its title. */
  readonly names: readonly string[];
  /** ISO code of the state whose act it is, `""` where that is not said. */
  readonly state: string;
}

/**
 * A document goes by its title without what stands in a bracket at its end, without the year there, and, where it is of
 * the state under review, without that state, which nobody writes beside its own acts. The bare title of an act, "О
 * рекламе", is one of that state.
 *
 * @param reviewed ISO code of the state under review
 */
export function ownNames(title: string, reviewed: string): OwnNames {
  const said = STATES.find(({ code }) => withoutState(title, code) !== title)?.code;
  const ways = said === undefined || said === reviewed ? [withoutBracket, withoutYear] : [withoutYear];
  const names = [...ways, (name: string) => withoutState(name, reviewed)].reduce<readonly string[]>(
    (all, shorten) => [...new Set([...all, ...all.map(shorten).filter(isTitle)])],
    [title],
  );
  const acts = names.flatMap(actOf);
  return { names: [...names.slice(1), ...acts], state: said ?? (acts.length > 0 ? reviewed : "") };
}

const withoutBracket = (name: string): string => name.replace(/\s*\([^()]*\)$/u, "");

const withoutYear = (name: string): string => name.replace(/,?\s+(?:19|20)\d\d$/u, "");

/** "Law of the Republic of Narnia on Pupils" of Narnia's review is the "Law on Pupils"; the longest words for a state go first. */
function withoutState(name: string, state: string): string {
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

/** A kind of act alone is no title: "Act", "Закон". */
const isTitle = (name: string): boolean => isName(name) && /\p{L}[^\p{L}]+\p{L}{2}/u.test(name);

/** The act of a bare title. */
const actOf = (name: string): readonly string[] => {
  const [, russian, kazakh] = /^«?(?:(Об? [^«»]+)|([^«»]+ туралы))»?$/u.exec(name) ?? [];
  return [
    ...(russian === undefined ? [] : [`Закон «${russian}»`]),
    ...(kazakh === undefined ? [] : [`«${kazakh}» заң`]),
  ];
};
