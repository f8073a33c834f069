import { draftTexts } from "../provision/draft-texts";
import { isOfEarlierVersion } from "../provision/earlier-version";
import type { Provision } from "../provision/provision";
import { fold } from "../text/fold";
import { splitValues } from "../text/split-values";
import type { Amendment } from "./amendment";
import { OMISSION, comparable } from "./comparable-quote";
import { partsByProvision } from "./parts-by-provision";

/** What may be shown as the draft's text beside an amendment. */
export interface DraftWords {
  /** The words of the row where the draft has them, whole or with "…" for what is left out; else those of the draft. */
  readonly text: string;
  /** Whether the row has other words than the draft, such as those of an earlier version. */
  readonly isOutdated: boolean;
  /** Whether the row leaves out words of a provision without "…" for them, such as were added since. */
  readonly isPart: boolean;
  /** Whether new text can be set against it word by word: not where the row told a part of what is another by now. */
  readonly isComparable: boolean;
}

type DraftQuote = Pick<Amendment, "provision" | "draftText">;

/**
 * The words of the draft that an amendment is about, by the sheet Provisions, so that words of an earlier version are
 * never told as the draft's. What the sheet does not hold is taken as typed, unless its number is one of an earlier
 * version. Never fails.
 */
export function draftWordsOf({ provision, draftText }: DraftQuote, provisions: readonly Provision[]): DraftWords {
  const asTyped = { text: draftText, isOutdated: false, isPart: false, isComparable: true };
  if (draftText.trim() === "") return asTyped;
  const texts = draftTexts(provisions);
  const ids = splitValues(provision);
  const unknown = ids.filter((id) => texts.ownOf(id) === "" && texts.wholeOf(id) === "");
  if (provisions.length > 0 && unknown.some(isOfEarlierVersion))
    return { text: "", isOutdated: true, isPart: false, isComparable: false };
  if (unknown.length > 0 || ids.length === 0) return asTyped;
  const all = (textOf: (id: string) => string): string => ids.map(textOf).join("\n");
  const pieces = comparable(draftText).split(OMISSION);
  const isTakenFrom = (text: string): boolean => pieces.every((piece) => text.includes(piece));
  if ([texts.ownOf, texts.namedOf, texts.bareOf].some((textOf) => isTakenFrom(comparable(all(textOf))))) {
    return { ...asTyped, isPart: pieces.length === 1 && cutsInto(ids.flatMap(texts.piecesOf), draftText) };
  }
  return { text: all(texts.wholeOf), isOutdated: true, isPart: false, isComparable: pieces.length === 1 };
}

/** Whether a quote begins or ends inside one of the pieces that a provision is put together from. */
function cutsInto(pieces: readonly string[], quote: string): boolean {
  const [said = "", ...wholes] = [quote, ...pieces].map((text) => onlyWords(comparable(text)));
  const within = wholes.filter((text) => text !== "" && said.includes(text));
  const longestFirst = [...within].sort((one, other) => other.length - one.length);
  const rest = longestFirst
    .reduce((words, text) => words.replaceAll(text, "\n"), said)
    .split("\n")
    .map(onlyWords);
  const cut = wholes.filter((text) => !within.includes(text));
  return rest.some((words) => WORD.test(words) && cut.some((text) => text.includes(words)));
}

const onlyWords = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
const WORD = /\p{L}{2}/u;

/** Amendments that go out as the draft is by now, and the ids of those, or else of their gaps, that need a look. */
export interface WithDraftWords<T> {
  readonly amendments: readonly T[];
  /** Whose words of the draft are others, so that those of the draft stand in their place, or none. */
  readonly outdated: readonly string[];
  /** Which leave out words of the draft and do not say so. */
  readonly parts: readonly string[];
}

/** Amendments with the words of the draft as `draftWordsOf` gives them. Never fails. */
export function withDraftWords<T extends DraftQuote & Pick<Amendment, "id" | "gap">>(
  amendments: readonly T[],
  provisions: readonly Provision[],
): WithDraftWords<T> {
  const read = amendments.map((amendment) => ({ amendment, words: draftWordsOf(amendment, provisions) }));
  const idsOf = (isMeant: (words: DraftWords) => boolean): readonly string[] =>
    read.filter(({ words }) => isMeant(words)).map(({ amendment: { id, gap } }) => id || gap);
  return {
    amendments: read.map(({ amendment, words }) => ({ ...amendment, draftText: words.text })),
    outdated: idsOf(({ isOutdated }) => isOutdated),
    parts: idsOf(({ isPart }) => isPart),
  };
}

