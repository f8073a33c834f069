import { withBareVerbs } from "./bare-verbs";
import { KK_UNIT, RU_NAMED, RU_ORDINALS, RU_UNIT, UNIT_ALONE } from "./unit-words";
import { kazakh, LETTER } from "./word-forms";

/** What the verbs of an instruction do to a text. */
export type SaidAct = "insert" | "delete" | "replace";

/** That a part of the draft goes, without a verb of an instruction. */
export const RU_LAPSES = "утра(?:чива[ею]т|тил[аои]?) силу";
/** "өзгеріс енгізу" changes something, and what is "қолданысқа енгізіледі" comes into force. */
const KK_PUT_IN = "(?<!(?:өзгеріс[а-яәғқңөұүһі]*|қолданысқа|іске|пайдалануға) )енгіз";

/** English in the bare form and as a participle; Russian as stems with their endings; stems of Kazakh. */
export const ACT_VERBS: Readonly<Record<SaidAct, { en: string; done: string; ru: string; kk: string }>> = {
  insert: {
    en: "insert|add|supplement",
    done: "inserted|added|supplemented",
    ru: "(?:дополн|добав|включ|встав)(?:ить|ив|л?[яа][ею]тся)",
    kk: `толықтыр|қос(?=[уп]|ыл|ың)|${KK_PUT_IN}`,
  },
  delete: {
    en: "delete|repeal|omit|remove|revoke|strike(?: out)?|leave out",
    done: "deleted|repealed|omitted|removed|revoked|struck(?: out)?|left out",
    ru: `(?:исключ|удал)(?:ить|ив|[яа][ею]тся)|отменить|(?:призна(?:ть|в|[ею]тся)|считать)(?: ${RU_NAMED}){0,5} утративш(?:им|ими|ей) силу|${RU_LAPSES}|подлеж[аи]т (?:исключ|удал)ению`,
    kk: "(?:алып|алынып) таста|күшін? жо[йю]",
  },
  replace: {
    en: "replace|substitute|reword|rephrase|rewrite|redraft",
    done: "replaced|substituted|reworded|rephrased|rewritten|redrafted",
    ru: "излож(?:ить|ив)|излага[ею]тся|замен(?:ить|ив|я[ею]тся)|изменить",
    kk: "ауыстыр|алмастыр|редакцияда (?:жаз|баянда)",
  },
};

/** Where a clause begins; fold has made one line of all. */
const START = `(?:^|[.,;:–—…)] |(?<!${LETTER})(?:that|and|then|please|is to|are to|и|а|затем) )`;
const EN_PLACE = "(?:(?:in|after|before|for|to|from|of|at the end of|immediately|amend)(?!\\p{L})[^.:;…]{0,80}? )?";
/** What says that somebody does it, and no instruction. */
const EN_SUBJECT = "(?<!(?<!\\p{L})(?:shall|must|may|can|not|will|would|could|who|which|they) )";
const RU_PLACE = `(?:(?:во?|из|после|перед|между|законопроект|проект|слов${LETTER}*|цифр${LETTER}*|${RU_UNIT}|${RU_ORDINALS}|последн${LETTER}+|\\d+-${LETTER}+|(?:п|пп|ст|ч|абз|гл)\\.)(?!\\p{L})(?:[^.:;]|\\.(?= ?\\d)){0,120}? )?`;

const toPatterns = ({ en, done, ru, kk }: (typeof ACT_VERBS)[SaidAct]): readonly RegExp[] => [
  new RegExp(`${START}${EN_PLACE}${EN_SUBJECT}(?:${en})(?! no(?!\\p{L}))(?!\\p{L}|-)`, "u"),
  new RegExp(`(?<!${LETTER})(?:be|is|are)(?: [^.;…]{0,60}? and)?(?: hereby| also)? (?:${done})(?!${LETTER})`, "u"),
  new RegExp(`${START}${RU_PLACE}(?:${ru})(?!${LETTER})`, "u"),
  new RegExp(
    `(?<!${LETTER})${kazakh(kk)}(?:(?<!у(?:ға|ге))(?= ?(?:[.,;:…]|$))|(?= (?:деп|керек|қажет|жөн|жатады|және)(?!${LETTER})))`,
    "u",
  ),
];

