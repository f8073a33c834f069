import type { MadeBrief } from "../app/make-brief";
import { isMet } from "../domain/brief/is-met";
import type { ReadinessNote } from "../domain/brief/readiness";
import { READINESS_WORDS } from "../domain/brief/readiness-words";
import { inEachLanguage } from "../domain/language";
import type { Language, Localised } from "../domain/language";
import { BRIEF_SHEET } from "./words/brief-sheet-words";

/** What was made, with what a reader would stumble over, in the language spoken. */
export function readinessAsJson(
  { notes, ...made }: Readonly<Record<string, unknown>> & { readonly notes: readonly ReadinessNote[] },
  spoken: Language,
): string {
  const told = notes.map((note) => ({ ...note, message: noteInWords(note)[spoken] }));
  return `${JSON.stringify({ ...made, notes: told }, undefined, 2)}\n`;
}

/** Cells of one kind that are named; there may be hundreds. */
const NAMED = 6;

/** What is to be settled, and where. */
function noteInWords({ kind, places, isProposed, size }: ReadinessNote): Localised {
  const said = READINESS_WORDS[kind](places.length, isProposed, size);
  const cells = places.slice(0, NAMED).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const where = [...cells, ...(places.length > NAMED ? [`+${places.length - NAMED}`] : [])].join(", ");
  return where === "" ? said : inEachLanguage((language) => `${said[language]} (${where})`);
}

/** One line for each thing, below a line that says what they are; and how the sheet for them can be had. */
export function stumbles(
  file: string,
  { notes, hasSheet }: Pick<MadeBrief, "notes" | "hasSheet">,
): readonly Localised[] {
  const met = notes.filter(isMet);
  return [
    ...(met.length > 0 ? [BRIEF_SHEET.stumbles(met.length)] : []),
    ...met.map((note) => inEachLanguage((language) => `  ${noteInWords(note)[language]}`)),
    ...notes.filter((note) => !isMet(note)).map(noteInWords),
    ...(hasSheet ? [] : [BRIEF_SHEET.missing(file)]),
  ];
}
