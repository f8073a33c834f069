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
 * Match the author's rows. While a section has the rows that it had, each is known by its number, so that a text may
 * be worded anew. Once rows were added, removed or moved, a row is known only by what the table said of it when the
 * brief was written: nothing is shifted into the place of another.
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
  const moves = new Map(
    AUTHOR_FIELDS.flatMap((field) => {
      const matches = matchMoved(rowsOf(before, field), rowsOf(today, field));
      return matches === undefined ? [] : [[field, matches] as const];
    }),
  );
  const leaves = (field: AuthorSection): boolean => {
    const matches = moves.get(field);
    return matches !== undefined && [...rowsOf(before, field).keys()].some((row) => !matches.has(row));
  };
  return {
    standingFor: (binding) => {
      const row = authorRow(binding);
      const matches = row && moves.get(row.section);
      if (row === undefined) return binding;
      const number = matches === undefined ? row.number : matches.get(row.number);
      return number === undefined ? undefined : { gap: "", field: `${row.field} ${number}` };
    },
    moved: [...moves.keys()].map((field) => headings[AUTHOR_SECTIONS[field]]),
    keepsOldTexts: leaves("keyMessage") || leaves("ask"),
  };
}

/** What the rows of a section say, as fingerprints by their numbers. */
type Rows = ReadonlyMap<string, string>;

const rowsOf = (texts: readonly { readonly binding: Binding; readonly said: string }[], section: AuthorSection): Rows =>
  new Map(
    texts.flatMap(({ binding, said }) => {
      const row = authorRow(binding);
      return row?.field === section ? [[row.number, said] as const] : [];
    }),
  );

/** Numbers of today by those of the brief, for rows that say the same; undefined where no row came, went or moved. */
function matchMoved(before: Rows, today: Rows): ReadonlyMap<string, string> | undefined {
  const same = [...before].filter(([number, said]) => today.get(number) === said).map(([number]) => number);
  const matches = new Map(same.map((number) => [number, number]));
  const free = new Map([...today].filter(([number]) => !matches.has(number)));
  for (const [number, said] of before) {
    const found = matches.has(number) ? undefined : [...free].find(([, other]) => other === said)?.[0];
    if (found === undefined) continue;
    matches.set(number, found);
    free.delete(found);
  }
  const hasSameNumbers = before.size === today.size && [...before.keys()].every((number) => today.has(number));
  return hasSameNumbers && matches.size === same.length ? undefined : matches;
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

/** The number of the ask that a block is of. */
function askOf({ binding }: LinkedBlock): string | undefined {
  const row = authorRow(binding);
  return row?.section === "ask" ? row.number : undefined;
}
