import { fold } from "../text/fold";
import { withoutListMark } from "../text/list-mark";
import { quotations } from "../text/quotations";
import { LETTER, WORD_FORMS, WORD_NOUNS, WORD_PART, WORD_PLACE } from "./word-forms";
import type { WordAct, WordForm } from "./word-forms";

/** A change of words that a solution quotes. */
export interface WordChange {
  readonly act: WordAct;
  /** The words of the text that go, or that those to come stand beside. */
  readonly old: string;
  /** The words that come; "" for none. */
  readonly words: string;
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
  const bare = said.includes(MARK) ? withoutNouns(said) : "";
  return bare !== "" && beginnings().some((pattern) => pattern.test(bare));
}

/**
 * The changes of words that a solution consists of, in its order: "In paragraph 3, replace “ten” with “five”; delete
 * “only”." None where it says anything else, which would be lost, or means the words
 * of one sentence of several.
 */
export function wordChanges(solution: string): readonly WordChange[] {
  const { said, quoted } = frameOf(solution);
  if (WORD_PART.test(said)) return [];
  const changes: WordChange[] = [];
  let rest = said.replace(/[\s,.;]+$/u, "");
  while (rest !== "") {
    const found = nextChange(rest);
    if (!found) return [];
    const first = quoted.length - marksIn(rest);
    changes.push(toChange(found.form, quoted.slice(first, first + marksIn(found.change))));
    rest = rest.slice(found.change.length).replace(JOINED, "");
  }
  return changes;
}

function nextChange(said: string): { readonly form: WordForm; readonly change: string } | undefined {
  for (const { form, pattern } of strictForms()) {
    const [change] = pattern.exec(said) ?? [];
    if (change !== undefined) return { form, change };
  }
  return undefined;
}

function toChange({ act, says }: WordForm, [one = "", other = ""]: readonly string[]): WordChange {
  const isNewFirst = /NEW.*(?:OLD|BESIDE)/u.test(says);
  return isNewFirst ? { act, old: other, words: one } : { act, old: one, words: other };
}

const MARK = "…";
const marksIn = (said: string): number => said.split(MARK).length - 1;

/** What a solution says around its quotations, which "…" stands for. */
function frameOf(solution: string): { readonly said: string; readonly quoted: readonly string[] } {
  const found = quotations(solution);
  const around = [...found.map(({ start }, at) => [found[at - 1]?.end ?? 0, start]), [found.at(-1)?.end ?? 0]];
  const pieces = around.map(([start, end]) => solution.slice(start, end).replaceAll(MARK, "..."));
  const said = withoutNouns(withoutListMark(fold(pieces.join(MARK))).replace(NUMBER, ""));
  return { said, quoted: found.map(({ text }) => text.trim()) };
}

const withoutNouns = (said: string): string => WORD_NOUNS.reduce((text, noun) => text.replace(noun, ""), said);

/** Of a list's item. */
const NUMBER = /^\d+[.)]\s+/u;
const JOINED = /^[\s,.;]+(?:(?:and|и|а также|және) )?/u;

/** A form as a pattern, with what may stand before and behind its quotations; before one that begins it nothing does. */
const toPattern = ({ says }: WordForm, before: string, behind: string): string =>
  `(?<!${LETTER})${says.replaceAll(
    /BESIDE|OLD|NEW/gu,
    (name, at: number) => `${name === "BESIDE" || at === 0 ? "" : before}${MARK},?${behind}`,
  )}`;

/** A place in the draft and nothing else. */
const strict = (form: WordForm): string => toPattern(form, `(?:${WORD_PLACE} )?`, `(?: ${WORD_PLACE})?`);
/** Any words but a number, with which a whole provision is named. */
const loose = (form: WordForm): string =>
  toPattern(form, `(?:${WORD_PLACE} |[^….;:\\d]{0,80} )?`, "(?: [^….;:]{0,80}?)?");
const begins = (pattern: string): RegExp => new RegExp(`^(?:${WORD_PLACE}[,:]? )?${pattern}`, "u");

/** One for each form, made when the first solution is read. */
function forEachForm<Made>(make: (form: WordForm) => Made): () => readonly Made[] {
  let made: readonly Made[] | undefined;
  return () => (made ??= WORD_FORMS.map(make));
}

const strictForms = forEachForm((form) => ({ form, pattern: begins(strict(form)) }));
const looseForms = forEachForm((form) => new RegExp(loose(form), "gu"));
const beginnings = forEachForm((form) => begins(loose(form)));
