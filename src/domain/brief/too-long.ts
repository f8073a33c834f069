import type { Gap } from "../gap/gap";
import { languageOfText, SECOND_TEXTS } from "../gap/second-language";
import type { TextLanguages } from "../gap/second-language";
import type { Language } from "../language";
import type { RowPlace } from "../gap/row-place";
import type { CellPlace } from "../result";
import type { Review } from "../review/review";
import { BRIEF_TEXT_PARTS } from "../review/review";
import { toCellPlace } from "../rules/cell-place";
import { writtenTexts } from "./author/author-texts";
import type { BriefInput } from "./brief-input";
import { oneLine, tidy } from "./fitting";
import { LONGEST_TEXTS } from "./longest-texts";

/** A cell whose text is not printed, at least not all of it, and its letters beside those there is room for. */
export interface TooLong {
  readonly place: CellPlace;
  readonly letters: number;
  readonly most: number;
}

/** What the author wrote for the brief that is too long to be printed, in the order of the tables. Never fails. */
export function tooLong(input: Pick<BriefInput, "review" | "language">): readonly TooLong[] {
  const { review } = input;
  return [
    ...detailCells(review),
    ...gapCells(review, input.language),
    ...partnerCells(review),
    ...briefCells(input),
  ].flatMap(({ text, most, place, column }) => {
    const letters = most === LONGEST_TEXTS.text ? tidy(text).length : oneLine(text).length;
    return letters > most && place !== undefined ? [{ place: toCellPlace(review, place, column), letters, most }] : [];
  });
}

interface Cell {
  readonly text: string;
  readonly most: number;
  readonly place: RowPlace | undefined;
  readonly column: string;
}

const DETAILS = {
  draftTitle: LONGEST_TEXTS.title,
  draftVersion: LONGEST_TEXTS.fact,
  jurisdiction: LONGEST_TEXTS.fact,
  client: LONGEST_TEXTS.fact,
  author: LONGEST_TEXTS.fact,
} as const;

const detailCells = ({ details, detailPlaces }: Review): readonly Cell[] =>
  (Object.keys(DETAILS) as (keyof typeof DETAILS)[]).map((key) => ({
    text: details[key],
    most: DETAILS[key],
    place: detailPlaces[key],
    column: "value",
  }));

const gapCells = ({ gaps, details }: Review, language: Language): readonly Cell[] =>
  gaps
    .filter(({ status }) => status !== "withdrawn")
    .flatMap((row) => [headlineOf(row, details, language), ...askedOf(row)]);

/** The headline that a brief in a language prints. */
function headlineOf(row: Gap, languages: TextLanguages, language: Language): Cell {
  const isSecond = languages.language !== language && languageOfText(row, "headline", languages, language) === language;
  const column = isSecond ? SECOND_TEXTS.headline : "headline";
  return { text: row[column] ?? "", most: LONGEST_TEXTS.headline, place: row.place, column };
}

const askedOf = (row: Pick<Gap, "addressee" | "byWhen" | "place">) =>
  (["addressee", "byWhen"] as const).map((column): Cell => ({
    text: row[column] ?? "",
    most: LONGEST_TEXTS.name,
    place: row.place,
    column,
  }));

const partnerCells = ({ consultations }: Review): readonly Cell[] =>
  consultations.map((row) => ({ text: row.with, most: LONGEST_TEXTS.name, place: row.place, column: "with" }));

const briefCells = (input: Pick<BriefInput, "review" | "language">): readonly Cell[] =>
  BRIEF_TEXT_PARTS.flatMap((part) => {
    const rows = writtenTexts(input, part);
    const isSingle = part === "title" || part === "contact";
    return (isSingle ? rows.slice(0, 1) : rows).flatMap((row): readonly Cell[] => [
      { text: row.text, most: MOST[part] ?? LONGEST_TEXTS.text, place: row.place, column: "text" },
      ...(part === "ask" ? askedOf(row) : []),
    ]);
  });

const MOST: Readonly<Record<string, number>> = { title: LONGEST_TEXTS.title, contact: LONGEST_TEXTS.fact };
