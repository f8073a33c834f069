import { fold } from "../text/fold";
import { quotations, withMarks } from "../text/quotations";
import type { Quotation } from "../text/quotations";
import { sentencesOf } from "../text/sentences";
import { actsSaid } from "./acts-said";
import { areReferences, hasAsides } from "./asides";
import { announcesWording, givenTexts, textsForLaw } from "./given-texts";
import { leavesUnchanged } from "./leaves-unchanged";
import { BLANK, givesNoLaw } from "./gives-no-law";
import { mixesLanguages } from "../text/mixes-languages";
import { wordsReplaced } from "./word-changes";

/**
 * Whether a solution gives words for the law, or speaks of such, and leaves open which they are: more than remarks stands
 * behind them or between them, the old are given beside the new or several to choose from, the mark that closes them is
 * lost, or it says only what the text lacks.
 */
export function leavesOpen(solution: string): boolean {
  const frame = withMarks(solution, quotations(solution));
  const said = fold(frame);
  if (/\?[)\]\s]*$/u.test(frame) || UNWORDED.some((says) => says.test(said))) return true;
  const lost = frame.search(/[“«„]/u);
  if (lost >= 0) return leadsTo(frame.slice(0, lost)) && wordsReplaced(solution) === undefined;
  const texts = textsForLaw(solution);
  const [first] = texts;
  if (first === undefined) {
    const isUnannounced = announcesWording(solution) && givenTexts(solution).length === 0;
    const [, ...others] = sentencesOf(frame);
    return isUnannounced || givesNoLaw(solution) || others.some(isRemark) || endsInSources(frame, others);
  }
  if (texts.some(({ text }) => BLANK.test(text) || hasAsides(text)) || mixesLanguages(texts.map(({ text }) => text)))
    return true;
  const isTerm = /^\s+(?:\p{L}|[–—-])/u.test(solution.slice(first.end)) && !/[.;]\s*$/u.test(first.text);
  const isLed = texts.some(({ start }, at) => leadsTo(solution.slice(texts[at - 1]?.end ?? 0, start)));
  if (!isLed || (isTerm && first.start === 0)) return false;
  if (isOnlyNamed(solution.slice(0, first.start))) return !/^\s+\p{Ll}/u.test(solution.slice(first.end));
  return !areTogether(solution, texts) || remarksBehind(solution) === undefined;
}

/**
 * What a solution says behind its texts, and is none: its reasons, sources and remarks; "" where it says no more than
 * where they go. Undefined where it may be a text for the law.
 */
export function remarksBehind(solution: string): string | undefined {
  const pieces = sentencesOf(
    solution.slice(textsForLaw(solution).at(-1)?.end ?? solution.length).replace(/^[\s.,;]+/u, ""),
  );
  return pieces.every(isKnown) ? pieces.filter(isRemark).join(" ") : undefined;
}

const isRemark = (piece: string): boolean =>
  (REMARK.test(fold(piece)) && !LIMITS.test(fold(piece))) || areReferences(piece);

const isNoLaw = (piece: string): boolean =>
  !/\p{L}|\p{N}/u.test(piece) || isRemark(piece) || STAYS.test(fold(piece)) || leavesUnchanged(piece);

/** Whether a piece of what stands behind is known to be no law. */
const isKnown = (piece: string, at: number): boolean => isNoLaw(piece) || (at === 0 && SAYS_WHERE.test(fold(piece)));

/** Whether a text ends in its sources, in a bracket that names something by its letters or in a sentence of their own. */
const endsInSources = (text: string, others: readonly string[]): boolean =>
  /\([^()]*\p{Lu}{2}[^()]*\)[.\s]*$/u.test(text)
    ? areReferences(text.slice(text.lastIndexOf("(")))
    : others.some((sentence) => /\p{Lu}{2}/u.test(sentence) && areReferences(`(${sentence.replace(/\.$/u, "")})`));

/** Whether what stands before a quotation leads to a text for the law, and is not the law itself that quotes one. */
const leadsTo = (before: string): boolean => /^\s*$|[:—–-]\s*$/u.test(before) || actsSaid(fold(`${before}…`)).size > 0;

