import type { Language } from "../../../domain/language";
import { questionsByAspect } from "../../../domain/profile/aspect-questions";
import { guidanceFor } from "../../../domain/profile/guidance-for";
import type { Profile } from "../../../domain/profile/profile";
import { profileCells } from "../../../domain/review/own-profile/profile-cells";
import type { DETAIL_LABELS, TableName } from "../../../domain/review/tables";
import { YES } from "./sheet-words";

/** All that a review workbook is made of. Cells hold the words a person sees, in the workbook's language. */
export interface WorkbookContent {
  readonly language: Language;
  /** Of the columns for texts in a second language; none when left out. */
  readonly secondLanguage?: Language;
  readonly details: WorkbookDetails;
  readonly profile: Profile;
  readonly catalogueVersion: string;
  /** Rows by table; a table left out, or without rows, gets one blank row. */
  readonly rows: Readonly<Partial<Record<RowTableName, readonly RowContent[]>>>;
  readonly threads: readonly ThreadContent[];
  /** Columns of texts to the right of a table's own. */
  readonly extraColumns?: Readonly<Partial<Record<RowTableName, readonly ExtraColumn[]>>>;
}

/** A column that is none of ours. Its header must not be taken for one of ours, nor stand twice. */
export interface ExtraColumn {
  readonly key: string;
  readonly header: string;
}

/** What the person fills in on the first sheet; dates are ISO. */
export type WorkbookDetails = Readonly<
  Partial<
    Record<Exclude<keyof typeof DETAIL_LABELS, "language" | "secondLanguage" | "profile" | "catalogueVersion">, string>
  >
>;

export type RowTableName = Exclude<TableName, "Review">;

/** Cells by column key; left out is empty. Dates are ISO; live formulas are not given, they are the maker's. */
export type RowContent = Readonly<Record<string, string>>;

/** A threaded comment on a cell of the gap table. */
export interface ThreadContent extends Said {
  readonly gap: string;
  /** Its key, or that of an extra column. */
  readonly column: string;
  readonly resolved: boolean;
  readonly replies: readonly Said[];
}

export interface Said {
  readonly author: string;
  readonly email?: string;
  /** ISO, UTC; "" where it is not known. */
  readonly time: string;
  readonly text: string;
}

/**
 * A review to begin with: every aspect and guiding document of the profile is there, nothing else.
 *
 * The row of the gap table is blank, number included: a number alone would be an unfinished gap to the rules.
 */
export function emptyReview(start: {
  readonly language: Language;
  readonly secondLanguage?: Language;
  readonly jurisdiction: string;
  readonly profile: Profile;
  readonly catalogueVersion: string;
}): WorkbookContent {
  const { language, secondLanguage, jurisdiction, profile, catalogueVersion } = start;
  const { documents } = guidanceFor(profile);
  return {
    language,
    ...(secondLanguage && { secondLanguage }),
    profile,
    catalogueVersion,
    details: { jurisdiction },
    rows: {
      Aspects: questionRows(profile, language),
      Documents: documents.map(({ title, citedAs }) => ({
        document: title[language],
        required: YES[language],
        citedAs: citedAs.join("; "),
      })),
      ...(profile.own && profileCells(profile, language)),
    },
    threads: [],
  };
}

/** A row for each aspect of a profile and, below it, for each question under it. */
export const questionRows = (profile: Profile, language: Language): readonly RowContent[] =>
  questionsByAspect(profile).flatMap(({ aspect, number, own, under }) => {
    const name = { aspect: aspect.name[language] };
    return [
      { ...name, id: number, question: own?.text[language] ?? "" },
      ...under.map(({ id, text }) => ({ ...name, id, question: text[language] })),
    ];
  });
