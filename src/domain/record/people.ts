import { memoise } from "../memoise";
import type { Consultation } from "../review/consultation";
import type { Review } from "../review/review";
import { fold } from "../text/fold";
import { splitValues } from "../text/split-values";
import { bodyOrRole } from "./bodies-and-roles";
import type { NoName } from "./bodies-and-roles";
import { SMALL_FORMS } from "./forms-of-address";

/**
 * The people a review names where it names people: who raised, answered, closed, owes, went over or set aside what, in
 * cells of their own and in lists of those who attended. As typed, each once, in the order of the record.
 *
 * What stands in the column Organisation is no person.
 */
export function peopleIn(review: Review): readonly string[] {
  const organisations = organisationsOf(review);
  const known = new Map<string, string>();
  for (const name of namesIn(review, ({ attendees, with: met }) => [...attending(attendees), ...amongBodies(met)])) {
    const key = personKey(name);
    if (key !== "" && !organisations.has(fold(name)) && !known.has(key)) known.set(key, name);
  }
  return [...known.values()];
}

/** What consultations name that may be a person or a body, so that only somebody who knows them can tell. */
export function unclearIn(review: Review): readonly string[] {
  const [people, organisations] = [new Set(peopleIn(review).map(personKey)), organisationsOf(review)];
  return [
    ...new Set(
      review.consultations
        .flatMap(({ attendees, with: met }) => [attendees, met].flatMap(itemsIn))
        .filter((item) => isNameLike(item) || nameBehindRole(item) !== undefined)
        .filter((item) => !wordsOf(item).every(saysBodyOrRole))
        .filter((item) => !people.has(personKey(item)) && !organisations.has(fold(item))),
    ),
  ];
}

const organisationsOf = ({ feedback }: Review): ReadonlySet<string> =>
  new Set(feedback.map(({ organisation }) => fold(organisation)));

/**
 * The people of a cell that holds several: parted by semicolons or lines, by commas only where the review names each of
 * them by itself too, since a name may hold a comma, as that of a ministry.
 */
export const peopleOfCell = (cell: string, review: Review): readonly string[] =>
  splitValues(cell).flatMap((value): readonly string[] => {
    const parts = value.split(",").map((part) => part.trim());
    return parts.length > 1 && parts.every((part) => knownAlone(review).has(fold(part))) ? parts : [value];
  });

const knownAlone = memoise(
  (review: Review): ReadonlySet<string> =>
    new Set(
      namesIn(review, ({ attendees, with: met }) => [attendees, met].flatMap(peopleInList))
        .filter((name) => name !== "")
        .map(fold),
    ),
);

/** @param ofConsultation the names that its lists hold */
const namesIn = (
  { details, gaps, consultations, feedback, waivers, threads }: Review,
  ofConsultation: (consultation: Consultation) => readonly string[],
): readonly string[] =>
  [
    ...feedback.flatMap(({ raisedBy, assignedTo, closedBy }) => [raisedBy, assignedTo, closedBy].flatMap(splitValues)),
    ...feedback.flatMap(({ replies }) => peopleInReplies(replies)),
    ...threads.flatMap(({ author, replies }) => [author, ...replies.map((reply) => reply.author)]),
    ...gaps.flatMap(({ assignedTo = "", reviewedBy = "" }) => [assignedTo, reviewedBy].flatMap(splitValues)),
    ...consultations.flatMap(ofConsultation),
    ...waivers.map(({ by }) => by),
    details.author,
  ].map((name) => name.trim());

/** Who attended: names of two words, or such as only people have. One word may be a name, a body or a place. */
const attending = (list: string): readonly string[] =>
  peopleInList(list).filter((name) => /\s/u.test(name) || isOnlyOfPeople(name));

/** Whom a meeting was with are bodies, and people of theirs in brackets, or by names such as only people have. */
const amongBodies = (list: string): readonly string[] => [
  ...peopleInList(list).filter(isOnlyOfPeople),
  ...(list.match(/\([^()]*\)/gu) ?? []).flatMap(attending),
];

/**
 * What a person goes by: the words of their name, in whatever order, with initials behind them as typed; without what
 * stands in brackets or behind a comma.
 */
export function personKey(name: string): string {
  const words = keyWords(name);
  return [...words.filter((word) => !isShortened(word)).sort(), ...words.filter(isShortened)].join(" ");
}

/** The words of the person that a name names, in the order typed, folded; of what names none the whole. */
export function keyWords(name: string): readonly string[] {
  const [person] = peopleInList(name);
  if (person === undefined) return [fold(name)];
  return fold(person)
    .replace(/\.(?=\p{L})/gu, ". ")
    .split(" ");
}

/** «А.», «Дж.», “A”: “A. S.” and “S. A.” are two people. */
const isShortened = (word: string): boolean => word.endsWith(".") || word.length === 1;

/** The names in a list. Roles, bodies, numbers of people and abbreviations are none. */
export const peopleInList = (list: string): readonly string[] =>
  itemsIn(list).flatMap((item) => {
    const names = isNameLike(item) ? nameIn(item) : [];
    return names.length > 0 ? names : personBehindRole(item);
  });

/**
 * Whether such a name is a person's wherever it stands: it has several words, or one that only people have. `Teachers`
 * is none, and neither is `Askar`, since nobody can tell the two apart.
 */
