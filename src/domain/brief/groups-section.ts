import { idKey } from "../gap/id-key";
import { GENDER_AND_AGE } from "../profile/words-of-gender-and-age";
import type { AspectNote } from "../review/review";
import { TOLD_GROUPS, toldGroupsIn } from "../rules/told-groups";
import type { ToldGroup } from "../rules/told-groups";
import { sentencesOf } from "../text/sentences";
import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import { fitting, mayHoldLaw, oneLine, prose, tidy } from "./fitting";
import { bound, paragraph, plain, spansIn } from "./spans";

/** Sentences of each answer, and how many texts at least speak of each group where gaps have them. */
const TOLD = { short: 1, whole: 2 } as const;
const ANSWERS = 4;
/** In UTF-16 units. */
const LONGEST = 320;

/** What is told, and of whom it speaks. */
interface Telling {
  readonly text: string;
  readonly groups: ReadonlySet<ToldGroup>;
  readonly spans: readonly Span[];
  /** `""` for an answer. */
  readonly gap: string;
}

/** An answer as bindings name it. */
export const answerName = ({ id, aspect }: Pick<AspectNote, "id" | "aspect">): string => id || aspect;

/**
 * What the review found of girls and boys, and of children of different ages: what the answers under the aspect that
 * asks of them observe; then, for a group of which these say nothing, or little, whole sentences of gaps, first of those
 * under that aspect, then of the most important ones.
 *
 * @returns writes it beside what is printed already, which is not repeated, with more of it where there is room for the
 *   whole of it; nothing where nothing else is told
 */
export function groupsSection(
  context: BriefContext,
): (printed: readonly Block[], isWhole: boolean) => readonly Block[] {
  const answers = toAnswers(context);
  const findings = findingsOf(context);
  return (printed, isWhole) => {
    const most = TOLD[isWhole ? "whole" : "short"];
    const texts = printed.flatMap(spansIn).map(({ text }) => oneLine(text));
    const isNew = ({ text }: Telling): boolean => !texts.some((known) => known.includes(text));
    const told = withFindings(answers(most).filter(isNew), findings.filter(isNew), most);
    if (told.length === 0) return [];
    return [
      { kind: "heading", level: 1, text: context.words.headings.groups },
      ...told.map(({ spans }) => paragraph("listItem", spans, { list: "bullet" })),
    ];
  };
}

/** Answers have no text in a second language: a brief in another than the review's is made without them. */
function toAnswers({ input }: BriefContext): (sentences: number) => readonly Telling[] {
  const { aspects, details } = input.review;
  const groupsIn = toldGroupsIn(input.profile);
  const rows = aspects.filter(({ aspect, observation }) => aspect === GENDER_AND_AGE && observation.trim() !== "");
  if (details.language !== input.language) return () => [];
  return (sentences) =>
    rows.slice(0, ANSWERS).flatMap((row): readonly Telling[] => {
      const text = prose(row.observation, LONGEST, sentences);
      const spans = [bound(text, "", `observation ${answerName(row)}`)];
      return text === "" ? [] : [{ text: oneLine(text), groups: groupsIn([text]), spans, gap: "" }];
    });
}

function findingsOf({ input, gaps }: BriefContext): readonly Telling[] {
  const groupsIn = toldGroupsIn(input.profile);
  const found = new Map<string, Telling>();
  for (const { id, label, gap } of [...gaps.filter(isAsked), ...gaps.filter((other) => !isAsked(other))]) {
    if (groupsIn([gap.issue]).size === 0) continue;
    for (const text of proseOf(gap.issue)) {
      const groups = groupsIn([text]);
      const spans = [bound(text, id, "toldOfGroup"), plain(` (${label})`)];
      if (groups.size > 0 && !found.has(text)) found.set(text, { text, groups, spans, gap: idKey(id) });
    }
  }
  return [...found.values()];
}

const isAsked = ({ gap }: BriefGap): boolean => gap.aspects.includes(GENDER_AND_AGE);

/** The sentences of an issue that are whole and short enough, up to where the text of a law may begin. */
function proseOf(issue: string): readonly string[] {
  const sentences = sentencesOf(tidy(issue));
  const law = sentences.findIndex(mayHoldLaw);
  return sentences
    .slice(0, law < 0 ? undefined : law)
    .map((sentence) => fitting(sentence, LONGEST))
    .filter((sentence) => ENDED.test(sentence));
}

const ENDED = /[.!?…]["»”’)\]]*$/u;

/** With as many findings as each group wants, each from a gap of its own as far as there are enough. */
function withFindings(answers: readonly Telling[], findings: readonly Telling[], most: number): readonly Telling[] {
  const told = [...answers];
  for (const group of TOLD_GROUPS) {
    const isOfGroup = ({ groups }: Telling): boolean => groups.has(group);
    for (let count = told.filter(isOfGroup).length; count < most; count++) {
      const left = findings.filter((one) => isOfGroup(one) && !told.includes(one));
      const next = left.find(({ gap }) => !told.some((one) => one.gap === gap)) ?? left[0];
      if (next === undefined) break;
      told.push(next);
    }
  }
  return told;
}
