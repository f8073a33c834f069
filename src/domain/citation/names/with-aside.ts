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

/** A name with the aside that follows it, which belongs to it: its places may come after. */
export function withAside(text: string, name: NameElement): NameElement {
  const after = text.slice(name.end, name.end + REACH);
  if (!/^,? [(UuДд]/u.test(after) || name.instruments.length === 0) return name;
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