export const isSurelyPerson = (name: string): boolean => wordsOf(name).length > 1 || isOnlyOfPeople(name);

/**
 * A person's name with words that say a body or a role elsewhere, "Совет Тлеубеков", and those of its words that don't;
 * of a cell that names a person. Undefined for other names, and for what is a body by all of its words.
 */
export function nameWithNoun(cell: string): NameWithNoun | undefined {
  const [name] = itemsLikeNames(cell);
  if (name === undefined || peopleInList(cell).length > 0) return undefined;
  const own = wordsOf(name).filter((word) => !saysBodyOrRole(word));
  return own.length > 0 ? { name, own, nouns: wordsOf(name).filter((word) => !own.includes(word)) } : undefined;
}

/** "Совет Тлеубеков": the name, those of its words that are a person's alone, and those that say a body or a role elsewhere. */
export interface NameWithNoun {
  readonly name: string;
  readonly own: readonly string[];
  readonly nouns: readonly string[];
}

const itemsIn = (list: string): readonly string[] => list.split(SEPARATOR).map((item) => item.trim());
const itemsLikeNames = (list: string): readonly string[] => itemsIn(list).filter(isNameLike);

/** Each word with a capital, but for `van`, `қызы` and the like, which may also come first. */
const isNameLike = (text: string): boolean => NAME.test(text) && !ABBREVIATION.test(text);

/** The name in such an item: `Minister Dana Serikova` has one behind a role, a body has none. */
function nameIn(item: string): readonly string[] {
  const words = wordsOf(item);
  if (words.some((word) => saysBodyOrRole(word) === "body")) return [];
  const runs = words.map((word) => (saysBodyOrRole(word) ? "\n" : word)).join(" ");
  const [name = ""] = runs.split("\n").sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  return name.trim() === "" ? [] : [name.trim()];
}

/**
 * The person named behind what they are: `Министр юстиции Ерлан Сарсембаев`. A body may be named so as well, `Директор
 * школы Новый Мир`, unless the role comes right before or the name is one that only people have.
 */
function personBehindRole(item: string): readonly string[] {
  const said = nameBehindRole(item);
  return said && (said.isRightBehind || isOnlyOfPeople(said.name)) ? [said.name] : [];
}

/** What is named by two words or more at the end of an item with a role; whether the role comes right before. */
function nameBehindRole(item: string): { readonly name: string; readonly isRightBehind: boolean } | undefined {
  const words = wordsOf(item);
  const kinds = words.map(saysBodyOrRole);
  const start = words.map((word, at) => kinds[at] === undefined && /^\p{Lu}/u.test(word)).lastIndexOf(false) + 1;
  const name = words.slice(start).join(" ");
  if (!kinds.slice(0, start).includes("role") || words.length - start < 2 || !isNameLike(name)) return undefined;
  return { name, isRightBehind: kinds[start - 1] === "role" };
}

const wordsOf = (item: string): readonly string[] => item.split(/\s+/u).filter((word) => word !== "");

/** The word, or one of those that a hyphen joins in it. */
const saysBodyOrRole = (word: string): NoName | undefined =>
  [word, ...word.split("-")].map(bodyOrRole).find((kind) => kind !== undefined);

/** With an initial, a particle, a patronymic or a surname of the kind made by an ending. */
const isOnlyOfPeople = (name: string): boolean => SIGN.test(name);

const peopleInReplies = (replies: string): readonly string[] =>
  replies.split("\n").flatMap((line) => {
    const said = readSpeaker(line);
    return said ? [said.name] : [];
  });

/**
 * Who speaks on a line of the column Replies: `"2026-10-06 09:10, A. Reader: We agree."`; undefined where nobody is
 * named. Behind a time that is whatever stands before the colon, without one only what is written as a name.
 */
export function readSpeaker(
  line: string,
): { readonly time: string; readonly name: string; readonly text: string } | undefined {
  const [, time = "", name = "", text = ""] = /^([\d-]{10}(?: [\d:]{5})?, )?(.{2,80}?): (.*)$/su.exec(line) ?? [];
  return name !== "" && (time !== "" || (isNameLike(name) && nameIn(name).length > 0))
    ? { time, name, text }
    : undefined;
}

/** Whether a word of a name is `van`, `қызы`, `г-н` and the like; folded. */
export const isParticle = (word: string): boolean => PARTICLE.split("|").includes(word);

const SEPARATOR = /[,;:\n()[\]/]|\s[–—-]\s|\s(?:and|with|и|с|со|және|мен|пен|бен)\s/u;
const PARTICLE = `van|von|der|den|de|da|di|la|le|bin|bint|ibn|al|el|ұлы|қызы|улы|кызы|оглы|uly|kyzy|${SMALL_FORMS}`;
const NAME = new RegExp(
  `^(?:(?:${PARTICLE})[\\s-])*\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|${PARTICLE}))*$`,
  "u",
);
const ABBREVIATION = /^\p{Lu}{2,}$/u;
const SIGN = new RegExp(
  `\\p{Lu}\\.|(?:^|\\s)(?:${PARTICLE})(?=[\\s-]|$)|\\p{L}{3}(?:[ое]в(?:а|ич|на)?|[oe]v(?:a|ich|na)?|ична|ichna|ұлы|қызы|uly|kyzy)(?=[\\s-]|$)`,
  "u",
);
