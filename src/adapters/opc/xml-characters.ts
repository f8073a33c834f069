const START =
  ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}";

/** A name of XML 1.0, fifth edition. */
const NAME = new RegExp(`[${START}][-.0-9${START}\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`, "uy");

/** By ASCII code: 2 for what may begin a name, 1 for what may only go on in one. */
const IN_NAME = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_:]/u.test(character) ? 2 : /[-.0-9]/u.test(character) ? 1 : 0;
});

/** Where the name ends that begins at a place; that place where none does. */
export function nameEnd(xml: string, start: number): number {
  let end = start;
  let code = xml.charCodeAt(end);
  if (IN_NAME[code] === 2) while ((IN_NAME[code] ?? 0) > 0) code = xml.charCodeAt(++end);
  if (!(code > 0x7f)) return end;
  NAME.lastIndex = start;
  return NAME.test(xml) ? NAME.lastIndex : start;
}

/** The first place from here on where no blank stands. */
export function blanksEnd(xml: string, start: number): number {
  let end = start;
  for (
    let code = xml.charCodeAt(end);
    code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b && code !== 0x0c);
  ) {
    code = xml.charCodeAt(++end);
  }
  return end;
}

/** What XML 1.0 can't hold: most control characters, halves of surrogate pairs, two non-characters. */
const IMPOSSIBLE = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\p{Cs}\ufffe\uffff]/u;
/** What a text or a value needs a second look for; most have none of it. */
const CARE_IN_TEXT = /[^\P{Cc}\t\n\u007f-\u009f]|[&>\p{Cs}\ufffe\uffff]/u;
const CARE_IN_VALUE = /[^\P{Cc}\u007f-\u009f]|[&<\p{Cs}\ufffe\uffff]/u;

/** Text between tags with its references resolved; undefined where it can't stand there. */
export function textOf(source: string): string | undefined {
  if (!CARE_IN_TEXT.test(source)) return source;
  return source.includes("]]>") ? undefined : resolved(sectionText(source));
}

/** The value of an attribute with its references resolved; undefined where it can't stand in quotes. */
export function valueOf(source: string): string | undefined {
  if (!CARE_IN_VALUE.test(source)) return source;
  return source.includes("<") ? undefined : resolved(sectionText(source)?.replace(/[\t\n]/gu, " "));
}

/** Characters that stand for themselves, line ends as XML knows them; undefined for what it can't hold. */
export const sectionText = (source: string): string | undefined =>
  IMPOSSIBLE.test(source) ? undefined : source.replace(/\r\n?/gu, "\n");

const NAMED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** Undefined where a reference names nothing. */
function resolved(text: string | undefined): string | undefined {
  if (text === undefined || !text.includes("&")) return text;
  let isWhole = true;
  const plain = text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|[a-z]+)?;?/giu, (whole, hex?: string, decimal?: string) => {
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    const meant = NAMED[whole] ?? (whole.endsWith(";") && code <= 0x10ffff ? String.fromCodePoint(code) : undefined);
    if (meant === undefined || IMPOSSIBLE.test(meant)) isWhole = false;
    return meant ?? whole;
  });
  return isWhole ? plain : undefined;
}
