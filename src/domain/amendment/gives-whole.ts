import { fold } from "../text/fold";
import { withMarks } from "../text/quotations";
import type { Quotation } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { deniesChange } from "./speaks-of-change";
import { LETTER } from "./word-forms";

/**
 * Whether the texts that a solution gives are each the whole of a provision, or a sentence that comes behind all that one
 * says. Another sentence or the end of one is not, nor what goes into a text; and nobody can tell of what is given on a condition, or where something is denied.
 */
export function givesWhole(solution: string, given: readonly Quotation[]): boolean {
  const frame = sentencesOf(withMarks(solution, given)).map(fold);
  const said = frame.filter((sentence) => sentence.includes("…"));
  if (said.some((sentence) => IS_OPEN.test(sentence) || deniesChange(sentence))) return false;
  if (given.every(({ text }) => NUMBERED.test(text))) return true;
  if (said.some((sentence) => OF_SENTENCE.test(sentence) && !addsSentence(sentence))) return false;
  if (said.some((sentence) => OF_PROVISION.test(sentence))) return true;
  return given.every(({ text }) => WHOLE.test(text.trim())) && !said.some((sentence) => INTO.test(sentence));
}

/** On a condition; the last is the mood of a Kazakh verb. */
const IS_OPEN =
  /(?:^|[,;:–—…] )(?:if|unless|where|once|in case|provided that|если|в случае|при \p{L}+и)(?!\p{L})|(?<!\p{L})егер(?!\p{L})|жағдайда|^(?=.*[әғқңөұүһі]).*\p{L}с[ае],/u;

const NUMBERED = /^\s*(?:\(?\d|\(?\p{L}\))/u;

const OF_SENTENCE = /(?<!\p{L})(?:sentences?|предложени|сөйлем)/u;

/** Whether folded words with "…" for a quotation add it as a sentence, and name no place in a text for it. */
export const addsSentence = (said: string): boolean => ADDS_SENTENCE.test(said) && !IN_PLACE.test(said);

const ADDS_SENTENCE = new RegExp(
  [
    "(?<!\\p{L})(?:insert|add)(?:ing|ed)? (?:(?:an?|the|new|another|following|further|final) )*sentences?(?: [^.;…]*)?:? ?…",
    "(?:дополн\\p{L}+|добав\\p{L}+)(?: (?:нов|следующ|последн)\\p{L}+)? предложени(?:ем|ями|ем,|е|я)(?: [^.;…]*)?:? ?…",
    "сөйлем(?:мен|дермен) толықтыр\\p{L}*:? ?…",
  ].join("|"),
  "u",
);
const IN_PLACE =
  /(?<!\p{L})(?:before|beginning|start|indent|middle|first|second|third|definition|перед|начал\p{L}+|абзац\p{L}*|середин\p{L}|(?:перв|втор|треть)\p{L}+|определени\p{L}|басы\p{L}*|алд\p{L}+|орта\p{L}+|азат жол\p{L}*|бірінші|екінші|үшінші|анықтама\p{L}*)(?!\p{L})|(?<!\p{L})(?:to|in|of) the (?:last|next) |(?:after|после) [^.;…]*(?:sentence|предложени)|сөйлем\p{L}* кейін/u;

/** It is announced as the wording, or as a new part of the draft. */
const OF_PROVISION = new RegExp(
  [
    "following (?:wording|text)|(?:to|should|shall|must) (?:read|be worded)|read as follows",
    "(?:insert|add)(?:ing|ed|s)?(?: (?:after|before|to|in) [^…]*?)? (?:an?|the|new|following|another|article|paragraph|point|section|clause|chapter|part|item|definition)(?= |:)",
    "следующей редакции|следующего содержания",
    `(?<!${LETTER})(?:(?:под)?пункт(?:ом|ами)|част(?:ью|ями)|стать(?:ей|ями)|абзац(?:ем|ами)|глав(?:ой|ами)|определени(?:ем|ями))(?!${LETTER})`,
    "(?:мынадай|келесі) (?:редакцияда|мазмұндағы)",
    "(?:бап|тармақша|тармақ|бөлік|абзац|анықтама)(?:пен|мен|бен)",
  ].join("|"),
  "u",
);

/** It begins as a sentence does, defines a term, or ends as a point. */
const WHOLE = /^\p{Lu}|^\p{L}[^.;]* [–—-] |^\p{L}.*;$/su;

/** Into a text. */
const INTO = new RegExp(
  [
    "(?:insert|include|add)(?:ing|ed|s)? …,? (?:in|into|at the end)(?!\\p{L})",
    "(?:^|[.;:] )(?:in|at the end of) [^….;]* (?:insert|include|add)(?!\\p{L}):? …",
    "(?:включить|вставить|добавить) …,? (?:во?|перед|после)(?!\\p{L})",
    "(?:^|[.;:] )(?:во?|в конце) [^….;]* (?:включить|вставить|добавить):? …",
    "соңына",
  ].join("|"),
  "u",
);