const PATTERNS: readonly (readonly [SaidAct, readonly RegExp[]])[] = [
  ["insert", toPatterns(ACT_VERBS.insert)],
  ["delete", toPatterns(ACT_VERBS.delete)],
  [
    "replace",
    [
      ...toPatterns(ACT_VERBS.replace),
      /(?<!\p{L})(?:(?:to|should|shall|must) (?:read|say|be worded)|read as follows)(?!\p{L})/u,
    ],
  ],
];

/** One text for another: "delete … and substitute: …", "leave out … and insert …", "is repealed and replaced by …". */
const IN_PLACE = "(?:therefor|therefore|instead|in (?:its|their) place|in lieu(?: thereof)?)";
const NAMELESS =
  "(?: (?:with|by))?(?: (?:the|a|following|new|words?|figures?|text|(?:sub-?)?(?:paragraph|clause|section|article|point)s?))*";
const PUTS_IN_PLACE = [
  `(?:${ACT_VERBS.delete.en})(?!\\p{L})[^.;]{0,200}? and (?:substitute|replace(?: (?:it|them))?|insert(?=[^.;…]* ${IN_PLACE}|,?[ :—–-]*…))(?: ${IN_PLACE})?,?${NAMELESS}(?: ${IN_PLACE})?,?[ :—–-]*…`,
  `(?:${ACT_VERBS.delete.done}) and (?:replaced|substituted) (?:with|by)`,
  `(?:${ACT_VERBS.delete.ru}) и (?:излож(?:ить|ив)|излага[ею]тся)(?: (?:его|ее|их))? в (?:следующей|новой) редакции[ :—–-]*…`,
  `${kazakh(ACT_VERBS.delete.kk)},? (?:мынадай|келесі|жаңа) редакцияда (?:жаз|баянда)${LETTER}*[ :—–-]*…`,
  `instead of [^.;…]{1,80}? (?:put|insert|write|substitute|say)${NAMELESS}[ :—–-]*…`,
  `вместо ${RU_UNIT} [^.;…]{1,80}? (?:указать|записать|написать|предусмотреть|включить|изложить|читать)(?: (?:следующ|нов)${LETTER}+(?: ${LETTER}+)?)?[ :—–-]*…`,
  `${KK_UNIT} орнына [^.;…]{0,80}?(?:жаз|көрсет|енгіз)${LETTER}*[ :—–-]*…`,
  `(?:${ACT_VERBS.delete.done}) and the${NAMELESS}(?: be)? substituted(?: ${IN_PLACE})?,?[ :—–-]*…`,
].map((says) => new RegExp(`(?<!\\p{L})${says}`, "u"));

/** What somebody shall or may do: "shall ask a parent and delete the data", "must: (a) add a mark; (b) delete the data." */
const DUTY =
  /(?<!\p{L})(?:shall|must|may|обязан[аоы]?|вправе|долж(?:ен|на|но|ны))(?!\p{L})(?! (?:(?:also |hereby )?be|read|say|быть)(?!\p{L}))(?::(?= \(?[\p{L}\d]{1,2}\) )[^…]*|[^.;:…]*)/gu;

/** A duty alone, where what is done is done to no part of the draft. */
const withoutVerbs = (duty: string): string => (UNIT_ALONE.test(duty) ? duty : duty.replace(/[ :].*$/su, ""));

/**
 * What an instruction says is to be done, by all of its verbs, wherever they stand: none where it has no such verb, several
 * where they disagree.
 *
 * @param said folded, with "…" for its quotations
 */
export function actsSaid(said: string): ReadonlySet<SaidAct> {
  const bare = withBareVerbs(said).replace(DUTY, withoutVerbs);
  const rest = PUTS_IN_PLACE.reduce((text, puts) => text.replace(puts, "…"), bare);
  const acts = PATTERNS.flatMap(([act, patterns]) => (patterns.some((one) => one.test(rest)) ? [act] : []));
  return new Set(rest === bare ? acts : [...acts, "replace"]);
}
