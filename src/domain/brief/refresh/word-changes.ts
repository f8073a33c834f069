/** A stretch of a text that stays, goes or comes. Those that stay and go give the old text, those that stay and come the new. */
export interface WordChange {
  readonly kind: "same" | "gone" | "come";
  readonly text: string;
}

/**
 * From one text to another, word by word, as few words changed as can be; a change tells first what goes, then what
 * comes. `[]` when the texts are the same. Texts of thousands of words that have nothing in common are told as one change.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  if (before === after) return [];
  const [old, now] = [toWords(before), toWords(after)];
  const start = commonLength(old, now, (words, at) => words[at]);
  const most = Math.min(old.length, now.length) - start;
  const end = Math.min(
    most,
    commonLength(old, now, (words, at) => words[words.length - 1 - at]),
  );
  const [oldMiddle, nowMiddle] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const changes: WordChange[] = [
    { kind: "same", text: old.slice(0, start).join("") },
    ...middleChanges(oldMiddle, nowMiddle),
    { kind: "same", text: old.slice(old.length - end).join("") },
  ];
  return merged(changes.filter(({ text }) => text !== ""));
}

/** A word with its marks; a run of blanks; any other sign by itself. */
const toWords = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

type At = (words: readonly string[], at: number) => string | undefined;

function commonLength(old: readonly string[], now: readonly string[], get: At): number {
  let at = 0;
  while (at < old.length && at < now.length && get(old, at) === get(now, at)) at += 1;
  return at;
}

/** Beyond so many pairs of words to compare, comparing takes longer than reading. */
const MOST_PAIRS = 4_000_000;

function middleChanges(old: readonly string[], now: readonly string[]): readonly WordChange[] {
  if (old.length * now.length > MOST_PAIRS) {
    return [
      { kind: "gone", text: old.join("") },
      { kind: "come", text: now.join("") },
    ];
  }
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === now[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const changes: WordChange[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      changes.push({ kind: "same", text: old[i++]! });
      j += 1;
    } else if (j >= now.length || (i < old.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) {
      changes.push({ kind: "gone", text: old[i++]! });
    } else changes.push({ kind: "come", text: now[j++]! });
  }
  return changes;
}

/** Neighbours of a kind made one; blanks between two changes go with them; what goes stands before what comes. */
function merged(changes: readonly WordChange[]): readonly WordChange[] {
  const out: WordChange[] = [];
  let gone = "";
  let come = "";
  const flush = (): void => {
    if (gone !== "") out.push({ kind: "gone", text: gone });
    if (come !== "") out.push({ kind: "come", text: come });
    gone = come = "";
  };
  changes.forEach(({ kind, text }, at) => {
    if (kind === "gone") gone += text;
    else if (kind === "come") come += text;
    else if (text.trim() === "" && isBetweenChanges(changes, at) && gone !== "" && come !== "") {
      gone += text;
      come += text;
    } else {
      flush();
      const last = out.at(-1);
      if (last?.kind === "same") out[out.length - 1] = { kind: "same", text: last.text + text };
      else out.push({ kind: "same", text });
    }
  });
  flush();
  return out;
}

const isBetweenChanges = (changes: readonly WordChange[], at: number): boolean =>
  at + 1 < changes.length && changes[at + 1]?.kind !== "same";
