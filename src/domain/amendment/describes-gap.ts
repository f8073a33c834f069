import { fold } from "../text/fold";

/**
 * Whether a sentence says what a draft lacks or does wrong, or what somebody wishes of it, and is no rule: "There is no
 * mechanism …", «Не предусмотрена ответственность …», «… тетігі жоқ», "Platforms should check ages". It errs on the side
 * of the gap: a rule that sounds like one is for a person.
 */
export function describesGap(sentence: string): boolean {
  const said = fold(sentence).replace(LEAD, "");
  return !ON_CONDITION.test(said) && (isWish(said) || isName(said) || GAPS.some((gap) => gap.test(said)));
}

/** A list's mark, and what leads from one sentence to another. */
const LEAD =
  /^(?:[•*·▪–—-]\s*|\d+[.)]\s+)?(?:(?:currently|at present|at the moment|today|however|also|in addition|moreover|so far|in general|сейчас|пока|при этом|также|однако|кроме того|к сожалению|в настоящее время|қазір|сонымен қатар|алайда|бірақ|сондай-ақ),? )*/u;
const ON_CONDITION = /^(?:where|if|when|unless|если|в случае|егер)(?!\p{L})/u;

/** What begins another clause within a sentence, whose verb is not that of the sentence. */
const SUBCLAUSE =
  /(?:,| )(?:that|which|who|whose|where|when|if|unless|so that|because|as|котор\p{L}+|чтобы|если|когда|что|где)(?!\p{L}).*$/su;
const FIRST_VERB =
  /(?<!\p{L})(?:shall|must|may|can|cannot|will|is|are|has|have|does|do|means?|should|ought to|needs? to)(?!\p{L})/u;

/** "The platform should …": of all verbs that tell what somebody does the first is one of a wish. */
const isWish = (said: string): boolean =>
  /^(?:should|ought|needs?)/u.test(FIRST_VERB.exec(said.replace(SUBCLAUSE, ""))?.[0] ?? "");

/** "A general ban on …, where …": what is wanted, by its name, without a verb. */
function isName(said: string): boolean {
  const main = said.replace(SUBCLAUSE, "");
  return NAME.test(main) && !FIRST_VERB.test(main) && !APPLIES.test(main);
}

const APPLIES =
  /(?<!\p{L})(?:appl(?:y|ies)|belongs?|covers?|extends?|includes?|lapses?|ends?|begins?|lasts?)(?!\p{L})/u;

const WANTED =
  "(?:safeguard|mechanism|provision|definition|rule|requirement|obligation|duty|duties|ban|prohibition|guarantee|procedure|protection|remed(?:y|ies)|limit|exception|exemption|reference|mention|deadline|standard|criteri(?:on|a)|sanction|liability|oversight|age verification|age assurance|assessment|measure|clarity|clause)s?";
const ALSO_WANTED =
  "(?:body|office|unit|helpline|system|process|channel|principle|right|strategy|training|tool|plan)s?";
const NAME = new RegExp(
  `^(?:(?:an?|the|any|more|better) )?(?:(?!the )\\p{L}+(?<!s) ){0,3}?(?:${WANTED}|${ALSO_WANTED})(?: (?:of|on|for|to|against|with|in|by|under|about)(?!\\p{L})|[,.;]|$)`,
  "u",
);
const EN_DRAFT =
  "(?:(?:the|this|our|current) )*(?:draft|bill|provision|norm|wording|text|definition|list|it|(?:sub-?)?(?:article|section|clause|paragraph|point|chapter|law|code|act)s?)(?: law| code| bill| act)?(?: [\\d()-]+\\p{L}?(?:\\([\\p{L}\\d]+\\))*)?(?: of the (?:draft|bill|law|code))?(?: (?:also|still|only|currently|thus|itself))?";
