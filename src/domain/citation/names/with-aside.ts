import type { NameElement } from "../elements";

/** Codes an aside may have. */
const REACH = 120;

/** "(hereinafter “the Convention”)", "(далее – Закон)": what the text calls the instrument from here on. */
const DEFINITION =
  /^,? \((?:(?:hereinafter|hereafter|henceforth|далее(?: по тексту)?|бұдан әрі)(?: referred to as| called| именуется| именуемый| деп аталатын)?(?: ?[–—:-])? ?)?(?:the )?[«"“'‘]?(?:the )?(?<words>[^«»"“”'‘’()\n,.;]{2,50})[»"”'’]?\)/iu;
const INTRODUCED = /^,? \((?:hereinafter|hereafter|henceforth|далее|бұдан әрі|(?:the )?[«"“'‘])/iu;

/** "UN Doc. CRC/C/GC/25 (2 March 2021)": the symbol of the document that was just named, and its date. */
const DOCUMENT =
  /^,? \(?(?:UN Doc\.?|U\.N\. Doc\.?|документ(?: ООН)?|док\. ООН),? (?<symbol>[A-Z][\w/.-]*\/[\w/.-]*\w)\)?(?: \([^()\n]{0,24}\d{4}\))?(?:,? \(?\d{1,2} \p{L}{3,10} \d{4}\)?)?/u;

/** "(New York, 20 November 1989)", "(1577 UNTS 3)", "(21.05.2013, № 94-V)": where, when and as what it was made. */
const MADE =
  /^ \((?!(?:arts?|articles?|paras?|sect|ст|стат|пп?|пункт)[. \p{L}])(?=[^()]*(?:(?:19|20)\d\d|UNTS))[\p{L}\d .,№/'’-]{4,80}\)/iu;
/** ", adopted by General Assembly resolution 44/25", ", ратифицированная РК 08.06.1994": up to the next comma. */
const MADE_BY =
  /^, (?:adopted|ratified|принят\p{L}*|ратифицированн\p{L}*|қабылданған|ратификацияланған) [^,;()\n]{2,80}(?=, )/iu;
/** "of the European Parliament and of the Council of 19 October 2022", "No. 345-II". */
const OF_COUNCIL =
  /^ (?:of the European Parliament(?: and of the Council)?(?: of \d{1,2} \p{L}+ \d{4})?|(?:No\.?|№) ?\d+-[IVXL]+(?: ЗРК)?)/u;

/** A name with the aside that follows it, which belongs to it: its places may come after. */
export function withAside(text: string, name: NameElement): NameElement {
  if (name.instruments.length === 0) return name;
  return withDefinition(text, madeBy(text, name));
}

function madeBy(text: string, name: NameElement): NameElement {
  const after = text.slice(name.end, name.end + REACH);
  const made = /^,? [(a-zа-яқ№N]/u.test(after)
    ? (OF_COUNCIL.exec(after) ?? MADE.exec(after) ?? MADE_BY.exec(after))
    : null;
  return made ? { ...name, end: name.end + made[0].length } : name;
}

function withDefinition(text: string, name: NameElement): NameElement {
  const after = text.slice(name.end, name.end + REACH);
  if (!/^,? [(UuДд]/u.test(after)) return name;
  const document = DOCUMENT.exec(after);
  const symbol = document?.groups?.["symbol"];
  if (document && symbol !== undefined && name.instruments.some((one) => one.symbol?.startsWith(symbol) ?? false))
    return { ...name, end: name.end + document[0].length };
  const definition = INTRODUCED.test(after) ? DEFINITION.exec(after) : null;
  return definition
    ? { ...name, end: name.end + definition[0].length, defines: definition.groups?.["words"]?.trim() }
    : name;
}

/** Letters at a word's end that its case may change. */
const ENDING = 1;

/** Whether a name is the one that was defined, in any case: "Закона", where "Закон" was. */
export function isDefined(name: string, words: string): boolean {
  const [written, defined] = [name, words].map((text) => text.toLowerCase().replace(/^the /u, ""));
  if (written === undefined || defined === undefined) return false;
  const stem = defined.slice(0, Math.max(3, defined.length - ENDING));
  return written.startsWith(stem) && written.length <= defined.length + 4;
}
