import type { ExplainedCitation, ExplainedPart, Explanation } from "../domain/citation/explain/explanation";
import { unitName } from "../domain/citation/grammar/unit-names";
import type { Language, Localised } from "../domain/language";
import { BECAUSE, FORM, OWNED, PASSED_OVER, slipped, UNREAD, unitWord } from "./words/explain-words";

/** Why a text was read as it was, a sentence a line; each begins with two blanks. */
export const explainReport = ({ citations, unread }: Explanation, language: Language): string =>
  [...citations.flatMap((one) => ofCitation(one, language)), ...unread.map(({ text, why }) => UNREAD[why](text))]
    .map((said) => `  ${said[language]}\n`)
    .join("");

function ofCitation({ citation, parts, because }: ExplainedCitation, language: Language): readonly Localised[] {
  const { instrument } = citation;
  const meant = because === undefined || instrument === undefined ? [] : [BECAUSE[because](instrument)];
  return [...parts.flatMap((part) => ofPart(part, language)), ...meant];
}

function ofPart(part: ExplainedPart, language: Language): readonly Localised[] {
  const { text, form, instruments, unit, places, words } = part;
  const what = instruments?.join(", ") ?? placesOf((places ?? []).join(", "), unit, language);
  return [
    FORM[form](text, what),
    ...words.flatMap((one) => (one.slips === undefined ? [] : [slipped(one.text)])),
    ...words.flatMap(({ text: word, unit: of, languages }) =>
      of === undefined || !languages ? [] : [unitWord(word, unitName(of)[language].name, languages)],
    ),
    ...ofOwners(part),
  ];
}

/** `article 3`, `статья 3`; Kazakh puts the number first: `3-бап`. */
function placesOf(places: string, unit: string | undefined, language: Language): string {
  if (unit === undefined) return places;
  const { name } = unitName(unit)[language];
  if (language !== "kk") return `${name} ${places}`;
  return /\d$/u.test(places) ? `${places}-${name}` : `${places} ${name}`;
}

function ofOwners({ text, owners = [] }: ExplainedPart): readonly Localised[] {
  const [chosen, ...others] = owners;
  if (!chosen) return [];
  return [
    OWNED[chosen.side](text, chosen.name, String(chosen.weight ?? 0)),
    ...others.map(({ side, name, weight, between }) => {
      if (weight === undefined) return PASSED_OVER.never(name, shortened(between));
      return side === "none"
        ? PASSED_OVER.none(String(weight))
        : PASSED_OVER.lighter(name, String(weight), shortened(between));
    }),
  ];
}

const MOST_SHOWN = 40;

/** Its beginning and its end, where there is much of it. */
const shortened = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN / 2)}…${text.slice(-MOST_SHOWN / 2)}` : text;
