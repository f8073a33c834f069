import type { Instrument } from "../../instrument/instrument";
import { valueOf } from "../../instrument/number-order";
import { formatPinpoint } from "../../instrument/pinpoint";
import type { Pinpoint } from "../../instrument/pinpoint";
import type { Citation, CitationProblem } from "../citation";
import { isUnitOf } from "../../instrument/is-unit-of";
import { noSuchDivision, unconfirmed } from "./place-messages";
import { wrongUnit } from "./problem-messages";

/** What articles may be put together into. */
const DIVISIONS: ReadonlySet<string> = new Set(["part", "section", "chapter", "title"]);

/** What stands behind the articles: of an instrument whose divisions are known, only where one is among its parts. */
const ANNEXES: ReadonlySet<string | undefined> = new Set(["annex", "schedule"]);

/** Russian and Kazakh call each of these by the word for another: «раздел», «бөлім». */
const CALLED_ALIKE: ReadonlySet<string> = new Set(["part", "section", "title"]);

/** What is cited by itself only where it is what an instrument counts. */
const COUNTED_ALONE: ReadonlySet<string> = new Set([
  ..."article paragraph subparagraph point".split(" "),
  ..."rule principle standard requirement indicator recommendation criterion".split(" "),
]);

/**
 * What is wrong with a part, a chapter or an annex of an instrument of which it is known what it is divided into, and
 * with a paragraph of no article, "Paragraph 5 and Article 16", or an article of a text that counts paragraphs.
 */
export function divisionProblem(
  { kind, path, to }: Pinpoint,
  { text }: Citation,
  instrument: Instrument,
): CitationProblem | undefined {
  const { divisions } = instrument.pinpoint;
  if (kind === undefined) return undefined;
  const pinpoint = formatPinpoint({ kind, path, ...(to ? { to } : {}) });
  const [number = ""] = path;
  if (COUNTED_ALONE.has(kind) && !isUnitOf(kind, instrument, text, number))
    return { kind: "wrong-unit", pinpoint, message: wrongUnit(instrument, kind, number) };
  if (!divisions || !(DIVISIONS.has(kind) || ANNEXES.has(kind))) return undefined;
  if (ANNEXES.has(kind) && instrument.parts.some(({ unit }) => ANNEXES.has(unit))) return undefined;
  const meant = Object.entries(divisions).filter(([unit]) => isSame(kind, unit, text));
  if (meant.length === 0) return { kind: "wrong-unit", pinpoint, message: wrongUnit(instrument, kind, number) };
  // A letter is beyond nothing.
  const last = Math.max(...[path, to ?? path].map(([one = ""]) => valueOf(one)));
  const [unit, count] = meant.find(([, most]) => most === null || !(last > most)) ? [] : (meant[0] ?? []);
  if (unit === undefined || count === undefined || count === null) return undefined;
  const said = noSuchDivision(instrument, { unit, count, number });
  return { kind: "doubtful-part", pinpoint, message: unconfirmed(said) };
}

const isSame = (kind: string, unit: string, text: string): boolean =>
  kind === unit || (/\p{Script=Cyrillic}/u.test(text) && CALLED_ALIKE.has(kind) && CALLED_ALIKE.has(unit));
