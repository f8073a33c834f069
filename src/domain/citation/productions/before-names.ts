import { areComments } from "../../instrument/general-comment";
import type { Instrument } from "../../instrument/instrument";
import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import {
  beginsAs,
  folded,
  isCapital,
  isCapitals,
  isIn,
  isMark,
  isSpaced,
  isWord,
  markAt,
  isYearAt,
  mayEndPhrase,
  phraseAt,
  phraseBefore,
  phraseEnd,
  written,
} from "./look";
import type { Reading } from "./look";
import { coreNameAt } from "./names";
import { JOINT } from "../grammar/makers";

/** A name with the organisation right before it; none of ours where that is another one than its own. */
function withOrganisation(reading: Reading, from: number, name: NameElement): NameElement {
  let end = name.start;
  while (isMark(reading, end - 1, "\"'") || folded(reading, end - 1) === "s") end--;
  if (!mayEndPhrase(reading, end, "organisations") && !mayEndPhrase(reading, name.start, "organisations")) return name;
  for (let at = Math.max(from, end - 4); at < end; at++) {
    const found = phraseAt(reading, at, "organisations");
    if (!found || (found.end !== end && found.end !== name.start)) continue;
    const of = reading.lexicon.organisations[found.meaning] ?? "";
    if (name.instruments.some((one) => isOf(one, of))) return { ...name, start: at };
    if (found.end === name.start && name.instruments.every((one) => isOfAnother(reading, one)))
      return unknownName(at, name.end);
  }
  return name;
}

const isOf = ({ body, title }: Instrument, organisation: string): boolean =>
  body.includes(organisation) || title.en.includes(organisation);

/** Whether an organisation is known that an instrument is of; a committee may be anybody's. */
const isOfAnother = ({ lexicon: { organisations } }: Reading, instrument: Instrument): boolean =>
  organisations.some((one) => isOf(instrument, one));

/** "the 1989 Convention", "1995 жылғы Конституция": of several instruments of the name that of the year. */
function withYearBefore(reading: Reading, from: number, name: NameElement): NameElement {
  const at = phraseEnd(reading, name.start - 1, "years") === name.start ? name.start - 2 : name.start - 1;
  if (at < from || !isYearAt(reading, at)) return name;
  const year = written(reading, at);
  const instruments = name.instruments.filter(({ adopted }) => adopted?.startsWith(year) ?? false);
  return instruments.length > 0 ? { ...name, start: at, instruments } : name;
}

/** "the said Convention", "действующего Закона" */
const withSayingWhich = (reading: Reading, from: number, name: NameElement): NameElement =>
  name.start > from && isIn(reading, name.start - 1, "saying which") ? { ...name, start: name.start - 1 } : name;

/**
 * "the Committee's general comment No. 12": whose comment it is, where no more is said of that. One of a committee or of
 * letters that nothing is known of is another's: "Нәсілшілдікке қарсы комитетінің № 5 жалпы ескертуі", "ЭӘМҚК № 13 …".
 */
export function withBody(reading: Reading, from: number, name: NameElement): NameElement {
  const isComment = name.ofSeries ?? areComments(name);
  if (!isComment) return name;
  if (name.start > from && beginsAs(reading, name.start - 1, JOINT)) return { ...name, start: name.start - 1 };
  const letters = lettersBefore(reading, from, name.start);
  if (letters >= 0) return unknownName(letters, name.end);
  const at = phraseBefore(reading, from, name.start, "body words");
  if (at < 0 || isCapital(reading, at - 1)) return name;
  // In Kazakh the ending says that it is somebody's.
  const isOwned = isWord(reading, at) && /^\p{Script=Cyrillic}/u.test(written(reading, at));
  return isOwned && !isNamedTo(reading, at) ? unknownName(at, name.end) : { ...name, start: at };
}

/** Whether a body or a treaty that is known is named up to the word for a body: "Бала құқықтары комитетінің". */
const isNamedTo = (reading: Reading, at: number): boolean =>
  Array.from({ length: LONGEST_BODY }, (_, back) => coreNameAt(reading, at - back)).some(
    (named) => named !== undefined && named.end >= at,
  );

const LONGEST_BODY = 12;

/** Where letters in capitals stand right before a general comment that are no known name, organisation or subject. */
function lettersBefore(reading: Reading, from: number, start: number): number {
  const at = markAt(reading, start - 2) === "-" ? start - 3 : start - 1;
  const isApart = at >= from && isSpaced(reading, start) && !isCapitals(reading, start + 1);
  return isApart && areUnknownLetters(reading, at) ? at : -1;
}

/** Letters in capitals that are no known name, organisation or subject: "ЭӘМҚК". */
export const areUnknownLetters = (reading: Reading, at: number): boolean =>
  isCapitals(reading, at) &&
  /^[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{3,8}$/u.test(written(reading, at)) &&
  !isIn(reading, at, "organisations") &&
  !isIn(reading, at, "subjects") &&
  coreNameAt(reading, at) === undefined;

/** A name with the organisation and the year that stand before it: "the said 1989 United Nations Convention on …". */
export const withWhatIsBefore = (reading: Reading, from: number, name: NameElement): NameElement =>
  withSayingWhich(reading, from, withYearBefore(reading, from, withOrganisation(reading, from, name)));