/** Whether what leads to a text says neither what to do with it nor that it is the new one: "Current text:". */
const isOnlyNamed = (before: string): boolean =>
  /\p{L}[^.]*[:—–-]\s*$/u.test(before) && !announcesWording(before) && actsSaid(fold(`${before}…`)).size === 0;

/** Whether texts follow one another as those of one provision. */
const areTogether = (solution: string, texts: readonly Quotation[]): boolean =>
  texts.every(({ start, text }, at) => {
    const between = solution.slice(texts[at - 1]?.end ?? start, start);
    return /^[\s.,;]*$/u.test(between) || (/^[\s.,;]*(?:and|и|және|мен)\s*$/u.test(between) && BEGINS.test(text));
  });

const BEGINS = /^\s*(?:\p{Lu}|\(?\d|\(?\p{L}\))/u;

/** Texts that are each led to by a name of their own, one for another without a verb, and what is missing or vague. */
const UNWORDED: readonly RegExp[] = [
  /[:—–-]\s?…[^…]{0,300}:\s?…/u,
  /(?:(?<!\p{L})(?:is|was|reads?|says?|states?|now)|:),? …[^…]{0,300}(?<!\p{L})(?:should|must|shall|to) (?:be|read|say)(?: as follows)?[:,]? ?…/u,
  /^(?:either|или|либо|немесе|не) …/u,
  /→|⇒|➔|[-–—=]+>/u,
  /^…,? (?:not|а не|емес),? …|(?<!\p{L})было:? …[^…]{0,80}(?<!\p{L})стало:? …/u,
  /(?:^|[.;] )(?:(?:option|variant|alternative|вариант) (?:\d|[a-cа-в])\)?|\d-нұсқа)\s?[:.–—-] /u,
  /\((?:to be (?:agreed|discussed|confirmed)|tbc|tbd|(?:на|к|для) (?:согласовани|обсуждени)\p{L}*|предварительно|талқылауға|келісілуде|келісуге)\)/u,
  /…,? (?:(?:should|must|shall|ought to) be|(?:долж\p{L}+ быть|следует читать(?: как)?)|(?:болуы|болуға) (?:керек|тиіс)) ?…/u,
  /(?<!\p{L})(?:definition|wording)s?(?: (?:of|for))?(?: the)?(?: term)?(?: (?:…|\p{L}+))? (?:is|are) (?:missing|lacking|absent|unclear|vague)(?!\p{L})/u,
  /(?<!\p{L})(?:words?|terms?|phrases?) … (?:is|are) (?:missing|unclear|vague|ambiguous|undefined|not defined)(?!\p{L})/u,
  /(?<!\p{L})(?:отсутству[ею]т|нет|не хватает|недостает) (?:\p{L}+ )?определени\p{L}*/u,
  /(?<!\p{L})определени\p{L}*(?: (?:…|\p{L}+)){0,3} отсутству[ею]т(?!\p{L})/u,
  /(?<!\p{L})(?:поняти|термин|слов)\p{L}* … (?:не определен\p{L}*|неясн\p{L}+|непонятн\p{L}+)/u,
  /…(?: деген)? (?:термин|сөз|ұғым)\p{L}* (?:анықталмаған|түсініксіз|айқын емес)(?!\p{L})/u,
  /анықтама\p{L}* (?:жоқ|берілмеген)(?!\p{L})/u,
];

