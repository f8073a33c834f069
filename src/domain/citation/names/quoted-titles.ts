import type { NameElement } from "../elements";
import { unknownName } from "./read-names";

/** Codes between the word for an act and its title. */
const REACH = 100;

const ACT = /(?<![\p{L}-])(?:(?:закон|кодекс)(?:а|у|ом|е)?|law|code)(?![\p{L}-])/giu;
/** What may stand between "Закон" and its title: the state, the date, the number. */
const DETAILS =
  /^(?: (?:РК|Республики Казахстан|of (?:the )?(?:RK|Republic of Kazakhstan|Kazakhstan)))?(?: (?:от|of) [^«"“\n]{4,26}?)?(?: № ?[\p{L}\d-]+)?(?: ЗРК)?,? $/u;
/** A law of another kind, which is never the one of the same title. */
const OTHER_KIND = /(?:федеральн|модельн|конституционн)\p{L}+ $/iu;
const OTHER_NUMBER = /\d-ФЗ\s*$/u;

/**
 * A quoted title with the word for the act and its details before it: "Закон
 * РК от 21 мая 2013 года № 94-V «О …»". Where they say that it is another
 * state's, or of another kind, it is no instrument of the catalogue.
 *
 * @param from end of the text that belongs to something else
 */
export function withActBefore(text: string, from: number, name: NameElement): NameElement {
  const before = text.slice(Math.max(from, name.start - REACH), name.start);
  const act = [...before.matchAll(ACT)].at(-1);
  if (!act) return OTHER_NUMBER.test(before) ? unknownName(name.start, name.end) : name;
  const start = name.start - before.length + act.index;
  const details = before.slice(act.index + act[0].length);
  if (/[;:!?()]|\. \p{Lu}/u.test(details)) return name;
  const kind = OTHER_KIND.exec(before.slice(0, act.index))?.[0] ?? "";
  const others = kind !== "" || OTHER_NUMBER.test(details) || /^ (?!РК |Республики Казахстан)\p{Lu}/u.test(details);
  if (others) return unknownName(start - kind.length, name.end);
  const year = /(?:19|20)\d\d/u.exec(details)?.[0];
  if (year !== undefined && name.instruments.every(({ adopted }) => adopted !== null && !adopted.startsWith(year)))
    return unknownName(start, name.end);
  return DETAILS.test(details) ? { ...name, start } : name;
}

/**
 * The number of a law, "№ 94-V", with the word for it; undefined where nothing
 * says that it is a law's. Without a place it is no citation: the notes under
 * articles tell which laws changed them.
 */
export function withActOfNumber(text: string, from: number, name: NameElement): NameElement | undefined {
  const before = text.slice(Math.max(from, name.start - REACH), name.start);
  const act = [...before.matchAll(ACT)].at(-1);
  if (!act || !DETAILS.test(before.slice(act.index + act[0].length))) return undefined;
  return { ...name, start: name.start - before.length + act.index, everyday: true };
}

const KAZAKH_DETAILS =
  /^,? ?(?:\d{1,2} \p{L}+ )?(?:(?:\d{4} жылғы \d{1,2} \p{L}+|№ ?[\p{L}\d-]+|ЗРК|ҚР|Қазақстан Республикасы(?:ның)?),? )*(?:заң|кодекс)\p{L}*/iu;
/** A state or another kind of act stands between. */
const KAZAKH_OTHER = /^ (?:\p{Lu}\p{L}+ ){1,3}(?:заң|кодекс)\p{L}*/iu;

/** A quoted Kazakh title with what follows it, up to the word for the act: "«…» Қазақстан Республикасы Заңының". */
export function withActAfter(text: string, name: NameElement): NameElement {
  const after = text.slice(name.end, name.end + REACH);
  const details = KAZAKH_DETAILS.exec(after)?.[0];
  if (details !== undefined) return { ...name, end: name.end + details.length };
  const other = KAZAKH_OTHER.exec(after)?.[0];
  return other === undefined ? name : unknownName(name.start, name.end + other.length);
}
