import { memoise } from "../memoise";
import type { Review } from "../review/review";
import { fold } from "../text/fold";
import { splitValues } from "../text/split-values";

/**
 * The people a review names where it names people: who raised, answered, closed, owes, went over or set aside what, in
 * cells of their own and in lists of those who attended. As typed, each once, in the order of the record.
 *
 * What stands in the column Organisation is no person.
 */
export function peopleIn(review: Review): readonly string[] {
  const organisations = new Set(review.feedback.map(({ organisation }) => fold(organisation)));
  const known = new Map<string, string>();
  for (const name of namesIn(review)) {
    const key = personKey(name);
    if (key !== "" && !organisations.has(fold(name)) && !known.has(key)) known.set(key, name);
  }
  return [...known.values()];
}

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
      namesIn(review)
        .filter((name) => name !== "")
        .map(fold),
    ),
);

function namesIn({ details, gaps, consultations, feedback, waivers, threads }: Review): readonly string[] {
  return [
    ...feedback.flatMap(({ raisedBy, assignedTo, closedBy }) => [raisedBy, assignedTo, closedBy].flatMap(splitValues)),
    ...feedback.flatMap(({ replies }) => peopleInReplies(replies)),
    ...threads.flatMap(({ author, replies }) => [author, ...replies.map((reply) => reply.author)]),
    ...gaps.flatMap(({ assignedTo = "", reviewedBy = "" }) => [assignedTo, reviewedBy].flatMap(splitValues)),
    ...consultations.flatMap(({ attendees, with: others }) => [attendees, others].flatMap(peopleInList)),
    ...waivers.map(({ by }) => by),
    details.author,
  ].map((name) => name.trim());
}

/** What a person goes by: their name without what stands in brackets or behind a comma. */
export const personKey = (name: string): string => fold(peopleInList(name)[0] ?? name);

/** The items of a list that are names. Roles, numbers of people and abbreviations are none. */
export const peopleInList = (list: string): readonly string[] =>
  list
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter(isNameLike);

/** Each word with a capital, but for `van`, `қызы` and the like, which may also come first. */
const isNameLike = (text: string): boolean => NAME.test(text) && !ABBREVIATION.test(text);

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
  return name !== "" && (time !== "" || isNameLike(name)) ? { time, name, text } : undefined;
}

const SEPARATOR = /[,;:\n()[\]/]|\s(?:and|with|и|с|со|және|мен|пен|бен)\s/u;
const PARTICLE = "van|von|der|den|de|da|di|la|le|bin|bint|ibn|al|el|ұлы|қызы|улы|кызы|оглы|uly|kyzy";
const NAME = new RegExp(
  `^(?:(?:${PARTICLE})[\\s-])*\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|${PARTICLE}))*$`,
  "u",
);
const ABBREVIATION = /^\p{Lu}{2,}$/u;