const EN_CHANGE = "(?:change|wording|amendment|text)";
/** How a sentence begins that tells why a text is so, or where it is from. */
const REMARK = new RegExp(
  `^(?:${[
    "[([]?(?:see|cf|compare|см|ср|салыстырыңыз)(?!\\p{L})",
    "[([]?(?:sources?|reasons?|rationale|justification|basis|источник|основание|обоснование|причина|дереккөз|негізі|негіздеме)[:–—]",
    "(?:based on|since|because|на основ(?:е|ании)|так как|поскольку|потому что|өйткені)(?!\\p{L})",
    "[([](?:as (?:in|under|required|recommended)|by analogy|based on|как в|по аналогии|на основе)(?!\\p{L})",
    "[([](?:crc|gc ?\\d|gdpr|dsa|avmsd|iccpr|icescr|convention|кпр|зоп|мпгпп|конвенци|бқк|жтт)",
    `(?:this|the|which)(?: ${EN_CHANGE})? (?:(?:also|thus|would|will) )?(?:follows?|reflects?|aligns?|implements?|brings?|corresponds?|meets?|mirrors?|complies|comply|accords?|is (?:in line|in accordance|consistent))(?!\\p{L})`,
    "(?:это|что|так(?:ая|ое)? (?:редакция|формулировка|изменение)) (?:полностью )?(?:соответствует|отвечает|следует|отражает|вытекает|согласуется)",
    "бұл(?: (?:түзету|редакция|тұжырым))? (?:конвенция|бқк|халықаралық|стандарт|еуропалық)\\p{L}*.*(?:сәйкес|сай|туындайды)",
    "[^.]* қараңыз[.)]*$",
  ].join("|")})`,
  "u",
);

/** What a remark has that may be a part of the rule, or the doubt of somebody: "only for platforms", «но не для школ». */
const LIMITS = new RegExp(
  `(?<!\\p{L})(?:${[
    "only|but|except\\p{L}*|exempt\\p{L}*|if|unless|until|may|might|must|shall|should|however|although|though|provided|subject to|alternatively|not?|without|ke(?:ep|pt)|disagree\\p{L}*|object\\p{L}*|agree\\p{L}*",
    "только|лишь|но|однако|кроме|исключени\\p{L}*|если|может|могут|долж\\p{L}+|условии|возража\\p{L}+|соглас(?:ов|ен|н)\\p{L}*|не|без|сохран\\p{L}+",
    "тек|бірақ|егер|қоспағанда|мүмкін|тиіс|емес|қарсы|келіс\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "u",
);

/** That all around a text is as it is. */
const STAYS = new RegExp(
  `^(?:${[
    "(?:the )?(?:rest|remainder)(?!\\p{L}).*(?:unchanged|as (?:it )?is|remains?)",
    "(?:в )?остальн\\p{L}+.*(?:без изменений|оста[ею]тся|сохраня[ею]тся)",
    "қалған\\p{L}*.* (?:өзгеріссіз|сол күйінде)",
  ].join("|")})`,
  "u",
);

const EN_UNIT =
  "(?:articles?|paragraphs?|points?|subsections?|sections?|clauses?|chapters?|parts?|items?|sentences?|list|definitions?|text|end|beginning|title|heading|law|bill|code|act|draft|line|accordance|conformity|place|order)";
const RU_UNIT =
  "(?:(?:под)?пункт|част|стать|абзац|предложени|глав|раздел|текст|соответстви|конц|начал|закон|проект|кодекс|преамбул|цел)";
/** The rest of a sentence around a text: where it goes, and the verb. */
const SAYS_WHERE = new RegExp(
  [
    `^(?:(?:shall|should|must|to) )?be (?:inserted|added|substituted|included|replaced)(?!\\p{L})`,
    `^(?:and )?(?:to|in|into|after|before|at|instead of|as|from|of|for)(?!\\p{L})(?: [^\\s.,;]+){0,3} ${EN_UNIT}(?!\\p{L})`,
    "^(?:instead|therefor|accordingly)[.]?$",
    `^(?:во?|после|перед|вместо|из|к|для|как)(?: [^\\s.,;]+){0,3} ${RU_UNIT}\\p{L}*`,
    "^(?:дополн|излож|излаг|замен|включ|добав|встав)\\p{L}+",
    "^(?:(?:деген|деп|мәтін|редакция|мазмұн|сөйлем|тармақ|тармақша|бап|бөлік|абзац|анықтама|сөз)\\p{L}*,? ?)*(?:\\d\\S* (?:\\p{L}+ ){0,3})?(?:жаз|толықтыр|қос|ауыстыр|енгіз|баянда|алмастыр|оқы|өзгерт)\\p{L}*",
  ].join("|"),
  "u",
);