/** Words of the draft, and the provisions that say them: of a part of a sentence quoted whole, the one it begins in. */
export interface QuoteOfDraft {
  readonly text: string;
  readonly ids: readonly string[];
}

/**
 * What of the draft can be quoted for a gap: as its amendments have it, else all provisions it names; none where
 * nothing can, or too much could. One of several alone would pass for what all of them say.
 */
export function quotesOfGap(
  amendments: readonly DraftQuote[],
  named: readonly Pick<Provision, "id">[],
  provisions: readonly Provision[],
): readonly QuoteOfDraft[] {
  const ofAmendments = amendments.map((amendment) => quotesOfAmendment(amendment, provisions)).filter(sayAnything);
  const ofNamed = named.map(({ id }) => [quoteOfProvision(id, provisions)]).filter(sayAnything);
  return apart(ofAmendments.length > 0 ? ofAmendments : ofNamed);
}

const sayAnything = (quotes: readonly QuoteOfDraft[]): boolean => joinQuotes(quotes).trim() !== "";

/** The same in one text, with "…" between. */
export const joinQuotes = (quotes: readonly QuoteOfDraft[]): string => quotes.map(({ text }) => text).join(" … ");

function quoteOfProvision(id: string, provisions: readonly Provision[]): QuoteOfDraft {
  const { quoteOf, leadInsOf } = draftTexts(provisions);
  return { text: quoteOf(id), ids: [leadInsOf(id).at(-1)?.id ?? id] };
}

/** Of several provisions each by itself; without a name where it can't be told which of them says it. */
function quotesOfAmendment(amendment: DraftQuote, provisions: readonly Provision[]): readonly QuoteOfDraft[] {
  const { wholeOf, ownOf } = draftTexts(provisions);
  const { text, isOutdated } = draftWordsOf(amendment, provisions);
  const ids = splitValues(amendment.provision);
  const isWhole = (id: string, said: string): boolean =>
    said.trim() !== "" && [wholeOf(id), ownOf(id)].some((one) => fold(one) === fold(said));
  if (isOutdated && text !== "") return ids.map((id) => whole(id, provisions));
  const parts = ids.length > 1 ? partsByProvision(text, ids, provisions) : [{ text, ids }];
  return parts.map((part) => {
    const [id = "", ...others] = part.ids;
    return others.length === 0 && isWhole(id, part.text) ? quoteOfProvision(id, provisions) : part;
  });
}

/** Its whole sentence; what it says itself where the rest of the sentence is not known. */
function whole(id: string, provisions: readonly Provision[]): QuoteOfDraft {
  const quote = quoteOfProvision(id, provisions);
  return quote.text === "" ? { text: draftTexts(provisions).wholeOf(id), ids: [id] } : quote;
}

/** More texts of more amendments, or provisions that no amendment is about, than this are left to the table. */
const MOST_QUOTED = 3;

/**
 * Quotes of several amendments or provisions in one list; what another one holds already, as an article does its
 * points, is not said twice.
 */
function apart(quotes: readonly (readonly QuoteOfDraft[])[]): readonly QuoteOfDraft[] {
  const said = new Map<string, QuoteOfDraft>();
  for (const { text, ids } of quotes.flat()) {
    const key = fold(text);
    const same = said.get(key);
    if (key !== "") said.set(key, { text: text.trim(), ids: [...new Set([...(same?.ids ?? []), ...ids])] });
  }
  const rows = new Set(quotes.map((one) => fold(joinQuotes(one))));
  if ([rows, said].every(({ size }) => size > MOST_QUOTED)) return [];
  const keys = [...said.keys()];
  return [...said]
    .filter(([key]) => !keys.some((other) => other !== key && other.includes(key)))
    .map(([, quote]) => quote);
}
