import { fold } from "../text/fold";
import { flatQuotations, quotations, withMarks } from "../text/quotations";
import { announcesText } from "./announces-text";
import { leavesUnchanged } from "./leaves-unchanged";
import { beginsWithChange } from "./word-changes";

/** Verbs that tell what to do where they stand first, in their bare form. */
const ENGLISH_VERBS =
  "add|adjust|adopt|align|allow|amend|avoid|ban|bring|change|check (?:that|whether|if|with)|clarify|close|confirm|consult|coordinate|create|define|delete|describe|develop|discuss|draft|elaborate|enhance|ensure|establish|exclude|exempt|explain|extend|fix|forbid|give|guarantee|harmonise|improve|include|insert|introduce|keep|lay down|leave out|limit|list|lower|make|mention|move|narrow|oblige|omit|permit|prescribe|prohibit|protect|provide|raise|recognise|recognize|reconsider|reduce|refine|reformulate|refer|regulate|remove|rename|renumber|repeal|rephrase|replace|require|restrict|revise|revoke|reword|rewrite|say|set|shorten|simplify|specify|spell out|state|strengthen|strike|substitute|supplement|tighten|verify|write";
const ENGLISH_PARTS =
  "article|paragraph|subparagraph|point|section|subsection|clause|chapter|part|sentence|definition|draft|law|code|bill|text|provision|period";
const RUSSIAN_PARTS = "(?:под)?пункт|стать|част|абзац|глав|раздел|слов|предложени|определени";

/** What a sentence with the verb first says of somebody, and no task: "Установить возраст платформа обязана". */
const RUSSIAN_DUTY = "(?:обязан[аоы]?|вправе|долж(?:ен|на|но|ны)|может|могут)(?!\\p{L})";

