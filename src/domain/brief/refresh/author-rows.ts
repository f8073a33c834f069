import { cleanText } from "../../text/clean-text";
import type { Binding, Block } from "../brief";
import { spansIn } from "../spans";
import type { BriefWords } from "../words/brief-words";
import { AUTHOR_FIELDS, AUTHOR_SECTIONS, authorRow } from "./author-row";
import type { AuthorSection } from "./author-row";
import { fingerprintOfText } from "./linked-blocks";
import type { LinkedText } from "./linked-text";
import { isEdited } from "./refresh-plan";
import type { LinkedBlock } from "./refresh-plan";

/** How the author's rows in a brief stand to those of the table. */
export interface AuthorRows {
  /** What a binding of the brief is bound to in the table of today; undefined where that can't be told, or is gone. */
  readonly standingFor: (binding: Binding) => Binding | undefined;
  /** Headings of the sections whose rows were added, removed or moved since. */
  readonly moved: readonly string[];
  /** Whether the key messages or asks of the brief are in part others than those of today, and stay. */
  readonly keepsOldTexts: boolean;
}

/**
 * Match the author's rows. What is proposed for a gap is known by it. While a section has the rows that it had, each
 * other is known by its number, so that a text may be worded anew. Once rows were added, removed or moved, such a row is
 * known only by what the table said of it when the brief was written: nothing is shifted into the place of another.
 */
export function matchAuthorRows(
  texts: readonly LinkedText[],
  blocks: readonly Block[],
  { headings }: Pick<BriefWords, "headings">,
): AuthorRows {
  const before = texts.map(({ binding, text, written }) => ({
    binding,
    said: written ?? fingerprintOfText(text),
  }));
  const today = blocks
    .flatMap(spansIn)
    .flatMap(({ bound, text }) =>
      bound === undefined ? [] : [{ binding: bound, said: fingerprintOfText(cleanText(text)) }],
    );
  const sections = new Map(
    AUTHOR_FIELDS.map((field) => [field, matchRows(rowsOf(before, field), rowsOf(today, field))] as const),
  );
  const moved = AUTHOR_FIELDS.filter((field) => sections.get(field)?.isMoved);
  const leaves = (field: AuthorSection): boolean =>
    moved.includes(field) && [...rowsOf(before, field).keys()].some((row) => !sections.get(field)?.names.has(row));
  return {
    standingFor: (binding) => {
      const row = authorRow(binding);
      const section = row && sections.get(row.section);
      if (row === undefined || section === undefined) return binding;
      const name = section.names.get(row.name) ?? (section.isMoved ? undefined : row.name);
      return name === undefined ? undefined : { gap: "", field: `${row.field} ${name}` };
    },
    moved: moved.map((field) => headings[AUTHOR_SECTIONS[field]]),
    keepsOldTexts: leaves("keyMessage") || leaves("ask"),
  };
}

/** What the rows of a section say, as fingerprints by their names. */
type Rows = ReadonlyMap<string, string>;

const rowsOf = (texts: readonly { readonly binding: Binding; readonly said: string }[], section: AuthorSection): Rows =>
  new Map(
    texts.flatMap(({ binding, said }) => {
      const row = authorRow(binding);
      return row?.field === section ? [[row.name, said] as const] : [];
    }),
  );

/** How the rows of a section in a brief stand to those of today. */
interface MatchedRows {
  /** Names of today by those of the brief, for the rows that are known. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether a row came, went or moved. */
  readonly isMoved: boolean;
}

function matchRows(before: Rows, today: Rows): MatchedRows {
  const inPlace = rowsInPlace(before, today);
  const names = new Map([...inPlace].filter(([name, now]) => isOfGap(name) || today.get(now) === before.get(name)));
  const taken = new Set(names.values());
  const free = new Map([...today].filter(([name]) => !taken.has(name)));
  for (const [name, said] of before) {
    const found = names.has(name) ? undefined : [...free].find(([, other]) => other === said)?.[0];
    if (found === undefined) continue;
    names.set(name, found);
    free.delete(found);
  }
  const isMoved =
    before.size !== today.size ||
    inPlace.size !== today.size ||
    [...names].some(([name, now]) => inPlace.get(name) !== now) ||
    !isSameOrder([...before.keys()].filter(isOfGap), [...today.keys()].filter(isOfGap));
  return { names: isMoved ? names : inPlace, isMoved };
}

const isOfGap = (name: string): boolean => !/^\d+$/u.test(name);

const isSameOrder = (before: readonly string[], today: readonly string[]): boolean =>
  before.every((name, at) => name === today[at]);

/** Rows of one name; in a brief that counts its proposals, as those of earlier versions do, in their order. */
function rowsInPlace(before: Rows, today: Rows): Map<string, string> {
  const [names, now] = [[...before.keys()], [...today.keys()]];
  const isCounted = names.length === now.length && !names.some(isOfGap) && now.every(isOfGap);
  return new Map(
    names.flatMap((name, at) => {
      const found = isCounted ? now[at] : today.has(name) ? name : undefined;
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}

/**
 * The text of an ask, whom it asks and by when are one: where a person edited a part of one that the table words anew,
 * all that changed in it is for them to choose, so that nobody's text asks another's addressee.
 */
export function asksTogether(blocks: readonly LinkedBlock[]): readonly LinkedBlock[] {
  const reworded = blocks.filter(
    ({ binding, state }) => authorRow(binding)?.field === "ask" && (state === "changed" || state === "both"),
  );
  const asks = new Set(reworded.map(askOf));
  const edited = new Set(blocks.filter(isEdited).map(askOf));
  return blocks.map((block) => {
    const ask = askOf(block);
    const waits = block.state === "changed" && ask !== undefined && asks.has(ask) && edited.has(ask);
    return waits ? { ...block, state: "both" } : block;
  });
}

/** The name of the ask that a block is of. */
function askOf({ binding }: LinkedBlock): string | undefined {
  const row = authorRow(binding);
  return row?.section === "ask" ? row.name : undefined;
}
