import type { RedlineSpan } from "../domain/amendment/redline/redline-span";
import type { Language, Localised } from "../domain/language";
import { oldNumbersNotes } from "./old-numbers-note";
import { isOpen, isTouched } from "./plan-anchors";
import type { Anchor, NamedProvision } from "./plan-anchors";
import type { VersionedRow } from "./versioned-row";
import { onOneLine } from "../domain/text/on-one-line";

/** What a gap's row says of the new version: a line for each provision that it names and that changed, or that changed inside. */
export function draftChanged({ named, within, came, saidOld }: Anchor, version: string, language: Language): string {
  const lines = [
    ...[...named.filter(isNoted), ...within].map((one) => lineOf(one, language)),
    ...came.map(({ id, heading, text }) => `${id}: + ${quoted(joined(heading, text))}`),
    ...oldNumbersNotes(saidOld, language),
  ];
  if (lines.length === 0) return "";
  return `${version.trim() === "" ? "" : `${version.trim()}. `}${lines.join("\n")}`;
}

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join(" ");

/** Another number alone changes nothing about a gap. */
const isNoted = (one: NamedProvision): boolean => isTouched(one) && (isOpen(one) || one.row.match.wordsChanged);

function lineOf({ row, now }: NamedProvision, language: Language): string {
  const { match, old } = row;
  const said = WORDS[language];
  if (now.length > 0) {
    const to = now.length === 1 && now[0] === old.id ? "" : ` → ${now.join(", ")}`;
    const told = toldChange(row, language);
    return `${old.id}${to}${told === "" ? "" : `: ${told}`}`;
  }
  if (match.now.length === 0) return `${old.id}: ${match.isCertain ? said.gone : said.perhapsGone}`;
  return `${old.id}: ${match.isCertain ? said.split(match.now.join(", ")) : said.perhaps(match.now.join(", "))}`;
}

/** What a provision says otherwise by now, in either language; "" where it says the same. */
export const toldChange = ({ words, otherWords = [] }: VersionedRow, language: Language): string =>
  [
    ...(words.length > 0 ? [toldWords(words, language)] : []),
    ...(otherWords.length > 0 ? [`${WORDS[language].second}: ${toldWords(otherWords, language)}`] : []),
  ].join("; ");

/** Longer stretches are cut in the middle, more of them are counted. */
const LONGEST = 160;
const MOST = 8;

/** Changed words for a cell: `«old» → «new»`, `+ «new»`, `− «old»`. White space is no word. */
export function toldWords(spans: readonly RedlineSpan[], language: Language): string {
  const told: string[] = [];
  const words = spans.filter(({ kind, text }) => kind === "equal" || text.trim() !== "");
  words.forEach(({ kind, text }, at) => {
    const before = words[at - 1];
    if (kind === "deleted" && words[at + 1]?.kind !== "inserted") told.push(`− ${quoted(text)}`);
    if (kind === "inserted")
      told.push(before?.kind === "deleted" ? `${quoted(before.text)} → ${quoted(text)}` : `+ ${quoted(text)}`);
  });
  const rest = told.length - MOST;
  return [...told.slice(0, MOST), ...(rest > 0 ? [WORDS[language].more(rest)] : [])].join("; ");
}

function quoted(text: string): string {
  const clean = onOneLine(text);
  const shown =
    clean.length <= LONGEST
      ? clean
      : `${clean.slice(0, LONGEST / 2).trimEnd()} … ${clean.slice(-LONGEST / 2).trimStart()}`;
  return `«${shown}»`;
}

interface VersionWords {
  readonly gone: string;
  readonly perhapsGone: string;
  readonly split: (ids: string) => string;
  readonly perhaps: (ids: string) => string;
  readonly more: (count: number) => string;
  readonly second: string;
}

const WORDS: Localised<VersionWords> = {
  en: {
    gone: "no longer in the draft",
    perhapsGone: "not found in the new version; please look for it",
    split: (ids) => `now ${ids}; please choose`,
    perhaps: (ids) => `perhaps ${ids} now; please decide`,
    more: (count) => `and ${count} more`,
    second: "second language",
  },
  ru: {
    gone: "в проекте этого положения больше нет",
    perhapsGone: "в новой версии не найдено; проверьте",
    split: (ids) => `теперь ${ids}; выберите нужное`,
    perhaps: (ids) => `возможно, теперь ${ids}; решите`,
    more: (count) => `и еще ${count}`,
    second: "второй язык",
  },
  kk: {
    gone: "жобада бұл ереже енді жоқ",
    perhapsGone: "жаңа нұсқада табылмады; тексеріңіз",
    split: (ids) => `енді ${ids}; керегін таңдаңыз`,
    perhaps: (ids) => `енді ${ids} болуы мүмкін; шешіңіз`,
    more: (count) => `тағы ${count}`,
    second: "екінші тіл",
  },
};
