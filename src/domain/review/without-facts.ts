import { MONTHS, YEAR_WORDS } from "../text/dates/months";

const oneOf = (words: readonly string[]): string =>
  `(?:${words.map((word) => word.replaceAll(".", String.raw`\.`)).join("|")})`;

const YEAR = "(?:19|20)\\d\\d";
const MONTH = oneOf(MONTHS.join(" ").split(" "));
const YEAR_WORD = oneOf(YEAR_WORDS.split(" ").sort((one, other) => other.length - one.length));
const DAY = `\\d{1,2}\\.\\d{1,2}\\.${YEAR}|\\d{1,2} ${MONTH},? ${YEAR}|${MONTH} \\d{1,2},? ${YEAR}|${YEAR} ${YEAR_WORD} \\d{1,2} ${MONTH}`;
const DATE = `(?:(?:от|dated|of) )?(?:${DAY}|${YEAR})(?: ?${YEAR_WORD})?`;
/** "№ 77-VIII ЗРК", "№ ЗРУ-444", "152-ФЗ", "Act No. 14 of 2019", "Act 9 of 2019", "S.I. No. 14 of 2022", "Cap. 62". */
const NUMBER = [
  `(?:(?:S\\.I\\.|L\\.N\\.|G\\.N\\.) )?(?:No\\.?|№) ?(?:\\p{Lu}+-)?\\d+(?:-[IVXLХІ]+)?(?:[ -]\\p{Lu}{2,3})?(?: of ${YEAR})?`,
  "\\p{Lu}{3}-\\d+|\\d+-ФЗ",
  "[Cc]ap\\.? ?\\d+[A-Z]?",
].join("|");
const FACT = `(?:${DATE}|${NUMBER})`;
/** Behind words such as "for" a year is of the subject, and beside a dash it is one of two. */
const FACTS = new RegExp(
  `(?<![–—-])[,;]?\\s+(?<!(?<!\\p{L})(?:на|в|за|до|по|for|in|by|until|since)\\s)(?:[([](?:Act )?)?(?:${FACT}|(?<=[([]Act )\\d+(?: of ${YEAR})?)(?:,? ${FACT})*(?:[)\\]]|(?![\\p{L}\\d–—/-]|\\s[–—-]\\s))`,
  "u",
);

/** A title without the dates and numbers that stand outside of its quotation marks: "Закон РК «О связи»", "Pupils Act". */
export function withoutFacts(title: string): string {
  const [all = "", before = title, quoted = "", behind = ""] = /^([^«]*)(«.*»)(.*)$/u.exec(title) ?? [];
  return all === "" ? without(before) : `${without(before)}${quoted}${without(behind)}`;
}

function without(text: string): string {
  const match = FACTS.exec(text);
  return match ? without(`${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`) : text;
}

/** What acts go by that is their number alone: "№ 77-VIII", "ЗРУ-547", "Act No. 14 of 2019", "Act 843". */
export function numbersIn(title: string): readonly string[] {
  const [roman] = /№ \d+-[IVXL]+/u.exec(title) ?? [];
  const [lettered] = /(?<!\p{L})(?:\p{Lu}{3}-\d+|\d+-ФЗ)(?![\p{L}\d-])/u.exec(title) ?? [];
  const [, bracketed] = /\((\p{Lu}\p{L}+ \d+)\)$/u.exec(title) ?? [];
  const [, number] = /(?<!\.[IN]\. )(?:No\.?|\bAct) ?(\d+ of (?:19|20)\d\d)/u.exec(title) ?? [];
  const isAct = number !== undefined && /\bAct\b/u.test(title);
  return [roman, lettered, bracketed, isAct ? `Act No. ${number}` : undefined].filter((one) => one !== undefined);
}
