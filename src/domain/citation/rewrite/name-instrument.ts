import type { Instrument } from "../../instrument/instrument";
import { shortNameOf } from "../../instrument/short-names";
import type { Language } from "../../language";
import type { ResolvedCitation } from "../citation";
import { formatCitation } from "../format/format-citation";
import { inCaseOf } from "../format/in-case-of";
import { hasKazakhLetters } from "../../text/kazakh-letters";
import { keepsUnits } from "./keeps-units";
import { areListValues, isOverSeveral } from "./list-values";
import { namesOf } from "../lexicon/name-forms";
import { shortNameIn, titleIn } from "../format/name-in";
import { areReadBack, meansTheSame, replaceCitations } from "./read-back";
import { readInContext } from "../read-citations";
import { resolveCitations } from "../resolve/resolve-citations";
import { saysMore } from "./says-more";
import type { TextContext } from "../resolve/text-context";

/** A citation as it would be if its name meant one instrument, with what would be wrong with it then. */
export const readAs = (citation: ResolvedCitation, instrument: string, context: TextContext): ResolvedCitation =>
  resolveCitations([{ ...citation, candidates: [instrument] }], { ...context, jurisdiction: undefined })[0] ?? citation;

/**
 * The text with a citation named so that it can only mean the instrument
 * chosen, in the language it is written in.
 *
 * A value of a list is written anew in the short form; in a sentence the name
 * alone is replaced, in its case where the grammar knows it. The first wording
 * is taken that is read back as the choice and changes no other citation;
 * only those that could not be resolved before may be by then.
 *
 * @param index which of the text's citations, counted from 0
 * @param language where the citation does not show its own
 * @returns undefined when no wording does, or there is no such citation or instrument
 */
export function nameInstrument(
  text: string,
  index: number,
  id: string,
  context: TextContext,
  language: Language,
): string | undefined {
  const citations = readInContext(text, context);
  const citation = citations[index];
  const instrument = context.catalogue.byId.get(id);
  if (!citation || !instrument || citation.name === "") return undefined;
  const chosen = readAs(citation, id, context);
  const own = languageOf(citation.text, language);
  const isValue = areListValues(text, citations)[index] === true && !isOverSeveral(citation);
  const anew =
    isValue && !saysMore(citation, instrument, context.lexicon) && keepsUnits(chosen, instrument, context.lexicon)
      ? [formatCitation(chosen, context.catalogue, { language: own, form: "short" })]
      : [];
  const isKept = (was: ResolvedCitation, now: ResolvedCitation, isReplaced: boolean): boolean =>
    isReplaced
      ? now.candidates.length === 1 && meansTheSame(chosen, now)
      : was.instrument === undefined || meansTheSame(was, now);
  for (const written of [...anew, ...renamed(citation, instrument, own)]) {
    const put = [{ index, text: written }];
    const result = replaceCitations(text, citations, put);
    if (areReadBack(citations, readInContext(result, context), put, isKept)) return result;
  }
  return undefined;
}

/** The citation with each name of an instrument in place of its own. */
function renamed({ text, name }: ResolvedCitation, instrument: Instrument, language: Language): readonly string[] {
  const at = text.indexOf(name);
  return clearNames(instrument, language).map(
    (other) => text.slice(0, at) + inCaseOf(name, other) + text.slice(at + name.length),
  );
}

/** Names that the catalogue does not warn of, the usual ones of the language first. */
function clearNames(instrument: Instrument, language: Language): readonly string[] {
  const usual = [
    shortNameOf(instrument, language),
    shortNameIn(instrument, language),
    titleIn(instrument, language),
    ...namesOf(instrument).filter((name) => isCyrillic(name) === (language !== "en")),
    instrument.short,
    instrument.title.en,
  ];
  return [...new Set(usual)].filter((name) => !(name in instrument.ambiguousAliases));
}

/** The language of a citation, as far as its script and letters tell. */
function languageOf(text: string, otherwise: Language): Language {
  if (!isCyrillic(text)) return "en";
  if (hasKazakhLetters(text)) return "kk";
  return otherwise === "en" ? "ru" : otherwise;
}

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);
