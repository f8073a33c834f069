import type { Language } from "../language";
import type { Profile } from "../profile/profile";
import { readChoice } from "./read-choice";
import { dayIn } from "./cell-date";
import { columnOf } from "./tables";
import type { ColumnSpec } from "./tables";
import { fold } from "../text/fold";
import { splitValues } from "../text/split-values";

/** Tables whose cells a person types in the pane: where they share a key, it stands for the same kind of cell. */
const TYPED = ["Gaps", "Amendments", "Consultations", "Feedback"] as const;

/** The column that a person types into, of whichever of these tables. */
export const typedColumn = (key: string): ColumnSpec | undefined =>
  TYPED.map((table) => columnOf(table, key)).find((column) => column !== undefined);

/** What the words of their cells mean. */
export interface CellMeaning {
  readonly profile: Profile;
  readonly language: Language;
}

/** The text to write for what a person chose: lists joined by "; ", choices and aspects by their name in the review's language. */
export function toCellText(column: string, text: string, { profile, language }: CellMeaning): string {
  const { holds, choices = {} } = typedColumn(column) ?? {};
  if (holds === "choice") return choices[readChoice(text, choices) ?? ""]?.[language] ?? text;
  if (holds === "references") return splitValues(text).join("; ");
  if (holds !== "aspects") return text;
  return splitValues(text)
    .map((name) => aspectNamed(name, profile)?.name[language] ?? name)
    .join("; ");
}

/**
 * Whether two texts of a cell mean the same, so that what was shown can
 * be told from what was changed: lists apart from their separators, choices
 * and aspects in any language, days with a time or as a number, blanks at the edges aside.
 */
export const meanTheSame = (column: string, a: string, b: string, meaning: CellMeaning): boolean =>
  a === b || meaningOf(column, a, meaning) === meaningOf(column, b, meaning);

function meaningOf(column: string, text: string, { profile }: CellMeaning): string {
  const { holds, choices = {} } = typedColumn(column) ?? {};
  if (holds === "choice") return readChoice(text, choices) ?? text.trim();
  if (holds === "date") return dayIn(text.trim());
  if (holds === "references") return splitValues(text).join("; ");
  if (holds !== "aspects") return text.trim();
  return splitValues(text)
    .map((name) => aspectNamed(name, profile)?.id ?? name)
    .join("; ");
}

const aspectNamed = (name: string, profile: Profile) =>
  profile.aspects.find((aspect) =>
    [aspect.id, ...Object.values(aspect.name)].some((label) => fold(label) === fold(name)),
  );
