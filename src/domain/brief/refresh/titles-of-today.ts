import { cleanText } from "../../text/clean-text";
import { idKey } from "../../gap/id-key";
import type { Binding, Brief } from "../brief";
import { toBriefContext } from "../brief-context";
import type { BriefInput } from "../brief-input";
import { isTold } from "../brief-plan";
import { titleAndIssue } from "../gap-blocks";
import type { TitleAndIssue } from "../gap-blocks";
import { oneLine } from "../fitting";
import { spansIn } from "../spans";
import { fingerprintOfText, saidBy } from "./linked-blocks";
import type { LinkedContent, LinkedControl, LinkedText } from "./linked-text";

/** What a gap is called: its headline, or the first sentence of its issue, which is not told below it then. */
const TITLES: ReadonlySet<string> = new Set(["headline", "firstSentence"]);

/** What titles and issues of a brief say today, each pair a whole that was composed for the controls that are there. */
export interface TitlesOfToday {
  /** By value. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether such a text says nothing today, whatever stands in its cell: the other of the two says that. */
  readonly isUnsaid: (binding: Binding) => boolean;
}

/** A gap's titles and issues in a brief, as far as controls show them. */
interface InHand {
  readonly titles: readonly LinkedText[];
  readonly issues: readonly LinkedText[];
  /** Whether somebody wrote in a title, or took it out of the links. */
  readonly isTheirs: boolean;
}

/**
 * A gap's title and the issue below it, for a brief whose title may be bound to either of what a gap is called by.
 *
 * The title's control takes today's title, whichever it is, and the issue goes on behind it. It is whole below a title
 * that is no sentence of it, or that a person wrote; a sentence that no other control could show stays the title.
 */
export function titlesOfToday({ texts, controls }: LinkedContent, today: Brief, input: BriefInput): TitlesOfToday {
  const details = new Map(today.rows.map(({ gap, detail }) => [idKey(gap), detail]));
  const ofGap = new Map<string, LinkedText[]>();
  for (const text of texts) {
    const key = idKey(text.binding.gap);
    if (isPart(text.binding)) ofGap.set(key, [...(ofGap.get(key) ?? []), text]);
  }
  const lines = linesOfToday(today);
  const found = new Map<string, string>();
  const unsaid = new Set<string>();
  const say = (values: readonly LinkedText[], said: string): void => {
    for (const { value, binding } of values) {
      if (said === "") unsaid.add(keyOf(binding));
      else found.set(value, cleanText(said));
    }
  };
  for (const gap of toBriefContext(input).gaps) {
    const own = ofGap.get(idKey(gap.id)) ?? [];
    const detail = details.get(idKey(gap.id));
    const hand = inHand(own, controls);
    const line = lines.get(idKey(gap.id));
    if (detail === "headline" && line !== undefined) say(hand.titles, line);
    if (own.length === 0 || !isTold(detail)) continue;
    const { title, issue } = pairFor(hand, titleAndIssue(gap, detail));
    say(hand.titles, title);
    say(hand.issues, issue);
  }
  return { texts: found, isUnsaid: (binding) => unsaid.has(keyOf(binding)) };
}

const isPart = ({ gap, field }: Binding): boolean => gap !== "" && (TITLES.has(field) || field === "issue");

const keyOf = ({ gap, field }: Binding): string => `${idKey(gap)}\n${field}`;

/** The first title of each gap, by its key. */
function linesOfToday({ blocks }: Brief): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const { bound, text } of blocks.flatMap(spansIn)) {
    if (bound === undefined || bound.gap === "" || !TITLES.has(bound.field)) continue;
    if (!lines.has(idKey(bound.gap))) lines.set(idKey(bound.gap), text);
  }
  return lines;
}

function inHand(own: readonly LinkedText[], controls: readonly LinkedControl[]): InHand {
  const shownBy = ({ value }: LinkedText) => controls.filter((control) => control.value === value);
  const titles = own.filter(({ binding }) => TITLES.has(binding.field));
  const shown = titles.filter((title) => shownBy(title).length > 0);
  return {
    titles,
    issues: own.filter((text) => text.binding.field === "issue" && shownBy(text).length > 0),
    isTheirs: shown.length === 0 || shown.some((title) => saidBy(title, shownBy(title)).some(({ edited }) => edited)),
  };
}

type Pair = Readonly<Record<"title" | "issue", string>>;

/** What title and issue say together, "" for what says nothing. */
function pairFor(hand: InHand, gap: TitleAndIssue): Pair {
  const { headline, firstSentence, issue, others } = gap;
  const below: Pair = { title: firstSentence, issue: others };
  const whole: Pair = { title: headline, issue };
  if (firstSentence === "") return whole;
  const isSaidByTitle = saysFirst(hand, firstSentence);
  if (headline !== "") return hand.issues.length === 0 && isSaidByTitle ? below : whole;
  if (isSaidByTitle) return below;
  return hand.isTheirs || (others === "" && hand.issues.length > 0) ? whole : below;
}

/** Whether the title of a brief is what it has of the first sentence, in whatever words, and its issue has not. */
const saysFirst = ({ titles, issues }: InHand, first: string): boolean =>
  titles.some(({ written }) => written === fingerprintOfText(cleanText(first))) ||
  (titles.some(({ binding }) => binding.field === "firstSentence") &&
    !issues.some(({ text }) => oneLine(text).includes(oneLine(first))));
