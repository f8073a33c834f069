import { fold } from "../../text/fold";
import { hasKazakhLetters } from "../../text/kazakh-letters";

/** What is noted down with a dash in place of the verb: "Photos – at once", «материалы – в течение 24 часов». */
const ENGLISH =
  /^[^–—:;,]*\s[–—-] (?:within|by|at once|at the latest|immediately|promptly|no later than|not later than|up to|from|after|before|for|upon|on request|without)(?!\p{L})(?!.*(?<!\p{L})(?:shall|must|may|is|are)(?!\p{L}))/u;
const RUSSIAN =
  /^[^–—:;,]*\s[–—-] (?:в течение|во?|до|не позднее|немедленно|незамедлительно|сразу|по|с|без|от|после|через|за|на)(?!\p{L})(?![^.;]*(?:\p{L}(?:[еи]т|[ую]т|[ая]т)(?:ся)?|(?<!\p{L})(?:обязан[аоы]?|вправе|долж(?:ен|на|но|ны)))(?!\p{L}))/u;
const KAZAKH =
  /^[^–—:;,]*\s[–—-] [^–—]*(?<!\p{L})(?:ішінде|дейін|дереу|бойынша|кешіктірмей|арқылы|кейін|бойы|үшін)[.;]?$/u;

/** Whether a sentence is noted down, which in a law's text may be a rule: "Срок рассмотрения – до пяти дней". */
export function isNoted(sentence: string): boolean {
  const said = fold(sentence);
  return ENGLISH.test(said) || (hasKazakhLetters(said) ? KAZAKH : RUSSIAN).test(said);
}
