import { KAZAKH_ENCODINGS, kazakhText } from "../../../src/adapters/draft/kazakh-encodings";

const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** A text in an encoding of one byte for a letter; what it lacks is “?”, as other programs write it. */
export function inOlder(text: string, encoding: string): Uint8Array {
  const table = KAZAKH_ENCODINGS.includes(encoding)
    ? kazakhText(EVERY_BYTE, encoding)!
    : new TextDecoder(encoding).decode(EVERY_BYTE);
  const bytes = new Map([...table].map((letter, byte) => [letter, byte]));
  return Uint8Array.from([...text], (letter) => bytes.get(letter) ?? "?".charCodeAt(0));
}
