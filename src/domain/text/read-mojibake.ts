/**
 * A text of which a program took each byte of UTF-8 for a character ("Ð¡Ð´" for “Сд”), as it was.
 *
 * @returns undefined for a text that can't have come about so
 */
export function readMojibake(text: string): string | undefined {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  if (!codes.some((code) => code > 0x7f) || codes.some((code) => code > 0xff)) return undefined;
  try {
    return decodeURIComponent(codes.map((code) => `%${code.toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return undefined;
  }
}