const EN_LACKS = [
  "(?:does not|doesn't|do not|don't|did not) (?:\\p{L}+ )?(?:provide|contain|include|address|mention|define|regulate|specify|set|say|take|establish|ensure|protect|distinguish|cover|comply|reflect|guarantee|ban|state|clarify|meet|recogni[sz]e|foresee|envisage|explain|prescribe|differentiate|consider|give|make|name|deal|refer|go|prohibit|correspond|accord)",
  "(?:fails?|omits?|lacks?|ignores?|overlooks?|contradicts?|conflicts?|violates?|breach(?:es)?|misses|neglects?) ",
  "(?:contains?|has|have|sets?|provides?|makes?|gives?|says?) (?:no|nothing|little|neither|insufficient|only a) ",
  "(?:is|are) (?:silent|unclear|vague|too |missing|absent|insufficient|inadequate|incomplete|ambiguous|broad|weak|inconsistent|contrary|incompatible|not (?:clear|defined|in line|consistent|compatible|sufficient|adequate|specific|compliant|precise))",
  "needs? (?!to (?:be )?(?:know|consent))",
  "leaves? (?:open|it open|unclear|unregulated|children)",
].join("|");

const RU_SHORT = `(?:предусмотрен|установлен|определен|указан|учтен|закреплен|урегулирован|обеспечен|раскрыт|прописан|отражен|упомянут|конкретизирован|защищен|гарантирован|проработан|описан|назван|решен|ограничен|разграничен|ясен|ясн|понятн|уточнен|регламентирован)[аоы]?`;
const RU_VERB =
  "(?:предусматрива|учитыва|определя|указыва|закрепля|регулиру|обеспечива|содерж|раскрыва|отража|упомина|конкретизиру|соответству|защища|гарантиру|разграничива|уточня|устанавлива|охватыва|называ|описыва|отвеча|вводи|запреща|ограничива|да|бер|име)(?:[еуюиая]т)(?:ся)?";
const RU_NOT = `не (?:${RU_SHORT}|${RU_VERB})(?!\\p{L})`;
const RU_DRAFT =
  "(?:(?:законо)?проект|норм[аы]|стать[яи]|(?:под)?пункты?|част[ьи]|положени[ея]|формулировк[аи]|редакци[яи]|текст|закон|кодекс|определени[ея]|переч(?:ень|ня)|глав[аы]|абзацы?)(?: (?:закона|кодекса|проекта|законопроекта|статьи|части|пункта|\\S*\\d\\S*|«[^»]*»|…)){0,4}";
const RU_IN = `(?:(?:во?|по) (?:(?:законо)?проекте?|стать[еи]|(?:под)?пункте?|норм[еы]|законе?|кодексе?|част[и]|тексте?|главе?|тексте?|положени[ия]х?)(?: [^.;,]{0,40})? )`;
const RU_LACKS =
  "(?:отсутству[ею]т|не хватает|недостает|умалчива[ею]т|противореч[иа]т|наруша[ею]т|допуска[ею]т|позволя[ею]т|созда[ею]т риск|нужда[ею]тся|треб[уюе]+т (?:доработ|уточн|измен|пересмотр|дополн)|слишком|излишне|неясн|нечетк|размыт|недостаточн|спорн|вызыва[ею]т|долж[ен]|неполн)";

const KK_DRAFT = "(?:норма|жоба|заң жобасы|ереже|мәтін|редакция|тұжырым|анықтама|(?:\\d\\S*[- ])?(?:бап|тармақ|бөлік))";
const KK_NOT =
  "(?:көздел|қарастырыл|айтыл|анықтал|реттел|белгілен|ескеріл|қорғал|қамтыл|нақтылан|көрсетіл|бекітіл|енгізіл|сақтал)[мбп][ае](?:ған|ген)|(?:көзделіп|қарастырылып|белгіленіп) отырған жоқ";

