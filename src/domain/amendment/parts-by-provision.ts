import { idKey } from "../gap/id-key";
import { draftTexts } from "../provision/draft-texts";
import type { Provision } from "../provision/provision";
import { sentencesOf } from "../text/sentences";
import { OMISSION, comparable } from "./comparable-quote";

/** Words of a quote that stand one behind another, and the provisions that say all of them. */
interface Part {
  readonly text: string;
  readonly ids: readonly string[];
}

/**
 * A quote from several provisions, parted where another one goes on: where it is their texts one behind another, by
 * these; else by lines, sentences and what "…" stands for. A part that more of them say has all of these; the whole
 * quote has none where one of its parts is found in no provision.
 */
export function partsByProvision(
  text: string,
  ids: readonly string[],
  provisions: readonly Provision[],
): readonly Part[] {
  return textsBehind(text, ids, provisions) ?? byPieces(text, ids, provisions);
}

/** The texts of the provisions, where the quote is all of these in their order. */
function textsBehind(
  text: string,
  ids: readonly string[],
  provisions: readonly Provision[],
): readonly Part[] | undefined {
  const { wholeOf, ownOf, namedOf, bareOf } = draftTexts(provisions);
  return [wholeOf, ownOf, namedOf, bareOf]
    .map((textOf) => ids.map((id) => ({ text: textOf(id), ids: [id] })))
    .find((parts) => {
      const all = parts.map((part) => part.text).join("\n");
      return parts.every((part) => part.text !== "") && wordsIn(comparable(all)) === wordsIn(comparable(text));
    });
}

function byPieces(text: string, ids: readonly string[], provisions: readonly Provision[]): readonly Part[] {
  const sayersOf = toSayers(ids, provisions);
  const parts: Part[] = [];
  for (const piece of piecesOf(text)) {
    const sayers = sayersOf(piece);
    if (sayers.length === 0) return [{ text, ids: [] }];
    const last = parts.at(-1);
    const shared = last?.ids.filter((id) => sayers.includes(id)) ?? [];
    if (last && shared.length > 0) parts[parts.length - 1] = { text: `${last.text} ${piece}`, ids: shared };
    else parts.push({ text: piece, ids: sayers });
  }
  const { insideOf } = draftTexts(provisions);
  const isAround = (id: string, other: string): boolean => insideOf(id).some((one) => idKey(one.id) === idKey(other));
  const named = parts.map((part) => ({
    text: part.text,
    ids: part.ids.filter((id) => !part.ids.some((other) => isAround(id, other))),
  }));
  return named.length === 1 ? named.map((part) => ({ ...part, text })) : named;
}

/** @returns tells which of the provisions have all words of a text, in whole words */
function toSayers(ids: readonly string[], provisions: readonly Provision[]): (text: string) => readonly string[] {
  const { ownOf, namedOf, bareOf } = draftTexts(provisions);
  const said = ids.map((id) => ({
    id,
    texts: [ownOf, namedOf, bareOf].map((textOf) => wordsIn(comparable(textOf(id)))),
  }));
  return (text) => {
    const pieces = comparable(text).split(OMISSION).map(wordsIn);
    const isSaid = (whole: string): boolean => pieces.every((piece) => whole.includes(piece));
    return said.filter(({ texts }) => texts.some(isSaid)).map(({ id }) => id);
  };
}

/** With a blank on both sides; one blank where there are none. */
const wordsIn = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `.replace(/^ {2}$/u, " ");

const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/u)
    .flatMap((line) => sentencesOf(line))
    .flatMap((sentence) => sentence.split(/(?<=…[\])>]?)\s+/u))
    .filter((piece) => piece.trim() !== "");
