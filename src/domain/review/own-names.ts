import { ownedForm } from "../citation/grammar/kk-nouns";
import { STATES } from "../citation/grammar/states";
import { isOneOfAKind, kindsIn, LAW } from "../citation/lexicon/act-kinds";
import { isName } from "../instrument/is-name";
import { numbersIn, withoutFacts } from "./without-facts";

/** What the title of a document of the person's own tells of it. */
export interface OwnNames {
  /** What it goes by beside its title. */
  readonly names: readonly string[];
  /** ISO code of the state whose act it is, `""` where that is not said. */
  readonly state: string;
  /** Whether the title names it. */
  readonly isSaid: boolean;
}

/**
 * A document goes by its title without what stands in a bracket at its end, by its number ("Act 843"), without the dates
 * and numbers in it, and, where it is of the state under review, without that state, which nobody writes beside its own
 * acts. A law, and what goes by more than its title, is an act of that state where the title names none.
 *
 * @param reviewed ISO code of the state under review
 */
export function ownNames(title: string, reviewed: string): OwnNames {
  const said = STATES.find(({ code }) => withoutState(title, code) !== title)?.code;
  const isOurs = said === undefined || said === reviewed;
  const ways = isOurs ? [withoutBracket, withoutFacts] : [withoutFacts];
  const names = [...ways, (name: string) => withoutState(name, reviewed)].reduce<readonly string[]>(
    (all, shorten) => [...new Set([...all, ...all.map(shorten).filter(isTitle)])],
    [title],
  );
  const more = [
    ...names.slice(1),
    ...(isOurs ? [...numbersIn(title).filter(isName), ...names.flatMap(withoutOwner)] : []),
    ...names.flatMap(actOf),
  ];
  const state = said ?? (more.length > 0 || kindsIn(title).has(LAW) ? reviewed : "");
  return { names: more, state, isSaid: said !== undefined };
}

const withoutBracket = (name: string): string => name.replace(/\s*[([][^()[\]]*[)\]]$/u, "");

/** "Law of the Republic of Narnia on Pupils" of Narnia's review is the "Law on Pupils". */
export function withoutState(name: string, state: string): string {
  const words = name.split(" ");
  const found = stateIn(words, state);
  if (!found) return name;
  let from = found.at;
  while (BEFORE_STATE.has(words[from - 1] ?? "")) from--;
  return [...words.slice(0, from), ...words.slice(found.at + found.length)].join(" ");
}

/** "УК Республики Узбекистан" of "УК РУз": letters that are no name without their state go by whatever it is called in Russian. */
export function inOtherWords(name: string, state: string): readonly string[] {
  const words = name.split(" ");
  const found = stateIn(words, state);
  const forms = STATES.find(({ code }) => code === state)?.words.ru ?? [];
  if (!found || !forms.includes(found.form) || isTitle(withoutState(name, state))) return [];
  const [before, behind] = [words.slice(0, found.at), words.slice(found.at + found.length)];
  return forms.map((form) => [...before, form, ...behind].join(" "));
}

/** Where the words for a state stand among others, the longest of them. */
function stateIn(
  words: readonly string[],
  state: string,
): { readonly at: number; readonly length: number; readonly form: string } | undefined {
  const forms = Object.values(STATES.find(({ code }) => code === state)?.words ?? {})
    .flat()
    .map((form) => form.split(" "))
    .sort((a, b) => b.length - a.length);
  for (const form of forms) {
    const at = words.findIndex((_, index) => form.every((word, next) => bare(words[index + next]) === word));
    if (at >= 0) return { at, length: form.length, form: form.join(" ") };
  }
  return undefined;
}

const bare = (word = ""): string => word.replaceAll(/[(),]/gu, "");

const BEFORE_STATE: ReadonlySet<string> = new Set(["of", "the"]);

/** A kind of act alone is no title, "Act", "Закон", unless a state has but one of it: "Конституция". */
const isTitle = (name: string): boolean => isName(name) && (/\p{L}[^\p{L}]+\p{L}{2}/u.test(name) || isOneOfAKind(name));

/** "Конституция" of "Конституциясы", as what a state owns ends in Kazakh. */
const withoutOwner = (name: string): readonly string[] =>
  isOneOfAKind(name) && !name.includes(" ") ? [name.slice(0, -2)].filter((plain) => ownedForm(plain) === name) : [];

/** The act of a bare title. */
const actOf = (name: string): readonly string[] => {
  const [, russian, kazakh] = /^«?(?:(Об? [^«»]+)|([^«»]+ туралы))»?$/u.exec(name) ?? [];
  return [
    ...(russian === undefined ? [] : [`Закон «${russian}»`]),
    ...(kazakh === undefined ? [] : [`«${kazakh}» заң`]),
  ];
};