/** What says that something is missing, unclear or wrong. */
const GAPS: readonly RegExp[] = [
  /^there (?:is|are|was|were) (?:(?:currently|still|also|at present) )?(?:no|not|nothing|neither|hardly|insufficient)(?!\p{L})/u,
  new RegExp(
    `^(?:no|without|insufficient|weak|missing) (?:\\p{L}+ ){0,3}?${WANTED}(?!\\p{L})(?!.*(?:shall|must|may) )`,
    "u",
  ),
  /^(?:missing|lacking|absent|insufficient|inadequate|unclear|vague|ambiguous|incomplete|too|nothing(?!.*(?:shall|may) )|unregulated|contradicts|conflicts|fails|lacks?|(?:an? |the )?(?:lack|absence) of)(?!\p{L})/u,
  new RegExp(`^${EN_DRAFT} (?:${EN_LACKS})`, "u"),
  /^(?!.*(?:shall|must|may) ).*(?<!\p{L})ha(?:ve|s) no (?:\p{L}+ )?(?:remed|protection|safeguard|guarantee|mechanism|means|way|possibilit)/u,
  /(?<!\p{L})(?:in|of|by|under) (?:the|this) (?:draft|bill)(?: law| code| act| bill)?(?:[.,;]|$| (?:is|are|should|must|does|has))/u,
  /(?<!\p{L})(?:(?:в|во|к) (?:законо)?проект[еу]|(?:законо)?проектом)(?= (?:закона|кодекса)|[.,;]|$)|(?<!\p{L})жоба(?:да|сында)(?!\p{L})/u,
  /^it (?:is|remains) (?:(?:not|quite|completely|entirely) )?(?:clear|unclear|vague|open|necessary|important|essential|desirable|advisable|recommended|suggested|proposed|unknown)(?!\p{L})/u,
  /^(?!.*(?:shall|must|may) ).*(?<!\p{L})(?:is|are) (?:missing|lacking|absent|unclear|undefined|insufficient|inadequate|too \p{L}+|not (?:provided for|regulated|defined|addressed|mentioned|specified|clear|covered|foreseen|envisaged|sufficient|adequate|protected))(?: (?:in the (?:draft|bill|law|code|text)|here|at all|by the (?:draft|bill)|for children|either|yet|properly|clearly|enough))*[.;]?$/u,
  new RegExp(
    `^(?:во?сего |совсем |${RU_IN})?(?:нет|не хватает|недостает|недостаточно|отсутству[ею]т|отсутствие|неясн|непонятн|нечетк|неопределенн|слишком|излишне|пробел|${RU_NOT})`,
    "u",
  ),
  new RegExp(`^${RU_DRAFT} (?:(?:также|вообще|прямо|пока|никак|по-прежнему) )?(?:${RU_LACKS}|${RU_NOT})`, "u"),
  new RegExp(
    `^(?:${RU_DRAFT.replaceAll("[аы]", "ой").replaceAll("[яи]", "ей")}|(?:законо)?проектом|пунктом|частью|статьей(?: \\S*\\d\\S*)?) ${RU_NOT}`,
    "u",
  ),
  new RegExp(
    `^(?!.*(?:если|когда|случа[еяю]|котор))[^,]* (?:отсутству[ею]т|${RU_NOT.replace(`|${RU_VERB}`, "")})(?: (?:во?|никак|вообще|нигде|для|прямо|четко)(?!\\p{L}).*)?[.;]?$`,
    "u",
  ),
  /^(?:нуж(?:ен|н[аоы])|необходим[аоы]?|желательн\p{L}+|целесообразн\p{L}+|важно|надо|хорошо бы|стоит|следовало бы)(?!\p{L})/u,
  /^треб(?:уется|уются) (?:\p{L}+(?:ая|ое|ые|ый|ий) )?(?:доработ|уточн|измен|дополн|определени|норм|запрет|положени|механизм|исключени|пересмотр|правк|редакц|указани|ссылк)/u,
  /(?<!құқы(?:ғы|қтары) )жоқ[.;]?$/u,
  new RegExp(
    `(?:${KK_NOT}|көзделмейді|қарастырылмайды|ескерілмейді|жетіспейді|жеткіліксіз|түсініксіз|айқын емес|анық емес|сәйкес келмейді|сай келмейді|қайшы(?: келеді)?|пысықтауды қажет етеді)[.;]?$`,
    "u",
  ),
  new RegExp(
    `^${KK_DRAFT}\\p{L}* .*(?:ескер|көзде|қамты|анықта|ретте|қорға|белгіле|бер|қарастыр)[мбп][ае]й(?:ді|ды)[.;]?$|^${KK_DRAFT}\\p{L}* .*(?:қажет етеді|бұзады|мүмкіндік береді|рұқсат береді|тиіс|керек)[.;]?$`,
    "u",
  ),
];
