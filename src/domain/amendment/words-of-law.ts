import { fold } from "../text/fold";
import { anyOf } from "./wholly";

/** What a law says in no other text: a duty, a ban, a right; "must" stands in remarks, too. */
export const OWES_IN_LAW =
  "(?:shall|may not|is entitled to|is prohibited|are prohibited|обязан[аоы]?|вправе|запрещается|запрещаются|не допускается|не допускаются|имеют право|имеет право|міндетті|құқылы|тыйым салынады|жол берілмейді)(?!\\p{L})";

/** What says, of a law or of what somebody wishes of one, what is owed or may be done. */
export const OWES = `(?:${OWES_IN_LAW}|(?:must|may|долж(?:ен|на|но|ны)|запрещ\\p{L}+|допуска\\p{L}+|тиіс|тыйым)(?!\\p{L}))`;

/** Verbs of laws in the present tense, "The operator keeps the data", many of which are nouns, too. */
export const KEEPS = anyOf(
  "adopts answers applies appoints approves asks assesses bears begins blocks checks collects complies conducts consents considers consults decides defines deletes designates determines discloses displays documents ends enables ensures enters establishes examines expires explains gives hears informs issues keeps labels limits lodges maintains makes marks monitors notifies obtains offers performs prepares prevents processes protects provides publishes receives records refuses registers removes reports requests responds restricts reviews seeks sends sets shares shows stores submits supervises takes tells transfers uses verifies",
);

/** What is done to things and persons in a law, and how they are. */
const EN_DONE = anyOf(
  "accepted answered appealed appointed approved blocked charged checked collected confirmed deleted determined disclosed displayed established examined exempt forwarded given heard imposed informed invalid kept lodged maintained marked notified obtained offered prepared processed provided published recommended recorded refused registered removed restricted reviewed sent stored submitted summarised supported suspended told transferred valid verified void",
);
const RU_DOES = anyOf(
  "блокиру взима готов возвраща выда выполня да информиру исполня контролиру назнача направля обеспечива обжалу обрабатыва оказыва определя осуществля отвеча отказыва переда пода поддержива подтвержда подписыва получа предоставля представля прекраща принима приостанавлива провод производ проверя публику размеща разрабатыва разреша рассматрива регистриру рекоменду собира сообща скрепля составля требу удостоверя указыва уведомля удаля утвержда устанавлива хран",
);
const KK_DOES = anyOf(
  "айқында алын анықта ашыл бекіт бер дайында жарияла жібер жой жоя жүргізіл қара құра орналастыр орында өңде өшір раста сақта тағайында тексер тірке тоқтат ұсын хабарла шектел",
);

/** A duty, a ban, a right, what follows from a breach, and on which condition or until when. */
const OWED: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${OWES}`, "u"),
  /(?<!\p{L})(?:(?:is|are|be) (?:not )?(?:entitled|obliged|required|prohibited|forbidden|banned|permitted|allowed|liable|punishable)|ha(?:s|ve) (?:the|a|no) (?:right|duty)|(?:shall )?mean(?:s|(?= )))(?!\p{L})/u,
  /^no (?:person|child|operator|provider|platform|fee|charge)(?!\p{L})|(?<!\p{L})(?:no later than|not later than|not exceed|unless|provided that|не позднее|не ранее|при условии|кешіктір(?:іл)?мей|аспауға)(?!\p{L})/u,
  /(?<!\p{L})(?:подлеж[аи]т|влеч[её]т|влекут|нес[еу]т ответственность)(?!\p{L})/u,
  /(?<!\p{L})(?:рұқсат етіл\p{L}+|(?:құқығы|міндеті) бар|әкеп соғады|жауапты болады)(?!\p{L})/u,
];

/** What is done, as descriptions have it, too. */
const DONE: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:is|are|be) (?:not |only )?(?:dealt with|no (?:ground|reason)|${EN_DONE})(?!\\p{L})`, "u"),
  new RegExp(
    `^(?:an?|the|each|every|any|no) (?:(?!(?:that|which|who|whose|to) )\\p{L}+ ){1,4}(?:${KEEPS}) \\p{L}|(?<!\\p{L})appl(?:y|ies) to(?!\\p{L})`,
    "u",
  ),
  new RegExp(`(?<!\\p{L})(?:${RU_DOES})[аеуюия]т(?:ся)?(?!\\p{L})`, "u"),
  /(?<!\p{L})(?:не мо(?:жет|гут)|мо(?:жет|гут) быть|явля[ею]тся основани\p{L}+|призна[ею]тся|вступа[ею]т в силу|ввод[ия]тся в действие|распространя[ею]тся на|применя[ею]тся)(?!\p{L})/u,
  new RegExp(`(?<!\\p{L}|қала )(?:${KK_DOES})\\p{L}{0,5}д[ыі](?!\\p{L})`, "u"),
  /(?<!\p{L})(?:негіз болмайды|\p{L}+уы мүмкін|деп танылады|қолданылады|қолданылмайды|енгізіледі|күшіне енеді)(?!\p{L})/u,
];

/** Whether a text has words of a duty, a ban, a right, of what follows from a breach, or of a limit. */
export const saysOwed = (text: string): boolean => OWED.some((says) => says.test(fold(text)));

/** Whether it has these or verbs of what is done in a law: "is lodged", «хранятся», «қаралады». */
export const saysLaw = (text: string): boolean => saysOwed(text) || DONE.some((says) => says.test(fold(text)));