/** How a task is worded, by its head: words are in lower case, quotations left out. */
const TASKS: readonly RegExp[] = [
  // What stands for a text that is not there.
  /^(?:tb[dc]|todo|to do|x+|[.…?_–-]+|уточняется|в работе|потом|кейін)$/u,
  /^to be (?:drafted|defined|decided|determined|agreed|added|completed|discussed|worded|aligned|harmoni[sz]ed|clarified|confirmed|checked|coordinated|reviewed|revised|developed|considered|specified|amended|moved)(?!\p{L})/u,
  /\((?:to be \p{L}+|tb[dc]|доработать|уточнить|дописать|сформулировать|пысықтау)[^)]*\)/u,
  // What is proposed or needed.
  /^(?:it is (?:proposed|necessary|recommended|suggested|advisable|desirable|needed)|there should|(?:we|i) (?:propose|recommend|suggest|ask|request)|(?:please|consider) )/u,
  /^(?:предлага(?:ется|ем|ю)|рекоменду(?:ется|ем)|просим|прошу|целесообразно)(?!\p{L})/u,
  /^(?:необходимо|нужно|надо|следует|требуется|важно)(?: \p{L}+){0,2} \p{L}+(?:ть|ти|чь)(?:ся)?(?!\p{L})/u,
  // What to do, and with which part of the draft.
  new RegExp(
    `^(?:in|after|before|from|to|at the end of) (?:the )?(?:${ENGLISH_PARTS})s?(?!\\p{L})(?:(?!shall|must|may|will)[^.;])*? (?:add|delete|insert|remove|replace|substitute|strike)(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `^(?:the |this )?(?:new )?(?:${ENGLISH_PARTS})s?(?: [\\d()]+)? (?:should|must|needs? to|has to|is to) (?:be|provide|contain|include|state|say|define|require|specify|list|name|cover)(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `^(?:that )?(?:the )?(?:sub-?)?(?:${ENGLISH_PARTS})s?(?: [^\\s…]*[\\d)][^\\s…]*)? be (?:amended|deleted|repealed|omitted|removed|substituted|replaced|inserted|added)(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `^(?:в |после |из |к )?(?:${RUSSIAN_PARTS})\\p{L}*(?:(?! ${RUSSIAN_DUTY})[^;])*? (?:дополнить|заменить|изложить|исключить|удалить|уточнить|добавить|переименовать|сократить|сформулировать|признать утративш\\p{L}+)(?!\\p{L})`,
    "u",
  ),
];

/** Words of the draft that are to be others, by what becomes of them. */
const WORDS_CHANGED: readonly RegExp[] = [
  /(?<!\p{L})(?:words?|phrases?|figures?) …(?: (?:in|of) [^.;…]*)? (?:(?:shall|should|must|to) be|is|are) (?:replaced|substituted|deleted|omitted|inserted|added)(?!\p{L})/u,
  /(?<!\p{L})(?:слов|цифр)\p{L}* …[^.;]* (?:замен|исключ|дополн|удал)(?:ить|яется|яются|ается|аются)(?!\p{L})/u,
  /…,? (?:деген сөз|сөз|орнына)[^.;]* (?:ауыстыр|алып таста|алынып таста|толықтыр|жаз)\p{L}*(?: керек| қажет)?$/u,
];

/** Verbs that ask for something where they stand first. */
const VERBS: readonly RegExp[] = [
  new RegExp(
    `^(?:please )?(?:(?:do not|don't|never) )?(?:${ENGLISH_VERBS})(?!\\p{L}|-)(?!(?:,| and| or)? (?:of|on|in|by|bodies|shall|must|may|is|are)(?!\\p{L}))`,
    "u",
  ),
  new RegExp(
    `^(?!(?:пять|девять|десять|двадцать|тридцать|печать|сеть|мать|память|путь|часть|суть|рать)(?!\\p{L}))(?:не )?\\p{L}+(?:[аяеиоуы]ть|вести|нести|йти|беречь|влечь)(?:ся)?(?!\\p{L})(?!\\s*[–—])(?![^,;:.]* ${RUSSIAN_DUTY})`,
    "u",
  ),
];

/** The mark of a point of a list. */
const POINT = /^(?:\(?\p{L}{1,3}\)|\(?\d+\))\s*/u;
/** A point of a list without its mark, as laws have them: "обеспечить защиту данных;". */
const ITEM = /^(?:[•*·▪–—-]\s*)?\p{Ll}[^\n]*;\s*(?:\n|$)/u;
/** A part of the draft by its number. */
const NUMBERED_PART = new RegExp(`(?<!\\p{L})(?:(?:${ENGLISH_PARTS})s?|${RUSSIAN_PARTS}\\p{L}*) \\d`, "u");

/** In Kazakh the verb stands last: "тыйым салу", "салу қажет", "алып тасталсын", "ауыстырмаңыз". */
const KAZAKH_TASK = /(?:[ую](?: (?:қажет|керек|жөн|ұсынылады|сұралады|туралы ұсыныс))?|\p{L}(?:с[ыі]н|ң[ыі]з))$/u;
/** Letters of its own, else an object in the plural, or a word beside a quotation. */
const IS_KAZAKH = /[әғқңөұүһі]|(?:лар|дар|тар)(?:ды|дың|дан)(?!\p{L})|(?<!\p{L})(?:орнына|деп|деген|керек)(?!\p{L})/u;
/** A term that is defined. */
const DEFINED = /\s[–—-]\s/u;

/** What stands before the words of a paragraph: its number, a bullet, the name of a part of the draft with a colon. */
const LEADER =
  /^(?:[•*·▪–—-]\s*|\d+(?:[.-]\d+)*\.\s+|(?:статья|пункт|article|paragraph|section)\s+[\d().-]+\s*[:.]\s*)+/u;

/**
 * Whether a text tells what to do to the draft ("Forbid …", "Предлагается …", "… тыйым салу қажет", "TBD") and is no
 * wording of a law. It goes by how a task is worded and errs on the side of the law: a text in quotation marks, a point
 * of a list ("1) …", "(a) …", "обеспечить …;") and a term with its definition are words of the law.
 */
export function isTask(text: string): boolean {
  const trimmed = text.trim();
  const point = POINT.exec(trimmed)?.[0] ?? "";
  const own = trimmed.slice(point.length);
  const said = saidBeside(own, quotations);
  if (changesWords(said) || (/[«“„]/u.test(own) && changesWords(saidBeside(own, flatQuotations)))) return true;
  if (point !== "" || /^["“«„‘]/u.test(trimmed)) return false;
  const head = said.replace(/[\s.;:!…]+$/u, "");
  if (head === "") return trimmed !== "";
  if (leavesUnchanged(trimmed) || announcesText(head) || TASKS.some((task) => task.test(head))) return true;
  if (ITEM.test(trimmed) && !NUMBERED_PART.test(head)) return false;
  return VERBS.some((verb) => verb.test(head)) || isKazakhTask(head);
}

/** A text in lower case with "…" for its quotations, without what leads to it and ends it. */
const saidBeside = (text: string, quotationsOf: typeof quotations): string =>
  fold(withMarks(text, quotationsOf(text)))
    .replace(LEADER, "")
    .replace(/[\s.;:!]+$/u, "");

const changesWords = (said: string): boolean =>
  WORDS_CHANGED.some((change) => change.test(said)) || beginsWithChange(said);

const isKazakhTask = (said: string): boolean =>
  IS_KAZAKH.test(said) && !DEFINED.test(said) && KAZAKH_TASK.test(said.replace(/:.*$/su, ""));
