import { fold } from "../text/fold";
import { withoutListMark } from "../text/list-mark";
import { flatQuotations, quotations } from "../text/quotations";
import { withBareVerbs } from "./bare-verbs";
import { LETTER, NEW_FIRST, WORD_AROUND, WORD_FORMS, WORD_NOUNS, WORD_PART, WORD_PLACE } from "./word-forms";
import type { WordForm } from "./word-forms";

/** Words of a text, and those that take their place, as a solution quotes them. */
export interface WordChange {
  readonly old: string;
  readonly words: string;
  /** Of the definition that they stand in, where it is said. */
  readonly term?: string;
}

/** Words that a solution changes within a text, as it quotes them: none of them is the text of a whole provision. */
export function wordsChanged(solution: string): readonly string[] {
  const { said, quoted } = frameOf(solution);
  if (quoted.length === 0) return [];
  const changes = looseForms().flatMap((pattern) => [...said.matchAll(pattern)]);
  const words = changes.flatMap(({ 0: change, index }) => {
    const first = marksIn(said.slice(0, index));
    return quoted.slice(first, first + marksIn(change));
  });
  return [...new Set(words)];
}

/** Whether a text, in small letters and with "…" for its quotations, begins by telling which words are to be changed. */
export function beginsWithChange(said: string): boolean {
  const bare = said.includes(MARK) ? withoutNouns(withBareVerbs(said)) : "";
  return bare !== "" && beginnings().some((pattern) => pattern.test(bare));
}

/**
 * The one replacement that a solution consists of: "In paragraph 3, replace “ten” with “five”." Undefined where it says
 * anything else, which would be lost, or means the words of one sentence of several.
 */
export function wordsReplaced(solution: string): WordChange | undefined {
  return replacedIn(frameOf(solution)) ?? replacedIn(frameOf(solution, flatQuotations)) ?? inDefinition(solution);
}

function inDefinition(solution: string): WordChange | undefined {
  const [said, ...terms] = OF_TERM.exec(solution) ?? [];
  const term = terms.find((one) => one !== undefined);
  const change = said === undefined ? undefined : replacedIn(frameOf(solution.replace(said, " ")));
  return change && term !== undefined ? { ...change, term } : undefined;
}

/** The definition in which the words stand, by its term, which is none of them. */
const OF_TERM =
  /(?:in |of |amend )?the definition of (?:the )?(?:(?:term|word|concept) )?(?:“([^”]*)”|"([^"]*)")[,:]? |в определении (?:(?:понятия|термина) )?«([^»]*)»,? |«([^»]*)» (?:деген )?(?:ұғымының|ұғымның|терминінің|терминнің) анықтамасында(?:ғы)?,? /iu;

function replacedIn({ said, quoted, isTurned }: Frame): WordChange | undefined {
  if (quoted.length !== 2 || isTurned || WORD_PART.test(said)) return undefined;
  const whole = said.replace(/[\s,.;]+$/u, "");
  const form = strictForms().find(({ pattern }) => pattern.exec(whole)?.[0] === whole)?.form;
  const [one = "", other = ""] = quoted;
  return form && (isNewFirst(form) ? { old: other, words: one } : { old: one, words: other });
}

const isNewFirst = ({ says }: WordForm): boolean => /NEW.*OLD/u.test(says);

const MARK = "…";
const marksIn = (said: string): number => said.split(MARK).length - 1;

/** What a solution says around its quotations, which "…" stands for. */
interface Frame {
  readonly said: string;
  readonly quoted: readonly string[];
  /** The ending of a noun tells that the words which come are named first: "словом «…» заменить слово «…»". */
  readonly isTurned: boolean;
}

function frameOf(solution: string, quotationsOf = quotations): Frame {
  const found = quotationsOf(solution);
  const around = [...found.map(({ start }, at) => [found[at - 1]?.end ?? 0, start]), [found.at(-1)?.end ?? 0]];
  const pieces = around.map(([start, end]) => solution.slice(start, end).replaceAll(MARK, "..."));
  const whole = withBareVerbs(withoutListMark(fold(pieces.join(MARK))).replace(NUMBER, ""));
  return { said: withoutNouns(whole), quoted: found.map(({ text }) => text.trim()), isTurned: NEW_FIRST.test(whole) };
}

const withoutNouns = (said: string): string => WORD_NOUNS.reduce((text, noun) => text.replace(noun, ""), said);

/** Of a list's item. */
const NUMBER = /^\d+[.)]\s+/u;

/** A form as a pattern, with what may stand before and behind its quotations; before one that begins it nothing does. */
const toPattern = ({ says }: WordForm, before: string, behind: string): string =>
  `(?<!${LETTER})${says.replaceAll(
    /BESIDE|OLD|NEW/gu,
    (name, at: number) => `${name === "BESIDE" || at === 0 ? "" : before}${MARK},?${behind}`,
  )}`;

/** A place in the draft and nothing else. */
const strict = (form: WordForm): string =>
  toPattern(form, `(?:${WORD_PLACE} )?`, `(?: (?:appearing |occurring )?${WORD_PLACE})?`);
/** Any words but a number, with which a whole provision is named, and what begins another change. */
const loose = (form: WordForm): string =>
  toPattern(
    form,
    `(?:${WORD_PLACE} |(?:(?!(?:substitute|insert|replace)(?!\\p{L}))[^….;:\\d]){0,80} )?`,
    "(?: [^….;:]{0,80}?)?",
  );
const begins = (pattern: string): RegExp => new RegExp(`^${WORD_AROUND}(?:${WORD_PLACE}[,:]? )?${pattern}`, "u");

/** One for each form, made when the first solution is read. */
function forEachForm<Made>(make: (form: WordForm) => Made, forms = WORD_FORMS): () => readonly Made[] {
  let made: readonly Made[] | undefined;
  return () => (made ??= forms.map(make));
}

const replacing = WORD_FORMS.filter(({ act }) => act === "replace");
const strictForms = forEachForm((form) => ({ form, pattern: begins(strict(form)) }), replacing);
const looseForms = forEachForm((form) => new RegExp(loose(form), "gu"));
const beginnings = forEachForm((form) => begins(loose(form)));
