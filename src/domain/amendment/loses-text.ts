import { beginsNote } from "../provision/begins-note";
import { fold } from "../text/fold";
import { hasKazakhLetters } from "../text/kazakh-letters";
import { itemStarts } from "../text/list-mark";
import { withMarks } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { actsSaid } from "./acts-said";
import { announcesWording, givenTexts } from "./given-texts";
import { MEANS } from "./defining-words";
import { isTask } from "./is-task";
import { isWholeDuty } from "./words-of-law";
import { wordsOf } from "./words-of-text";
import { EN_UNIT, RU_UNIT, UNIT_ALONE } from "./unit-words";

/**
 * Whether a text that a solution gives would strike out what it says nothing of, and nothing in the solution says that
 * it replaces the whole. What is plainly one item of a list does so whatever is said, and so does what leaves out the
 * note that stands behind the points of an article.
 */
export function strikesOut(solution: string, text: string, draft: string): boolean {
  if (draft.trim() === "" || isTask(text)) return false;
  if (isItemOf(text, draft) || (hasNote(draft) && !hasNote(text))) return true;
  if (isExpress(solution)) return false;
  return losesText(text, draft) || isInside(text, draft) || (goesOn(text) && !goesOn(draft));
}

/** Whether a note stands behind something else, in its own line or not; an article's points may be given without it. */
const hasNote = (text: string): boolean =>
  text
    .trim()
    .split(/[\r\n]+|(?<=[.;!?][)”»"]?)\s+/u)
    .some((piece, at) => at > 0 && beginsNote(piece));

/**
 * Whether a solution says that it gives the new text of a part of the draft: "replace …", "new wording of section 5".
 */
function isExpress(solution: string): boolean {
  const said = fold(withMarks(solution, givenTexts(solution)));
  return actsSaid(said).has("replace") || (announcesWording(solution) && UNIT_ALONE.test(said));
}

/**
 * Whether a text begins and ends as words in a sentence, where the draft has a sentence; a definition begins so, too.
 */
const isInside = (text: string, draft: string): boolean =>
  /^\p{Ll}.*[^.;:\s]$/su.test(unquoted(text)) &&
  !isWholeDuty(unquoted(text)) &&
  /^(?:\(?[\p{L}\d]{1,4}[.)]\s+)?\p{Lu}/u.test(draft) &&
  !DEFINES.test(unquoted(text));

/**
 * Whether a text is about the provision it stands in, or about what is said before: "This section …", "Such data …".
 */
function goesOn(text: string): boolean {
  const said = fold(text).replace(ANY_MARK, "");
  return GOES_ON.some((one) => one.test(said)) || (!hasKazakhLetters(said) && RUSSIAN_GOES_ON.test(said));
}
const ANY_MARK = /^\(?[\p{L}\d]{1,4}[.)] /u;
const GOES_ON: readonly RegExp[] = [
  new RegExp(`^(?:(?:the )?(?:provisions|requirements) of )?this ${EN_UNIT}(?!\\p{L})`, "u"),
  new RegExp(`^(?:(?:действие|положения|требования) )?(?:настоящ|данн)\\p{L}{2,3} ${RU_UNIT}(?!\\p{L})`, "u"),
  /^осы (?:тарау|бап|бөлік|тармақ|тармақша)(?:[тдн][ыі]ң \p{L}+)?(?!\p{L})(?! қолданылатын)/u,
  /^(?:the same|the said|the above|such|these|those(?! who)|they|he or she)(?!\p{L})/u,
  /^(?:мұндай|осындай|аталған|ол|олар|бұл|бұл ретте)(?!\p{L})/u,
];
/** Kazakh "он" is ten. */
const RUSSIAN_GOES_ON = /^(?:так(?:ой|ая|ое|ие)|эт(?:от|а|и)|указанн(?:ый|ая|ое|ые)|то же|он[аи]?|при этом)(?!\p{L})/u;

/**
 * Whether a text in place of a provision would strike out what it says nothing of: it is one item or definition of a
 * list, much shorter than what is there, or has no words of most of its items and sentences. What keeps as many of them
 * is a new wording, and so is what has a word of most.
 */
function losesText(text: string, draft: string): boolean {
  const [said, there] = [wordsOf(unquoted(text)), wordsOf(draft)];
  if (there.size >= LONG && said.size * MUCH_SHORTER < there.size) return true;
  return [linesOf, partsOf].some((parted) => losesMost(text, draft, parted));
}

function losesMost(text: string, draft: string, parted: (text: string) => readonly string[]): boolean {
  const [given, there] = [parted(unquoted(text)), parted(draft)];
  const said = wordsOf(text);
  if (there.length < 2 || given.length >= there.length || said.size >= wordsOf(draft).size) return false;
  const words = there.map(wordsOf);
  const lost = words.filter((own) => !isSaid(own, words, said));
  return lost.length * 2 >= there.length;
}

/** Whether a text is plainly one item of a list that is there, by its mark or its end, or one of its definitions. */
function isItemOf(text: string, draft: string): boolean {
  const [given, there] = [partsOf(unquoted(text)), partsOf(draft)];
  if (there.length < 2 || given.length >= there.length) return false;
  const hasMark = MARK.test(unquoted(text)) && !MARK.test(draft) && there.some((part) => MARK.test(part));
  const isCut = /;["”»]?\s*$/u.test(text) && !/;\s*$/u.test(draft);
  const defines = (part: string): boolean => DEFINES.test(part.replace(MARK, ""));
  return hasMark || isCut || (given.every(defines) && there.filter(defines).length > 1);
}

/** Distinct words of a text that may be much shorter. */
const LONG = 16;
const MUCH_SHORTER = 4;
/** Of a part's own words, so many tell that it is there still. */
const KEPT = 1 / 3;

/** Whether a text has enough of the words that no other part has. */
function isSaid(own: ReadonlySet<string>, all: readonly ReadonlySet<string>[], said: ReadonlySet<string>): boolean {
  const alone = [...own].filter((word) => all.every((other) => other === own || !other.has(word)));
  const told = alone.length > 0 ? alone : [...own];
  return told.filter((word) => said.has(word)).length >= told.length * KEPT;
}

const linesOf = (text: string): readonly string[] => text.split(/[\r\n]+/u).filter((line) => wordsOf(line).size > 0);

/** The items, definitions and sentences of a text, without what leads to a list. */
function partsOf(text: string): readonly string[] {
  const sentences = text.split(/[\r\n]+/u).flatMap(sentencesOf);
  const pieces = sentences.flatMap((one) => cut(one, [...itemStarts(one), ...startsIn(one)]));
  return pieces.map((piece) => piece.trim()).filter((piece) => !/[:–—]$/u.test(piece) && wordsOf(piece).size > 0);
}

/** Behind a semicolon, and where the first item stands behind what leads to it. */
const startsIn = (line: string): readonly number[] =>
  [...line.matchAll(/;\s+|:\s+(?=\(?[\p{L}\d]{1,2}\)\s|["“«„])/gu)].map(({ 0: end, index }) => index + end.length);

function cut(line: string, starts: readonly number[]): readonly string[] {
  const all = [...new Set([0, ...starts, line.length])].sort((a, b) => a - b);
  return all.slice(1).map((end, at) => line.slice(all[at], end));
}

const unquoted = (text: string): string => text.trim().replace(/^["“«„‘]|["”»’]$/gu, "");

/** An item's mark. */
const MARK = /^\s*\(?(?:\p{Nd}{1,2}|\p{L})\)\s+/u;
/** A term that is told what it means: "“child” means", «ребенок – лицо». */
const DEFINES = new RegExp(`^["“«„‘'(]*\\p{L}[^.;:]{0,80}?(?:["”»’']?,? ${MEANS}|["”»’]?\\s[–—-]\\s)`, "u");
