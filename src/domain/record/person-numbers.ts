import { isFormOfAddress } from "./forms-of-address";
import { isParticle, keyWords, personKey } from "./people";

/**
 * Numbers of people in their order, by what they go by. `L. Akhmetova` has that of the one who may be meant, where
 * there is just one, and no initials that speak of another.
 */
export function personNumbers(people: readonly string[]): ReadonlyMap<string, number> {
  const known = new Map(people.map((name) => [personKey(name), toPerson(name)]));
  const fullOf = new Map([...known].map(([key, person]) => [key, onlyFullOf(person, [...known.values()])]));
  const whole = [...known].filter(([key]) => fullOf.get(key) === undefined).map(([, person]) => person);
  return new Map([...known].map(([key, person]) => [key, whole.indexOf(fullOf.get(key) ?? person) + 1]));
}

/** The words and the initials of a name, in the order typed, folded. */
interface Person {
  readonly words: readonly string[];
  readonly initials: readonly string[];
}

function toPerson(name: string): Person {
  const said = keyWords(name)
    .filter((word) => !isFormOfAddress(word.replace(/\.$/u, "")))
    .join(" ");
  return { words: said.match(/\p{L}{2,}/gu) ?? [], initials: said.match(/(?<!\p{L})\p{L}(?=\.)/gu) ?? [] };
}

function onlyFullOf(short: Person, people: readonly Person[]): Person | undefined {
  const [full, ...others] = people.filter((person) => isShortFor(short, person));
  if (full === undefined || others.length > 0) return undefined;
  const rivals = people.filter((person) => person.words[0] === short.words[0] && isShortFor(person, full));
  return rivals.every(({ initials }) => agree(initials, short.initials)) ? full : undefined;
}

/** Whether a name of initials and one word stands for a name in full, whose other words have them in that order. */
function isShortFor({ words, initials }: Person, full: Person): boolean {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0 || initials.length === 0 || !full.words.includes(word)) return false;
  const others = full.words.filter((part) => part !== word && !isParticle(part));
  return others.length > 0 && others.every((part, at) => initials[at] === part.charAt(0));
}

/** «А.», «А.С.», not «А.Б.», «А.С.». */
const agree = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((initial, at) => others[at] === undefined || initial === others[at]);
