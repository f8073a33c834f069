import { fold } from "../text/fold";
import { anyOf } from "./wholly";

/** Whether a text is quoted, numbered, or says in a sentence what is so or what somebody owes. */
export const soundsLikeLaw = (text: string): boolean =>
  NUMBERED.test(text) || BEGINNINGS.some((sign) => sign.test(fold(text))) || hasVerbOfLaw(text);

/** Whether a sentence has a verb that says what is so or what somebody owes: "A child is heard", «Ребенок заслушивается». */
export function hasVerbOfLaw(sentence: string): boolean {
  const whole = fold(sentence);
  // A term is told from its definition by a dash in place of a verb.
  const said = DEFINED.test(whole) ? whole : whole.replace(NOUNS, "");
  return VERBS.some((sign) => sign.test(said));
}

/** "1 This Schedule …", and no "30 days". */
const NUMBERED = /^\s*\d{1,3}\p{Lu}?\s+\p{Lu}/u;
const DEFINED = /\s[–—]\s/u;
/** Russian nouns that end as verbs do: "запрет", "лет". */
const NOUNS =
  /(?<!\p{L})(?:запрет|нет|предмет|интернет|совет|учет|счет|отчет|расчет|ответ|лет|бюджет|комитет|приоритет|пакет|билет|формат|сертификат|результат|возврат|чат|аппарат|аудит|лимит|кредит|дефицит|институт|маршрут|атрибут|защит)(?!\p{L})/gu;

const BEGINNINGS = [
  /^["“«„(]|^\(?\d[\d.-]*\p{L}?[.)]|^\d[\d-]*-(?:ба[пб]|бөлі|тарма)/u,
  /^(?:an?|the|every|each|no) /u,
];

/** Verbs of laws in the present tense, "The operator keeps the data", many of which are nouns, too. */
const KEEPS = anyOf(
  "adopts answers applies appoints approves asks assesses bears begins blocks checks collects complies conducts consents considers consults decides defines deletes designates determines discloses displays documents ends enables ensures enters establishes examines expires explains gives hears informs issues keeps labels limits lodges maintains makes marks monitors notifies obtains offers performs prepares prevents processes protects provides publishes receives records refuses registers removes reports requests responds restricts reviews seeks sends sets shares shows stores submits supervises takes tells transfers uses verifies",
);

const VERBS = [
  new RegExp(
    `^(?:an?|the|each|every|any|no) (?:(?!(?:that|which|who|whose|to) )\\p{L}+(?<!s) ){1,4}(?:${KEEPS}) (?!of |and |or )\\p{L}`,
    "u",
  ),
  /(?<!\p{L})(?:shall|must|may|can|is|are|has|have|does|do|means?(?= [\p{L}“"(])(?! (?:of|to|for)(?!\p{L})))(?!\p{L})/u,
  /(?<!\p{L})(?:обязан|вправе|долж[ен]|запрещ)|(?:[аеуюия]т|[еуюиая]тся)(?!\p{L})/u,
  /(?:[аеыйя][дй][ыі]|емес|міндетті|құқылы|тиіс)(?!\p{L})/u,
];
