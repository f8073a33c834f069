import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { draftWordsOf } from "../amendment/draft-words";
import { isUndecided } from "../amendment/is-undecided";
import { isWorded } from "../amendment/is-worded";
import { addsProvision } from "../amendment/start-amendment";
import { withAddition } from "../amendment/with-addition";
import { isInDraft } from "../lookup/is-in-draft";
import { gapsNamedIn } from "../gap/gaps-named";
import { idKey } from "../gap/id-key";
import { draftTexts } from "../provision/draft-texts";
import { toNewProvisions } from "../lookup/new-provision";
import { provisionsMeant } from "../lookup/provisions-meant";
import type { Provision } from "../provision/provision";
import { capitalised } from "../text/capitalised";
import { splitValues } from "../text/split-values";
import { headingsOver } from "./headings-over";

/** An amendment with what its row in a table needs to know. */
export interface ProposedChange {
  readonly amendment: Amendment;
  /** What it changes, first letter large: as the sheet Provisions cites it, else as the row names it; "" for nothing. */
  readonly citation: string;
  /** Of the provision, or of the article it is in. */
  readonly heading: string;
  /** As the draft is by now: where the row has other words, those of the sheet Provisions. */
  readonly draftText: string;
  /** Whether the row has other words than the draft, such as those of an earlier version. */
  readonly isOutdated: boolean;
  /** Whether the row leaves out words of the draft and does not say so. */
  readonly isPart: boolean;
  /** Whether what changes can be told word by word: not of what tells what to do, in a way that nobody has chosen yet. */
  readonly isComparable: boolean;
  /** The draft has nothing there yet: so its kind says, or what it names is certainly none of the draft. */
  readonly isNew: boolean;
  /** What is new comes into a provision that is there, or behind it. */
  readonly isAdded: boolean;
  /** What new text is set against: the draft's text, or for an addition what is there, where nothing is inside that. */
  readonly base: string;
  /** What is there once a text of the row is in: of an insertion the draft's text with the addition. */
  readonly wordingWith: (text: string) => string;
  /** It may be new or not: the row has no text of the draft, and nothing says for certain that there is none. */
  readonly isUnclear: boolean;
  /** Ids of the chapters and the like that it stands in, outermost first. */
  readonly within: readonly string[];
  /** Its place in the draft, or that of the end of the article it is in; undefined when it is in none of the provisions. */
  readonly place: number | undefined;
  /** What it may be one of, as those are cited, where several go by its number and it says no Part; else none. */
  readonly among: readonly string[];
}

/** Reads amendments against the provisions of a review. Never fails. */
export function toChangeReader(
  provisions: readonly Provision[],
  gaps: readonly Gap[],
): (amendment: Amendment) => ProposedChange {
  const over = headingsOver(provisions);
  const places = new Map(provisions.map(({ id }, place) => [idKey(id), place]));
  const gapsById = new Map(gaps.map((gap) => [idKey(gap.id), gap]));
  const { mayBe, lacks, articleAround } = provisionsMeant(provisions);
  const { insideOf, wholeOf } = draftTexts(provisions);
  const newAs = toNewProvisions(provisions);
  const find = (id: string): Provision | undefined => provisions[places.get(idKey(id)) ?? -1];
  return (amendment) => {
    const own = splitValues(amendment.provision);
    const ofIt = gapsNamedIn(amendment.gap).flatMap((id) => gapsById.get(idKey(id)) ?? []);
    const ofGap = [...new Set(ofIt.flatMap((gap) => gap.provisions))];
    const ids = own.length > 0 ? own : ofGap;
    const citedNew = (id: string) => (amendment.kind === "insertion" ? newAs(id) : undefined);
    const named = ids.map((id) => find(id)?.citation.trim().replace(/\.$/u, "") || citedNew(id)?.citation || id);
    const [first = ""] = ids;
    const provision = find(first);
    const around = provision ? undefined : (citedNew(first)?.behind ?? articleAround(first));
    const place = places.get(idKey(around ?? first));
    const isBlank = amendment.draftText.trim() === "";
    const isThere = isInDraft(ids, provisions);
    // What is replaced or taken out was there; without a kind, it is told by what is named.
    const isLacking = amendment.kind === undefined && ids.length > 0 && ids.every((id) => !find(id) && lacks(id));
    const isNew = isBlank && (amendment.kind === "insertion" || isLacking);
    const isBegun = ofIt.some((gap) => isUndecided(amendment, gap) || !isWorded(amendment, gap));
    const isTold = amendment.kind !== undefined || amendment.newText.trim() === "" || !isBegun;
    const { text: draftText, ...words } = draftWordsOf(amendment, provisions);
    const isAdded = isNew && isThere;
    // By its number alone nobody can tell what is new in a provision with others inside from what is there.
    const there = isAdded ? ids.flatMap((id) => (insideOf(id).length > 0 ? [] : [wholeOf(id)])).join("\n") : "";
    const base = there || draftText;
    return {
      amendment,
      citation: capitalised(named.join("; ")),
      heading:
        provision?.heading.trim() ||
        (provision || around ? headingOfArticle(citedNew(first)?.id ?? around ?? first, find) : ""),
      draftText,
      ...words,
      isComparable: words.isComparable && isTold,
      isNew,
      isAdded,
      base,
      wordingWith: (text) =>
        amendment.kind === "insertion"
          ? withAddition(
              base,
              text,
              ofIt.some(({ solution }) => addsProvision(solution)),
            )
          : text,
      isUnclear: isBlank && !isNew,
      within: over[place ?? -1] ?? [],
      // Behind all that the article or the neighbour has, and before what comes next.
      place: place !== undefined && around !== undefined ? place + insideOf(around).length + 0.5 : place,
      among: provision ? [] : mayBe(first).map(({ id, citation }) => citation.trim() || id),
    };
  };
}

/** Of `"14(2)(3)"` that of `"14"`. */
const headingOfArticle = (id: string, find: (id: string) => Provision | undefined): string =>
  find(id.replace(/\(.*$/u, ""))?.heading.trim() ?? "";
