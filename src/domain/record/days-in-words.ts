import type { Language } from "../language";
import { LANGUAGES } from "../language";
import { sayDate } from "../text/dates/say-date";
import { RECORD_WORDS } from "./record-words";
import { withDayInWords } from "./said-lines";

/** What the record says of itself with a day in it. */
const KINDS = ["earlier", "earlierReply", "deletedReply", "resolvedSeen", "reopened"] as const;
type Kind = (typeof KINDS)[number];

interface Form {
  readonly kind: Kind;
  readonly before: string;
  readonly after: string;
}

const HERE = "\n";
const FORMS: readonly Form[] = [
  ...LANGUAGES.flatMap((language) =>
    KINDS.map((kind): Form => {
      const [before = "", after = ""] = RECORD_WORDS[language][kind](HERE, "").split(HERE);
      return { kind, before, after };
    }),
  ),
  // Of earlier records.
  { kind: "deletedReply", before: "Жойылған жауап (", after: " байқалды): " },
  { kind: "earlier", before: "", after: " күніне дейін түсініктемеде мынау болған: " },
];
const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** A line of the record as a reader of documents is told it: in their language, its days in words; what people said stays. */
export const toldLine = (line: string, language: Language): string =>
  toldWords(line, language) ?? withDayInWords(line, language);

/** The same of the record's own words with a day or a sheet; undefined for any others. */
export function toldWords(text: string, language: Language): string | undefined {
  for (const { kind, before, after } of FORMS) {
    if (!text.startsWith(before)) continue;
    const [day] = DAY.exec(text.slice(before.length)) ?? [];
    const rest = day === undefined ? "" : text.slice(before.length + day.length);
    if (day === undefined || !rest.startsWith(after)) continue;
    const said = rest.slice(after.length);
    const told =
      kind === "reopened"
        ? said.replace(DAY, (on) => sayDate(on, language))
        : kind === "earlier"
          ? said
          : withDayInWords(said, language);
    return RECORD_WORDS[language][kind](sayDate(day, language), told);
  }
  for (const { before, after } of COPIES) {
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    return RECORD_WORDS[language].resolvedInCopy(text.slice(before.length, text.length - after.length));
  }
  return undefined;
}

const COPIES = LANGUAGES.map((language) => {
  const [before = "", after = ""] = RECORD_WORDS[language].resolvedInCopy(HERE).split(HERE);
  return { before, after };
});
