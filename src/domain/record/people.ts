import type { Review } from "../review/review";
import { fold } from "../text/fold";
import { splitValues } from "../text/split-values";

/**
 * The people a review names where it names people: who raised, answered, closed, owes, went over or set aside what, in
 * cells of their own and in lists of those who attended. As typed, each once, in the order of the record.
 *
 * What stands in the column Organisation is no person.
 */
export function peopleIn({ details, gaps, consultations, feedback, waivers, threads }: Review): readonly string[] {
  const organisations = new Set(feedback.map(({ organisation }) => fold(organisation)));
  const named = [
    ...feedback.flatMap(({ raisedBy, assignedTo, closedBy }) => [raisedBy, assignedTo, closedBy].flatMap(splitValues)),
    ...feedback.flatMap(({ replies }) => peopleInReplies(replies)),
    ...threads.flatMap(({ author, replies }) => [author, ...replies.map((reply) => reply.author)]),
    ...gaps.flatMap(({ assignedTo = "", reviewedBy = "" }) => [assignedTo, reviewedBy].flatMap(splitValues)),
    ...consultations.flatMap(({ attendees, with: others }) => [attendees, others].flatMap(peopleInList)),
    ...waivers.map(({ by }) => by),
    details.author,
  ].map((name) => name.trim());
  const known = new Map<string, string>();
  for (const name of named) {
    const key = personKey(name);
    if (key !== "" && !organisations.has(fold(name)) && !known.has(key)) known.set(key, name);
  }
  return [...known.values()];
}

/** What a person goes by: their name without what stands in brackets or behind a comma. */
export const personKey = (name: string): string => fold(peopleInList(name)[0] ?? name);

/** The items of a list that are names. Roles, numbers of people and abbreviations are none. */
export const peopleInList = (list: string): readonly string[] =>
  list
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter(isNameLike);

/** Each word with a capital, but for `van`, `қызы` and the like. */
const isNameLike = (text: string): boolean => NAME.test(text) && !ABBREVIATION.test(text);

/** Who begins a line of the column Replies, behind the time: `"2026-10-06 09:10, A. Reader: We agree."` */
const peopleInReplies = (replies: string): readonly string[] =>
  replies.split("\n").flatMap((line) => {
    const [, time, name = ""] = /^([\d-]{10}(?: [\d:]{5})?, )?([^:]{2,80}): /u.exec(line) ?? [];
    return time !== undefined || isNameLike(name) ? [name] : [];
  });

const SEPARATOR = /[,;:\n()[\]/]|\s(?:and|with|и|с|со|және|мен|пен|бен)\s/u;
const PARTICLE = "van|von|der|den|de|da|di|la|le|bin|bint|ibn|al|el|ұлы|қызы|улы|кызы|оглы|uly|kyzy";
const NAME = new RegExp(`^\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|${PARTICLE}))*$`, "u");
const ABBREVIATION = /^\p{Lu}{2,}$/u;
