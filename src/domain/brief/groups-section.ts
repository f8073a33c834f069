import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { GENDER_AND_AGE } from "../profile/words-of-gender-and-age";
import type { AspectNote } from "../review/review";
import { TOLD_GROUPS, toldGroupsIn } from "../rules/told-groups";
import type { ToldGroup } from "../rules/told-groups";
import { pointsBack } from "../text/points-back";
import { sentencesOf } from "../text/sentences";
import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import { fitting, mayHoldLaw, oneLine, tidy } from "./fitting";
import { bound, paragraph, plain, spansIn } from "./spans";

/** Passages of each answer, and how many texts at least speak of each group where gaps have them. */
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

/** Rows that answer, of which a name that stands twice means the first. */
export const answersOf = (aspects: readonly AspectNote[]): readonly AspectNote[] => {
  const answered = aspects.filter(({ observation }) => observation.trim() !== "");
  return answered.filter((row, at) => answered.findIndex((other) => answerName(other) === answerName(row)) === at);
};

/**
 * What the review found of girls and boys, and of children of different ages: what the answers under the aspect that
 * asks of them observe; then, for a group of which these say nothing, or little, whole sentences of the gaps under it.
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
    const all = printed.map(textOf).join("\n");
    const isNew = ({ text }: Telling): boolean => !all.includes(text);
    const told = withFindings(answers(most).filter(isNew).filter(isFirst), findings.filter(isNew), most);
    if (told.length === 0) return [];
    return [
      { kind: "heading", level: 1, text: context.words.headings.groups },
      ...told.map(({ spans }) => paragraph("listItem", spans, { list: "bullet" })),
    ];
  };
}

/** Each text in a line of its own; once, since blocks stay the same from one plan to the next. */
const textOf = memoise((block: Block): string =>
  spansIn(block)
    .map(({ text }) => oneLine(text))
    .join("\n"),
);

/** Answers have no text in a second language: a brief in another than the review's is made without them. */
function toAnswers({ input }: BriefContext): (passages: number) => readonly Telling[] {
  const { aspects, details } = input.review;
  const groupsIn = toldGroupsIn(input.profile);
  if (details.language !== input.language) return () => [];
  const rows = answersOf(aspects)
    .filter(({ aspect }) => aspect === GENDER_AND_AGE)
    .map((row) => ({ row, passages: standAlone(row.observation) }))
    .filter(({ passages }) => passages.length > 0);
  return (most) =>
    rows.slice(0, ANSWERS).map(({ row, passages }): Telling => {
      const text = firstFitting(passages.slice(0, most));
      const spans = [bound(text, "", `observation ${answerName(row)}`)];
      return { text, groups: groupsIn([text]), spans, gap: "" };
    });
}

const firstFitting = ([first = "", ...others]: readonly string[]): string => {
  const longer = [first, ...others].join(" ");
  return others.length > 0 && longer.length > LONGEST ? firstFitting([first, ...others.slice(0, -1)]) : longer;
};

/**
 * Words of age have other meanings, so that only gaps under the aspect are looked at, most important first. A sentence is
 * told without those before it, so that one which speaks of what they named is none.
 */
function findingsOf({ input, gaps }: BriefContext): readonly Telling[] {
  const groupsIn = toldGroupsIn(input.profile);
  return gaps
    .filter(({ gap }) => gap.aspects.includes(GENDER_AND_AGE))
    .flatMap(({ id, label, gap, languages }) =>
      issueSentences(gap.issue)
        .filter((sentence) => ENDED.test(sentence))
        .filter((sentence) => !pointsBack(sentence, languages.issue, (before) => groupsIn([before]).size > 0))
        .map((text): Telling => {
          const spans = [bound(text, id, "toldOfGroup"), plain(` (${label})`)];
          return { text, groups: groupsIn([text]), spans, gap: idKey(id) };
        }),
    );
}

/**
 * What of an answer can stand by itself, in order, each short enough, up to where it quotes: sentences, a short one with
 * its neighbour ("Yes. Girls …"), and what has a colon with all behind it, which may be the text of a law. None of a mere
 * note ("n/a", "See G-001").
 */
function standAlone(observation: string): readonly string[] {
  const sentences = sentencesOf(tidy(observation)).map(oneLine);
  const quoted = sentences.findIndex((sentence) => QUOTES.test(sentence));
  const passages: string[] = [];
  for (const sentence of sentences.slice(0, quoted < 0 ? undefined : quoted)) {
    const last = passages.at(-1);
    const belongs = last !== undefined && (!WORDS.test(last) || !WORDS.test(sentence) || mayHoldLaw(last));
    if (belongs) passages[passages.length - 1] = `${last} ${sentence}`;
    else passages.push(sentence);
  }
  const tooLong = passages.findIndex((passage) => fitting(passage, LONGEST) === "");
  return passages.slice(0, tooLong < 0 ? undefined : tooLong).filter((passage) => WORDS.test(passage));
}

/** A sentence of three words at least. */
const WORDS = /\S+\s+\S+\s+\S+/u;

/** A colon before a list or a quotation. */
const QUOTES = /:(?:$|\s+(?:["'«“„‘]|\d+[.)]\s))/u;

/** The first sentences of an issue, each short enough, up to where the text of a law may begin. */
function issueSentences(issue: string): readonly string[] {
  const sentences = sentencesOf(tidy(issue)).map(oneLine);
  const end = sentences.findIndex((sentence) => mayHoldLaw(sentence) || fitting(sentence, LONGEST) === "");
  return sentences.slice(0, end < 0 ? undefined : end);
}

const ENDED = /[.!?…]["»”’)\]]*$/u;

const isFirst = ({ text }: Telling, at: number, all: readonly Telling[]): boolean =>
  all.findIndex((other) => other.text === text) === at;

/** With as many findings as each group wants, each from a gap of its own as far as there are enough. */
function withFindings(answers: readonly Telling[], findings: readonly Telling[], most: number): readonly Telling[] {
  const told = [...answers];
  for (const group of TOLD_GROUPS) {
    const isOfGroup = ({ groups }: Telling): boolean => groups.has(group);
    for (let count = told.filter(isOfGroup).length; count < most; count++) {
      const left = findings.filter((one) => isOfGroup(one) && !told.some(({ text }) => text.includes(one.text)));
      const next = left.find(({ gap }) => !told.some((one) => one.gap === gap)) ?? left[0];
      if (next === undefined) break;
      told.push(next);
    }
  }
  return told;
}
