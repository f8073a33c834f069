import { fold } from "../text/fold";
import { IN_GROUPS, groupedValue, withoutGroups } from "../text/grouped-digits";
import { quotations } from "../text/quotations";
import type { Quotation } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { speltNumbers, withDigits } from "../text/spelt-numbers";
import type { Amendment } from "./amendment";
import { givenTexts, textsForLaw } from "./given-texts";
import { givesWhole } from "./gives-whole";
import { placesSaid } from "./places-said";
import { solutionAct } from "./solution-act";
import { EN_UNIT, KK_UNIT, RU_UNIT } from "./unit-words";
import { wordsChanged, wordsReplaced } from "./word-changes";

type Texts = Pick<Amendment, "draftText" | "newText" | "alternativeText">;

/**
 * Words that a solution gives for the law and that none of its texts has, new or alternative, sentence by sentence and
 * item by item: the solution or the texts were changed since. Words of the draft, which it wants changed, are none, nor
 * are names, and what is quoted beside.
 */
export function wordsNotTaken(solution: string, amendments: readonly Texts[]): readonly string[] {
  const drafts = amendments.map(({ draftText }) => draftText);
  const isSaid = saidIn([
    ...drafts,
    ...amendments.flatMap(({ newText, alternativeText }) => [newText, alternativeText]),
  ]);
  const missing = textsIn(solution).flatMap(({ text }) => {
    const left = piecesOf(text).filter((piece) => !isSaid(piece, text.length <= FEW));
    return left.length === 0 ? [] : [{ text: text.trim(), left }];
  });
  if (missing.length === 0) return [];
  const hasDraft = drafts.some((text) => text.trim() !== "");
  const words = hasDraft ? wordsChanged(solution) : [wordsReplaced(solution)?.words];
  const forLaw = new Set<string | undefined>([...words, ...textsGiven(solution)]);
  return missing.filter(({ text }) => forLaw.has(text)).flatMap(({ left }) => left);
}

/** Those that it quotes, or announces before a colon. */
const textsIn = (solution: string): readonly Quotation[] =>
  MAY_GIVE.test(solution) ? givenTexts(solution).slice(0, MOST) : [];
/** A solution with more quotations, or more numbers, is no instruction that anybody can follow. */
const MOST = 20;
const MAY_GIVE = /[«“„"‘:]/u;

/** Whole texts for the law: a name has no stop, and no colon before it. */
function textsGiven(solution: string): readonly string[] {
  const given = textsForLaw(solution).filter(
    ({ text, start }) => /[.;]\s*$/u.test(text) || /:\s*$/u.test(solution.slice(0, start)),
  );
  const isGiven = given.length > 0 && (givesWhole(solution, given) || solutionAct(solution, true) !== undefined);
  return isGiven ? given.map(({ text }) => text.trim()) : [];
}

/** Sentences and items, without the marks of items. */
const piecesOf = (text: string): readonly string[] =>
  sentencesOf(text)
    .flatMap((sentence) => sentence.split(/;(?=\s)/u))
    .map((piece) =>
      piece
        .trim()
        .replace(ITEM, "")
        .replace(/[.;,:]+$/u, ""),
    )
    .filter((piece) => IN_WORD.test(piece));

const ITEM = /^\(?(?:\p{Nd}{1,3}(?:[.-]\p{Nd}+)*|\p{L})[.)]\s+/u;

/** Letters of quoted words of which any form counts; longer texts have theirs letter for letter. */
const FEW = 40;

/** Tells whether one of some texts says words, whatever marks, capitals and ways to write a number it has. */
function saidIn(texts: readonly string[]): (words: string, inAnyForm: boolean) => boolean {
  let plain: readonly string[] | undefined;
  // Most are letter for letter there.
  return (words, inAnyForm) => {
    if (texts.some((text) => hasWhole(text, words))) return true;
    const said = plainWords(words);
    return (plain ??= texts.map(plainWords)).some(
      (text) => hasWhole(text, said) || (inAnyForm && placesSaid(said, text).length > 0),
    );
  };
}

/** Whether a text has some words the first time as a whole: none of "10 days" is "0 days". */
function hasWhole(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + words.length));
}
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

const plainWords = (text: string): string =>
  (fold(withDigits(text)).replace(GROUPED, withoutGroups).match(WORD) ?? []).join(" ");
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A number with what it counts, "24 hours", where a solution and the text differ in it. */
export interface NumberNotTaken {
  /** Where it stands in the solution. */
  readonly start: number;
  readonly said: string;
}

/**
 * Numbers with what they count that a solution gives outside of quotations, "within 24 hours", while its texts count
 * the same in other numbers alone, in digits or in words. "One" may be no number.
 */
export function numbersNotTaken(solution: string, amendments: readonly Texts[]): readonly NumberNotTaken[] {
  const given = counted(withoutQuoted(solution)).slice(0, MOST);
  if (given.length === 0) return [];
  const texts = amendments.flatMap(({ newText, alternativeText }) => [newText, alternativeText]);
  const taken = texts.flatMap(counted).slice(0, MOST * MOST);
  return given.filter(({ noun, said }) => {
    const here = taken.filter((one) => placesSaid(noun, one.noun).length > 0);
    const numbers = new Set(given.filter((one) => placesSaid(noun, one.noun).length > 0).map(({ number }) => number));
    return !MAY_BE_NONE.test(said) && here.length > 0 && !here.some(({ number }) => numbers.has(number));
  });
}

const MAY_BE_NONE = /^(?:one|од[ин]\p{L}*|бір)\s/iu;

/** The text with blanks for its quotations, letter for letter. */
const withoutQuoted = (solution: string): string =>
  quotations(solution).reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    solution,
  );

function counted(text: string): readonly (NumberNotTaken & { readonly number: number; readonly noun: string })[] {
  const spelt = speltNumbers(text);
  const digits = [...text.matchAll(DIGITS)]
    .map(({ 0: number, index }) => ({ value: groupedValue(number), start: index, end: index + number.length }))
    .filter(({ start }) => !spelt.some((one) => one.start <= start && start < one.end));
  return [...digits, ...spelt]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ value, start, end }) => {
      const [behind, noun] = COUNTED.exec(text.slice(end, end + LONGEST)) ?? [];
      return behind === undefined || noun === undefined || PART_OF_LAW.test(noun)
        ? []
        : [{ start, said: text.slice(start, end + behind.length), number: value, noun: noun.toLowerCase() }];
    });
}

const GROUPED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${IN_GROUPS})`, "gu");
const DIGITS = new RegExp(`(?<![\\p{L}\\p{N}.,()/–-])(?:${IN_GROUPS}|\\p{Nd}+)(?=\\s)`, "gu");
const COUNTED = /^\s(\p{L}{3,})/u;
/** What an instruction counts itself: "add two paragraphs". */
const PART_OF_LAW = new RegExp(
  `^(?:${EN_UNIT}|${RU_UNIT}|${KK_UNIT}|(?:sentence|word|definition)s?|(?:предложени|слов|определени|сөйлем|сөз|анықтама)\\p{L}*)$`,
  "iu",
);
/** Of a noun. */
const LONGEST = 60;
