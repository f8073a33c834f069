import type { Binding } from "../brief";
import type { FactName } from "../fact-texts";
import type { BriefWords } from "../words/brief-words";

/** Sections of the author's own rows, by the field that their texts are bound by. */
export const AUTHOR_SECTIONS = {
  keyMessage: "inShort",
  whyNow: "whyNow",
  opportunity: "opportunities",
  conclusion: "conclusions",
  ask: "asks",
} as const satisfies Readonly<Record<string, keyof BriefWords["headings"]>>;
export type AuthorSection = keyof typeof AUTHOR_SECTIONS;
export const AUTHOR_FIELDS = Object.keys(AUTHOR_SECTIONS) as readonly AuthorSection[];

/** What an ask names beside its text. */
const ASK_DETAILS: ReadonlySet<string> = new Set(["askAddressee", "askByWhen"]);

/** A row of the sheet Brief by its number, or a proposal by its gap, as the texts bound to it name it. */
export interface AuthorRow {
  readonly section: AuthorSection;
  readonly field: string;
  readonly name: string;
}

/** The author's row that a text is bound to: an ask's addressee and date are of the row of the ask. */
export function authorRow({ gap, field: bound }: Binding): AuthorRow | undefined {
  const [, field = "", name = ""] = (gap === "" && /^([A-Za-z]+) (.+)$/su.exec(bound)) || [];
  const section = ASK_DETAILS.has(field) ? "ask" : AUTHOR_FIELDS.find((known) => known === field);
  return section === undefined ? undefined : { section, field, name };
}

/** Whether a text shows that there is nothing by being empty: the mark of a draft, what an ask need not name. */
export const mayBeEmpty = (binding: Binding): boolean =>
  ASK_DETAILS.has(authorRow(binding)?.field ?? "") ||
  (binding.gap === "" && binding.field === ("state" satisfies FactName));
