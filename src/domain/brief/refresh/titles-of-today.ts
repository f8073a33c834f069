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
  /** The title of today for one that is left to a person; undefined for all others. */
  readonly insteadOf: (binding: Binding) => string | undefined;
}

/** A gap's titles and issues in a brief, as far as controls show them. */
interface InHand {
  readonly titles: readonly LinkedText[];
  readonly issues: readonly LinkedText[];
  /** All that the brief has, shown or not. */
  readonly allIssues: readonly LinkedText[];
  /** Whether both can be written: nobody edited, freed, took out, moved or struck out any of them. */
  readonly isOurs: boolean;
}

/**
 * A gap's title and the issue below it, for a brief whose title may be bound to either of what a gap is called by.
 *
 * The title's control takes today's title, whichever it is, and the issue goes on behind it. It is whole below a title
 * that is no sentence of it; a sentence that no other control could show stays the title. The two are a pair: where one
 * of them is a person's or can't be written, neither takes words from the other, and the new title is told alone.
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
  const instead = new Map<string, string>();
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
    const { title, issue, left } = pairFor(hand, titleAndIssue(gap, detail));
    say(hand.titles, title);
    if (left !== undefined) for (const { binding } of hand.titles) instead.set(keyOf(binding), cleanText(left));
    say(hand.issues, issue);
  }
  return {
    texts: found,
    isUnsaid: (binding) => unsaid.has(keyOf(binding)),
    insteadOf: (binding) => instead.get(keyOf(binding)),
  };
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
  const isOurs = (text: LinkedText): boolean => {
    const shown = shownBy(text);
    return shown.length > 0 && !shown.some(({ isMoved }) => isMoved) && !saidBy(text, shown).some((one) => one.edited);
  };
  const titles = own.filter(({ binding }) => TITLES.has(binding.field));
  const issues = own.filter(({ binding }) => binding.field === "issue");
  return {
    titles,
    issues: issues.filter((text) => shownBy(text).length > 0),
    allIssues: issues,
    isOurs: titles.length > 0 && [...titles, ...issues].every(isOurs),
  };
}

interface Pair extends Readonly<Record<"title" | "issue", string>> {
  /** The title of today where both stay as they are. */
  readonly left?: string;
}

/** What title and issue say together, "" for what says nothing. */
function pairFor(hand: InHand, gap: TitleAndIssue): Pair {
  const { headline, firstSentence, issue, others } = gap;
  const below: Pair = { title: firstSentence, issue: others };
  const whole: Pair = { title: headline, issue };
  if (firstSentence === "") return whole;
  if (saysFirst(hand, gap)) {
    if (headline === "" || hand.allIssues.length === 0) return below;
    return hand.isOurs ? whole : { title: "", issue: others, left: headline };
  }
  if (headline !== "" || (others === "" && hand.issues.length > 0)) return whole;
  return hand.isOurs ? below : { title: "", issue, left: firstSentence };
}

/** Whether the title of a brief is what it has of the first sentence, in whatever words, and its issue has not. */
function saysFirst({ titles, allIssues }: InHand, { firstSentence, headline }: TitleAndIssue): boolean {
  const wrote = (said: string): boolean => titles.some(({ written }) => written === fingerprintOfText(cleanText(said)));
  if (wrote(firstSentence)) return true;
  return (
    titles.some(({ binding }) => binding.field === "firstSentence") &&
    !(headline !== "" && wrote(headline)) &&
    !allIssues.some(({ text }) => oneLine(text).includes(oneLine(firstSentence)))
  );
}
