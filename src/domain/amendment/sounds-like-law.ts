import { fold } from "../text/fold";
import { hasKazakhLetters } from "../text/kazakh-letters";
import { KEEPS } from "./words-of-law";

/** Whether a text is quoted, numbered, or says in a sentence what is so or what somebody owes. */
export const soundsLikeLaw = (text: string): boolean =>
  NUMBERED.test(text) || BEGINNINGS.some((sign) => sign.test(fold(text))) || hasVerbOfLaw(text);

/**
 * Whether a sentence has a verb that says what is so or what somebody owes: "A child is heard", «Ребенок
 * заслушивается».
 */
export function hasVerbOfLaw(sentence: string): boolean {
  const whole = fold(sentence);
  // A term is told from its definition by a dash in place of a verb.
  const said = DEFINED.test(whole) ? whole : whole.replace(NOUNS, "");
  return VERBS.some((sign) => sign.test(said)) || (!hasKazakhLetters(said) && RUSSIAN.test(said));
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

const VERBS = [
  new RegExp(
    `^(?:an?|the|each|every|any|no) (?:(?!(?:that|which|who|whose|to) )\\p{L}+(?<!s) ){1,4}(?:${KEEPS}) (?!of |and |or )\\p{L}`,
    "u",
  ),
  /(?<!\p{L})(?:shall|must|may|can|is|are|has|have|does|do|means?(?= [\p{L}“"(])(?! (?:of|to|for)(?!\p{L})))(?!\p{L})/u,
  /(?<!\p{L})(?:обязан|вправе|долж[ен]|запрещ)/u,
  /(?:[аеыйя][дй][ыі]|емес|міндетті|құқылы|тиіс|қажет|рұқсат жоқ)(?!\p{L})/u,
];

/** Kazakh nouns end as Russian verbs do: "сағат". */
const RUSSIAN = /(?:[аеуюия]т|[еуюиая]тся)(?!\p{L})/u;
