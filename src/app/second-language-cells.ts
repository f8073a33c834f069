import { isSameId } from "../domain/gap/id-key";
import { citationRenumberer } from "../domain/provision/renumber-citation";
import { isTooLong } from "./plan-new-version";
import type { VersionedRow } from "./versioned-row";

type Cells = Readonly<Record<string, string>>;

/** A citation in the second language that goes, and what it was. */
export interface CitationEmptied {
  /** Id of the provision as it goes by now. */
  readonly id: string;
  readonly was: string;
}

/** What becomes of the second language of a review's provisions in a new version. */
export interface SecondLanguage {
  /** Cells of a row that stays, by column; none for what stays as it is. */
  readonly cellsOf: (row: VersionedRow) => Cells;
  /** Whether a row that stays loses what it said. */
  readonly losesText: (row: VersionedRow) => boolean;
  readonly citationsEmptied: readonly CitationEmptied[];
}

/**
 * The second language is as the draft has it. Without one, a text goes where the first language says something else by
 * now, and a citation follows its number; one that is not made of the old number goes, since it would name another provision.
 */
export function secondLanguageOf(rows: readonly VersionedRow[]): SecondLanguage {
  const renumbered = citationRenumberer(rows.map(({ old }) => old));
  const cellsOf = ({ match, old, now }: VersionedRow): Cells => {
    if (!now || isTooLong(now)) return {};
    if (now.other) {
      const { citation, heading, text } = now.other;
      return { otherCitation: citation, otherHeading: heading, otherText: text };
    }
    const { otherCitation = "" } = old;
    const kept = isSameId(old.id, now.id) ? otherCitation : "";
    const citation = otherCitation === "" ? "" : (renumbered(old, now.citation) ?? kept);
    return {
      ...(citation !== otherCitation && { otherCitation: citation }),
      ...(match.wordsChanged && { otherHeading: "", otherText: "" }),
    };
  };
  return {
    cellsOf,
    losesText: (row) => {
      const { otherHeading, otherText } = cellsOf(row);
      return isEmptied(row.old.otherHeading, otherHeading) || isEmptied(row.old.otherText, otherText);
    },
    citationsEmptied: rows.flatMap((row) => {
      const { now, old } = row;
      if (!now || now.other || !isEmptied(old.otherCitation, cellsOf(row)["otherCitation"])) return [];
      return [{ id: now.id, was: old.otherCitation ?? "" }];
    }),
  };
}

const isEmptied = (was = "", is: string | undefined): boolean => was !== "" && is === "";

/** `"2(1) («Ескі 1-бап»)"`, one behind the other. */
export const citationsTold = (emptied: readonly CitationEmptied[], nameOf = (id: string): string => id): string =>
  emptied.map(({ id, was }) => `${nameOf(id)} («${was}»)`).join("; ");
