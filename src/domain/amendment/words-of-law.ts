import { fold } from "../text/fold";
import { KAZAKH_LETTER, hasKazakhLetters } from "../text/kazakh-letters";
import { anyOf } from "./wholly";

/** What a law says in no other text: a duty, a ban, a right; "must" stands in remarks, too. */
export const OWES_IN_LAW =
  "(?:shall|may not|is entitled to|is prohibited|are prohibited|обязан[аоы]?|вправе|запрещается|запрещаются|не допускается|не допускаются|имеют право|имеет право|міндетті|құқылы|тыйым салынады|жол берілмейді)(?!\\p{L})";

/** What says, of a law or of what somebody wishes of one, what is owed or may be done. */
export const OWES = `(?:${OWES_IN_LAW}|(?:must|may|долж(?:ен|на|но|ны)|запрещ\\p{L}+|допуска\\p{L}+|тиіс|тыйым)(?!\\p{L}))`;

/** Verbs of laws in the present tense, "The operator keeps the data", many of which are nouns, too. */
export const KEEPS = anyOf(
  "adopts answers applies appoints approves asks assesses bears begins blocks checks closes collects complains complies conducts consents considers consults decides defines deletes designates determines discloses displays documents elects ends enables ensures enters erases establishes examines expires explains gives grants guarantees has hears informs issues keeps labels limits lodges maintains makes marks monitors notifies obtains offers opens performs prepares prevents processes protects provides publishes receives records refuses registers removes reports requests responds restricts retains reviews seeks sends sets shares shows stores submits supervises takes tells transfers uses verifies",
);

/** How things and persons are in a law, and what is done to them by verbs that are no regular ones. */
const EN_STATE = anyOf(
  "accessible available binding borne confidential drawn exempt final forbidden free given heard held independent invalid kept lawful made paid public put sent set taken told unlawful valid void",
);
const RU_DOES = anyOf(
  "анонимизиру блокиру взима возвраща гарантиру готов выда выполня да избира информиру исполня контролиру назнача наказыва направля обеспечива обжалу обраща обрабатыва оказыва определя осуществля отвеча отказыва переда пода поддержива подтвержда подписыва получа предоставля представля прекраща принима приостанавлива провод производ проверя публику размеща разрабатыва разреша рассматрива регистриру рекоменду собира сообща скрепля составля требу удостоверя указыва уведомля удаля уничтожа утвержда участву устанавлива хран",
);
const KK_DOES = anyOf(
  "айқында алын анықта ашыл бекіт бер дайында жарияла жібер жой жоя жүгін жүргізіл қара құра орналастыр орында өңде өшір раста сайла сақта тағайында тексер тірке тоқтат ұсын хабарла шектел",
);

