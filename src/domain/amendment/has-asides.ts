import { fold } from "../text/fold";

/** Whether a text has what only those who write about a law say in it: "etc.", "(new)", "; see also", " OR ", «и т.д.». */
export const hasAsides = (text: string): boolean => CHOICE.test(text) || ASIDES.some((aside) => aside.test(fold(text)));

/** One text for another to choose from; no "and/or". */
const CHOICE = /\s\/\s|(?<=\p{Ll}[,;]? )(?:OR|ИЛИ|ЛИБО|НЕМЕСЕ)(?= )/u;

const ASIDES: readonly RegExp[] = [
  /(?<!\p{L})(?:etc(?!\p{L})|and so (?:on|forth)(?!\p{L})|or (?:the like|similar(?: wording| language)?)[.;]?$)/u,
  /\((?:new|old|optional|as is|нов(?:ое|ая|ый)|стар(?:ое|ая|ый)|жаңа|ескі)\)/u,
  /[;,–—-] (?:(?:see|cf|as in|см|ср|как в)(?!\p{L}))/u,
  /(?<!\p{L})(?:и|және) т\. ?[дпбс](?!\p{L})|(?<!\p{L})(?:и так далее|и тому подобное)(?!\p{L})/u,
  /(?<!\p{L})(?:либо|или) (?:ин|аналогичн|похож|подобн)\p{L}+ (?:формулировк|редакци)/u,
  /^(?:alternatively|or|либо|альтернативно|немесе|балама ретінде)[,:](?!\p{L})/u,
  /^[agаг]-\d{3,}\s?[:.–—-]/u,
];
