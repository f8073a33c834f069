import { fold } from "../text/fold";
import { hasKazakhLetters } from "../text/kazakh-letters";
import { isTask } from "./is-task";

/**
 * Whether a text has what only those who write about a law say in it: "etc.", "(new)", "; see also", " OR ", «и т.д.»,
 * or a remark in a bracket, "(to be discussed with the ministry)".
 */
export const hasAsides = (text: string): boolean =>
  CHOICE.test(text) ||
  SOURCES.test(fold(text)) ||
  ASIDES.some((aside) => aside.test(fold(text))) ||
  bracketsOf(text).some(isRemark);

/** What stands in the brackets of a text, but for what is in another one. */
const bracketsOf = (text: string): readonly string[] => [...text.matchAll(BRACKET)].map(({ 1: inside = "" }) => inside);
const BRACKET = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)/gu;

/** Whether what stands in a bracket is said to those who write the law. A single word may be one of the law's. */
function isRemark(inside: string): boolean {
  const said = fold(inside);
  // A noun in "-у" ends as a Kazakh task does.
  const isOfSeveral = /\p{L}\s+\p{L}/u.test(said) && !hasKazakhLetters(said);
  if (OWN_PLACE.test(said)) return false;
  return REMARKS.some((remark) => remark.test(said)) || (isOfSeveral && isTask(inside));
}

/** Laws of some countries refer so to their own sections. */
const OWN_PLACE = /^see (?:section|article|paragraph|schedule|part|chapter|regulation)s? \d/u;

const REMARKS: readonly RegExp[] = [
  /^(?:see|cf|compare|nb|note|tb[dc]|to be \p{L}+|as (?:in|discussed|agreed with|(?:proposed|suggested|recommended) by)|by analogy|similar to|like in|instead of|currently|(?:this|it) (?:is|was|follows|reflects|comes)|we|i (?:think|suggest|propose|would)|our|if the (?:ministry|government|working group)|ask|agree|decide|option \d|needs? (?:to be|discussion|agreement|checking|confirmation)|under discussion|subject to (?:discussion|agreement with|confirmation))(?!\p{L})/u,
  /(?<!\p{L})(?:dsa|un|оон|бұұ)(?!\p{L})/u,
  /^(?:the )?(?:ministry|government|working group|drafters?) (?:agrees?|disagrees?|objects?|prefers?|wants?|is|has|will)(?!\p{L})/u,
  /^(?:см|ср|смотри|примечание|обоснование|источник|по аналогии|аналогично|как в|сейчас|в настоящее время|было|стало|вместо|необходимо|надо|следует|желательно|это|мы|наш[еа]?|так как|поскольку|потому что|если министерство)(?!\p{L})|^(?:нужн|треб(?:ует|уется|уют)|предлага|рекоменду|предложение (?:министерств|эксперт)|(?:на|к|для) (?:согласовани|обсуждени|усмотрени)|обсуд|обсужда|согласовать|согласуется|уточн(?:ить|яется)|доработ|дописать|сформулировать|проверить|предварительно)/u,
  /^(?:министерство|мин\p{L}{2,6}) (?:не |возража|против|соглас|поддержива|счита)/u,
  /^(?:ескерт|негіздеме|дереккөз|қазір|салыстырыңыз|біз|талқыла|келісіл|келісуге|пысықта|нақтыла)|^министрлік\p{L}* .*(?:талқыла|келіс|қарсы)/u,
  /(?:қажет|керек|қараңыз|ескеріңіз|ұсынылады|ұсынамыз|сияқты|ұқсас|орнына)$/u,
];

/** What no law names so. */
const SOURCES =
  /(?<!\p{L})(?:gdpr|crc|avmsd|iccpr|icescr|coppa|unicef|ohchr|юнисеф|кпр|зоп|мпгпп|бқк|жтт)(?!\p{L})|(?<!\p{L})(?:general comments? (?:no|number)|замечани\p{L}+ общего порядка|жалпы тәртіптегі ескерту)/u;

/** One text for another to choose from; no "and/or". */
const CHOICE = /\s\/\s|(?<=\p{Ll}[,;]? )(?:OR|ИЛИ|ЛИБО|НЕМЕСЕ)(?= )/u;

const ASIDES: readonly RegExp[] = [
  /(?<!\p{L})(?:etc(?!\p{L})|and so (?:on|forth)(?!\p{L})|or (?:the like|similar(?: wording| language)?)[.;]?$)/u,
  /\((?:new|old|optional|as is|нов(?:ое|ая|ый)|стар(?:ое|ая|ый)|жаңа|ескі)\)/u,
  /[;,–—-] (?:see|cf|as in|см|ср|как в)(?!\p{L})/u,
  /[;,–—-] (?:by analogy|similar to the|the (?:ministry|government|working group) (?:agrees|disagrees|objects)|по аналогии|аналогично|министерство (?:не )?(?:соглас|возража|против|поддержива)|министрлік (?:қарсы|келіс|қолда))/u,
  /, (?:because|since (?:children|this|it|the (?:current|draft))|as (?:children|this|it is|the (?:current|draft)|[^,;.]* (?:is|are) too)|так как|потому что|поскольку(?! иное)|ведь|өйткені|себебі)(?!\p{L})| because (?:children|this|it|otherwise|the (?:current|draft))(?!\p{L})/u,
  /(?<!\p{L})(?:и|және) т\. ?[дпбс](?!\p{L})|(?<!\p{L})(?:и так далее|и тому подобное)(?!\p{L})/u,
  /(?<!\p{L})(?:либо|или) (?:ин|аналогичн|похож|подобн)\p{L}+ (?:формулировк|редакци)/u,
  /^(?:alternatively|or|либо|альтернативно|немесе|балама ретінде)[,:](?!\p{L})/u,
  /^[agаг]-\d{3,}\s?[:.–—-]/u,
];

/** What references have in small letters. */
const OF_REFERENCES =
  /^(?:arts?|articles?|paras?|paragraphs?|points?|recitals?|sections?|ss|nos?|general|comments?|principles?|of|on|the|and|in|to|ст|пп|ч|стать\p{L}+|пункт\p{L}*|част\p{L}+|замечани\p{L}+|общего|порядка|об|бап\p{L}*|баб\p{L}+|тармақ\p{L}*|тармағ\p{L}+|бөлі\p{L}+|жалпы|тәртіп\p{L}*|ескертпе\p{L}*|және)$/u;

/** Whether a text is a bracket with references alone: "(CRC, art. 17; General comment No. 25)". */
export function areReferences(piece: string): boolean {
  const inside = /^\(([^()]*(?:\([\p{L}\p{N}]{1,4}\)[^()]*)*)\)[.\s]*$/u.exec(piece.trim())?.[1] ?? "";
  const words = inside.match(/[\p{L}\p{N}-]+/gu) ?? [];
  // "(2)" is a part of what stands before it.
  const isReference =
    words.some((word) => /\p{N}|\p{Lu}{2}/u.test(word)) && words.some((word) => /\p{L}{2}/u.test(word));
  return isReference && words.every((word) => /^(?:\p{Lu}|\p{N}|\p{L}$)/u.test(word) || OF_REFERENCES.test(word));
}
