import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import { folded, isYearAt, markAt, phraseAt, written } from "./look";
import type { Reading } from "./look";

/** A name with the organisation right before it; none of ours where that is another one than its own. */
function withOrganisation(reading: Reading, from: number, name: NameElement): NameElement {
  let end = name.start;
  while (/^["']$/u.test(markAt(reading, end - 1)) || folded(reading, end - 1) === "s") end--;
  for (let at = Math.max(from, end - 4); at < end; at++) {
    const found = phraseAt(reading, at, "organisations");
    if (!found || (found.end !== end && found.end !== name.start)) continue;
    const of = reading.lexicon.organisations[found.meaning];
    const is = name.instruments.some(
      ({ body, title }) => of !== undefined && (body.includes(of) || title.en.includes(of)),
    );
    if (is) return { ...name, start: at };
    if (found.end === name.start) return unknownName(at, name.end);
  }
  return name;
}

/** "the 1989 Convention" */
const withYearBefore = (reading: Reading, from: number, name: NameElement): NameElement =>
  name.start - 1 >= from &&
  isYearAt(reading, name.start - 1) &&
  name.instruments.some(({ adopted }) => adopted?.startsWith(written(reading, name.start - 1)) ?? false)
    ? { ...name, start: name.start - 1 }
    : name;

/** A name with the organisation and the year that stand before it: "the 1989 United Nations Convention on …". */
export const withWhatIsBefore = (reading: Reading, from: number, name: NameElement): NameElement =>
  withYearBefore(reading, from, withOrganisation(reading, from, name));
