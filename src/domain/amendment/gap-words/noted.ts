import { fold } from "../../text/fold";

/** What is noted down with a dash in place of the verb: "Photos – at once", «материалы – в течение 24 часов». */
const NOTED: readonly RegExp[] = [
  /^[^–—:;,]*\s[–—-] (?:within|by|at once|at the latest|immediately|promptly|no later than|not later than|up to|from|after|before|for|upon|on request|without)(?!\p{L})(?!.*(?<!\p{L})(?:shall|must|may|is|are)(?!\p{L}))/u,
  /^(?!.*[әғқңөұүһі])[^–—:;,]*\s[–—-] (?:в течение|во?|до|не позднее|немедленно|незамедлительно|сразу|по|с|без|от|после|через|за|на)(?!\p{L})(?![^.;]*(?:\p{L}(?:[еи]т|[ую]т|[ая]т)(?:ся)?|(?<!\p{L})(?:обязан[аоы]?|вправе|долж(?:ен|на|но|ны)))(?!\p{L}))/u,
  /^(?=.*[әғқңөұүһі])[^–—:;,]*\s[–—-] [^–—]*(?<!\p{L})(?:ішінде|дейін|дереу|бойынша|кешіктірмей|арқылы|кейін|бойы|үшін)[.;]?$/u,
];

/** Whether a sentence is noted down, which in a law's text may be a rule: "Срок рассмотрения – до пяти дней". */
export const isNoted = (sentence: string): boolean => NOTED.some((says) => says.test(fold(sentence)));
