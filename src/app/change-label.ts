import type { Localised } from "../domain/language";
import type { MatchKind } from "../domain/provision/versions/version-match";
import { MATCH_LABELS } from "../domain/review/tables/draft-history";
import type { VersionedRow } from "./versioned-row";

/** What says something else as well is not looked for under a new number or place. */
const TEXT_TOO: Readonly<Record<"renumbered" | "moved", Localised>> = {
  renumbered: { en: "New number and text", ru: "Изменены номер и текст", kk: "Нөмірі мен мәтіні өзгерді" },
  moved: { en: "Moved, with new text", ru: "Перемещено, изменен текст", kk: "Орны ауысты, мәтіні өзгерді" },
};

/** What rows of a kind are told to be, without a new text and with one; what all are told where that is no matter. */
export const changeLabels = (kind: MatchKind): readonly Localised[] =>
  kind === "renumbered" || kind === "moved" ? [MATCH_LABELS[kind], TEXT_TOO[kind]] : [MATCH_LABELS[kind]];

/** What a person is told that became of a provision: one of the labels of its kind. */
export function changeLabel({ match: { kind }, words, otherWords = [] }: VersionedRow): Localised {
  const [alone, withText] = changeLabels(kind);
  return (words.length + otherWords.length > 0 ? withText : alone) ?? MATCH_LABELS[kind];
}