/** A duty, a ban, a right, what follows from a breach, and on which condition or until when. */
const OWED: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${OWES}`, "u"),
  /(?<!\p{L})(?:(?:is|are|be) (?:not )?(?:entitled|obliged|required|prohibited|forbidden|banned|unlawful|permitted|allowed|liable|punishable)|ha(?:s|ve) (?:the|a|no) (?:right|duty)|(?<=^(?:each|every|any) (?:\p{L}+ ){1,3})ha(?:s|ve) access|(?:shall )?mean(?:s|(?= )))(?!\p{L})/u,
  /^no (?:person|child|operator|provider|platform|fee|charge)(?!\p{L})|(?<!\p{L})(?:no later than|not later than|not exceed|unless|provided that|не позднее|не ранее|при условии|кешіктір(?:іл)?мей|аспауға)(?!\p{L})/u,
  /(?<!\p{L})(?:явля[ею]тся незаконн\p{L}+|незакон(?:ен|н[аоы])|подлеж[аи]т|влеч[её]т|влекут|нес[еу]т ответственность)(?!\p{L})/u,
  /(?<!\p{L})(?:заңсыз болып табылады|рұқсат етіл\p{L}+|(?:құқығы|міндеті) бар|әкеп соғады|жауапты болады)(?!\p{L})/u,
];

const KAZAKH = `.*${KAZAKH_LETTER}`;

/** What is done, as descriptions have it, too. */
const DONE: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:is|are|be) (?:not |only )?(?:\\p{L}+ly )?(?:dealt with|no (?:ground|reason)|an? (?:primary|paramount) consideration|a party|\\p{L}{2,}ed|${EN_STATE})(?!\\p{L})`,
    "u",
  ),
  /(?<!\p{L})(?:prevails?|takes? precedence)(?!\p{L})|^(?:each|every|any) (?:\p{L}+ ){1,3}(?:has|have)(?!\p{L})/u,
  new RegExp(
    `^(?:an?|the|each|every|any|no) (?:(?!(?:that|which|who|whose|to) )\\p{L}+ ){1,4}(?:${KEEPS}) \\p{L}|(?<!\\p{L})appl(?:y|ies) to(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `^(?!${KAZAKH}).*(?<!\\p{L})(?:(?:${RU_DOES})[аеуюия]т(?:ся)?|\\p{L}{3,}(?:[аяуи]ется|[ию]тся|[аяу]ются|ятся))(?!\\p{L})`,
    "u",
  ),
  /(?<!\p{L})(?:независим(?:а|о|ы)?|бесплат(?:ен|н[аоы])|незакон(?:ен|н[аоы])|име[ею]т (?:приоритет|преимущество|силу))(?!\p{L})/u,
  /(?:^|\. )(?:срок|размер|возраст|период)\p{L}*(?: \p{L}+)* [–—-] /u,
  /(?<!\p{L})(?:не мо(?:жет|гут)|мо(?:жет|гут) быть|явля[ею]тся основани\p{L}+|призна[ею]тся|вступа[ею]т в силу|ввод[ия]тся в действие|распространя[ею]тся на|применя[ею]тся)(?!\p{L})/u,
  new RegExp(`(?<!\\p{L}|қала )(?:(?:${KK_DOES})\\p{L}{0,5}|\\p{L}{3,}[ыі][лн][ае])д[ыі](?!\\p{L})`, "u"),
  /(?<!\p{L})(?:тәуелсіз|тегін|заңсыз|басым)(?:[.;]|$| (?:болады|болып табылады))/u,
  /(?:^|\. )(?:\p{L}+ ){0,4}(?:мерзімі|мөлшері|жасы) [–—-] /u,
  /(?<!\p{L})(?:негіз болмайды|\p{L}+уы мүмкін|деп танылады|қолданылады|қолданылмайды|енгізіледі|күшіне енеді)(?!\p{L})/u,
];

const HAS_SUBJECT = new RegExp(
  `^(?!(?:who|which|that|and|or|but|to|котор\\p{L}+|и|или|а|но|что|чтобы|және|немесе)(?!\\p{L}))(?!${OWES})\\p{L}.*(?<!\\p{L})${OWES}`,
  "su",
);

/**
 * Whether a text says of somebody what that one owes or may do, and so is a sentence, whatever its first letter and
 * end.
 */
export function isWholeDuty(text: string): boolean {
  const said = fold(text);
  return HAS_SUBJECT.test(said) && !(hasKazakhLetters(said) && KAZAKH_OBJECT.test(said));
}

/** A first word in another case than a subject has. */
const KAZAKH_OBJECT = /^\p{L}+(?:[днт](?:[ыі]|[ыі]ң)|[ғгқк][ае]|[дт][ае]н?|[мбп]ен)(?!\p{L})/u;

/** Whether a text has words of a duty, a ban, a right, of what follows from a breach, or of a limit. */
export const saysOwed = (text: string): boolean => OWED.some((says) => says.test(fold(text)));

/** Whether it has these or verbs of what is done in a law: "is lodged", «хранятся», «қаралады». */
export const saysLaw = (text: string): boolean => saysOwed(text) || DONE.some((says) => says.test(fold(text)));
