import { isWhole, NEVER_TOLD, utf16Of, UTF_8 } from "./decode-draft";
import { sureEncoding, textIn } from "./older-encodings";

/** What is done about bytes that are not plainly text. */
interface OddBytes {
  /** For a document or an archive. */
  readonly noText: () => Error;
  /** The encoding that letters were taken for, from so many lines behind those that were given on. */
  readonly readAs: (encoding: string, behind: number) => void;
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
  const decode = toDecoder(odd);
  let held: Uint8Array[] = [];
  let isHalf = false;
  const linesIn = (bytes: Uint8Array): readonly string[] => {
    if (bytes.length === 0) return [];
    const lines = decode(bytes).split(LINE_END);
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
 * The text of lines. What is UTF-8 is read as that whatever stands beside it, and so is, with “\ufffd”, what is in no
 * encoding for certain. Other lines tell their encoding better the more there is of them, so it is asked anew whenever
 * twice as much is there.
 */
function toDecoder(odd: OddBytes): (bytes: Uint8Array) => string {
  let sample = new Uint8Array();
  let found: { readonly encoding: string | undefined; readonly by: number } | undefined;
  let told: string | undefined;
  const encodingFor = (lines: readonly Uint8Array[], behind: number): string => {
    if (sample.length < ENOUGH) sample = joined([sample, joined(lines).subarray(0, ENOUGH)]);
    if (!found || (found.by < ENOUGH && (found.encoding === undefined || sample.length >= found.by * 2)))
      found = { encoding: sureEncoding(sample), by: sample.length };
    const { encoding = UTF_8 } = found;
    if (encoding !== told && (told !== undefined || !NEVER_TOLD.has(encoding))) odd.readAs(encoding, behind);
    if (encoding !== UTF_8) told = encoding;
    return encoding;
  };
  return (bytes) => {
    if (isWhole(bytes)) return textIn(bytes, UTF_8);
    const lines = byteLines(bytes);
    const other = lines.filter((line) => !isNearlyWhole(line));
    const encoding = other.length === 0 ? UTF_8 : encodingFor(other, lines.indexOf(other[0]!));
    const isOther = new Set(other);
    return lines.map((line) => textIn(line, isOther.has(line) ? encoding : UTF_8)).join("");
  };
}

/** Whether more of the letters beyond English ones are those of UTF-8 than are not. */
function isNearlyWhole(bytes: Uint8Array): boolean {
  if (isWhole(bytes)) return true;
  const letters = textIn(bytes, UTF_8).match(/[^\p{ASCII}]/gu) ?? [];
  return letters.filter((letter) => letter === "\ufffd").length * 2 < letters.length;
}

/** Each with its end. */
function byteLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0x0a && (byte !== 0x0d || bytes[at + 1] === 0x0a)) return;
    lines.push(bytes.subarray(start, at + 1));
    start = at + 1;
  });
  return start < bytes.length ? [...lines, bytes.subarray(start)] : lines;
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
