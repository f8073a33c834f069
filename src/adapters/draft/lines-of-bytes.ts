import { encodingOf, isWhole, NEVER_TOLD, utf16Of, UTF_8 } from "./decode-draft";
import { textIn } from "./older-encodings";

/** What is done about bytes that are not plainly text. */
interface OddBytes {
  readonly noText: () => Error;
  readonly noLetters: () => Error;
  /** Of lines that come now: the encoding that their letters were taken for. */
  readonly readAs: (encoding: string) => void;
}

/** Lines of a text that comes bit by bit. */
interface ByteLines {
  /** Those that have their end by now. */
  readonly add: (chunk: Uint8Array) => readonly string[];
  /** The last one, where it has no end. */
  readonly end: () => readonly string[];
}

/** Bytes that tell UTF-16, and files that are none of text. */
const HEAD = 4;

/** Bytes of lines with other letters than English ones that settle the encoding. */
const ENOUGH = 20_000;

/** Bytes in which a zero shows that they are no text. */
const LOOKED_AT = 10_000;

const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;

/** Read lines as they come, in the encodings of drafts. */
export function linesOfBytes(odd: OddBytes): ByteLines {
  let held: Uint8Array[] = [];
  let begun: ByteLines | undefined;
  const begin = (): ByteLines => {
    const head = joined(held);
    if (isOtherFile(head)) throw odd.noText();
    const wide = utf16Of(head);
    return (begun = wide === undefined ? narrowLines(odd) : wideLines(wide));
  };
  return {
    add: (chunk) => {
      if (begun) return begun.add(chunk);
      held.push(chunk);
      const length = held.reduce((sum, each) => sum + each.length, 0);
      return length >= HEAD || lastEnd(chunk) >= 0 ? begin().add(joined(held.splice(0))) : [];
    },
    end: () => {
      if (begun) return begun.end();
      const lines = begin();
      return [...lines.add(joined(held)), ...lines.end()];
    },
  };
}

/** Lines of UTF-16. */
function wideLines(encoding: string): ByteLines {
  const decoder = new TextDecoder(encoding);
  let rest = "";
  const linesIn = (text: string): string[] => {
    // A line end at the very end may be the half of one.
    const whole = rest + text;
    const isHalf = whole.endsWith("\r");
    const lines = (isHalf ? whole.slice(0, -1) : whole).split(LINE_END);
    rest = `${lines.pop() ?? ""}${isHalf ? "\r" : ""}`;
    return lines;
  };
  return {
    add: (chunk) => linesIn(decoder.decode(chunk, { stream: true })),
    end: () => {
      const lines = `${rest}${decoder.decode()}`.split(LINE_END);
      return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
    },
  };
}

/** Lines of an encoding in which a line end is a byte. */
function narrowLines(odd: OddBytes): ByteLines {
  const encodingFor = toEncodings(odd);
  let held: Uint8Array[] = [];
  let seen = 0;
  let isHalf = false;
  const linesIn = (bytes: Uint8Array): readonly string[] => {
    if (bytes.length === 0) return [];
    if (seen < LOOKED_AT && bytes.subarray(0, LOOKED_AT - seen).includes(0)) throw odd.noText();
    seen += bytes.length;
    const lines = textIn(bytes, encodingFor(bytes)).split(LINE_END);
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
  };
  return {
    add: (given) => {
      const chunk = isHalf && given[0] === 0x0a ? given.subarray(1) : given;
      if (given.length > 0) isHalf = false;
      const end = lastEnd(chunk) + 1;
      if (end === 0) {
        held.push(chunk);
        return [];
      }
      const whole = joined([...held, chunk.subarray(0, end)]);
      held = [chunk.subarray(end)];
      isHalf = end === chunk.length && chunk[end - 1] === 0x0d;
      return linesIn(whole);
    },
    end: () => linesIn(joined(held)),
  };
}

/**
 * The encoding of lines. What is UTF-8 is read as that whatever stood before; what is not comes line by line, and tells
 * its encoding better the more there is of it, so it is asked anew whenever twice as much is there.
 */
function toEncodings(odd: OddBytes): (bytes: Uint8Array) => string {
  let sample = new Uint8Array();
  let found: { readonly encoding: string; readonly by: number } | undefined;
  return (bytes) => {
    if (bytes.every((byte) => byte < 0x80)) return UTF_8;
    if (sample.length < ENOUGH) sample = joined([sample, bytes.subarray(0, ENOUGH)]);
    if (isWhole(bytes)) return UTF_8;
    if (found && (found.by >= ENOUGH || sample.length < found.by * 2)) return found.encoding;
    const encoding = encodingAmong(sample, odd);
    const isNews = found ? found.encoding !== encoding : !NEVER_TOLD.has(encoding);
    found = { encoding, by: sample.length };
    if (isNews) odd.readAs(encoding);
    return encoding;
  };
}

function encodingAmong(sample: Uint8Array, odd: OddBytes): string {
  try {
    return encodingOf(sample).encoding;
  } catch {
    throw odd.noLetters();
  }
}

const lastEnd = (bytes: Uint8Array): number => Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d));

/** Documents and archives, by how their files begin. */
const STARTS = ["PK\u0003\u0004", "%PDF-", "{\\rtf", "\u00d0\u00cf\u0011\u00e0"];

function isOtherFile(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return STARTS.some((start) => head.startsWith(start));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
