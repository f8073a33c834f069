import { sayByWhen } from "../text/dates/say-by-when";
import type { Block, ParagraphBlock, Span } from "./brief";
import type { AskText, AuthorText } from "./author/author-text";
import type { BriefContext } from "./brief-context";
import type { Language } from "../language";
import { fitting, toldInstruction, toldProse } from "./fitting";
import { itemsLeft } from "./gap-blocks";
import { LONGEST_TEXTS } from "./longest-texts";
import { bound, joinSpans, paragraph, plain } from "./spans";
import { areAllInOtherLanguage, gapsInOtherLanguage } from "./other-language";
import { unwrittenParts } from "./unwritten";

/** Longest proposal in UTF-16 units; what the author wrote may be longer. */
const LONGEST_PROPOSAL = 320;

/** The top of page 1: what is missing while it is a draft, the key messages, what is asked of whom by when, and why now. */
export function openingSection(context: BriefContext): readonly Block[] {
  return [...draftNotice(context), ...inShort(context), ...asks(context), ...whyNow(context)];
}

/** What a reader must know of a brief that is not finished, or whose texts are in another language. */
function draftNotice(context: BriefContext): readonly Block[] {
  const { input, words } = context;
  const missing = unwrittenParts(context).map((part) => words.draft.parts[part]);
  const sentences = [
    missing.length > 0 ? words.draft.missing(missing.join("; ")) : "",
    gapsInOtherLanguage(context).length === 0
      ? ""
      : words.textsIn(input.review.details.language, areAllInOtherLanguage(context)),
  ].filter((sentence) => sentence !== "");
  if (sentences.length === 0) return [];
  const text = paragraph("boxText", [plain(sentences.join(" "))]);
  return [{ kind: "box", tone: "draft", title: missing.length > 0 ? words.draft.mark : "", blocks: [text] }];
}

function inShort(context: BriefContext): readonly Block[] {
  const { words, author, numbers } = context;
  const items = said(context, author.keyMessages, "keyMessage");
  const blocks = items.map((spans): ParagraphBlock => paragraph("boxText", spans, { list: "bullet" }));
  const none = numbers.withdrawn > 0 ? words.allWithdrawn(numbers.withdrawn) : words.noGaps;
  if (numbers.gaps === 0) blocks.push(paragraph("boxText", [plain(none)]));
  return blocks.length === 0 ? [] : [{ kind: "box", tone: "key", title: words.headings.inShort, blocks }];
}

function asks(context: BriefContext): readonly Block[] {
  const { words } = context;
  const items = saidAsks(context);
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.headings.asks },
    ...items.map((spans, at) =>
      paragraph("listItem", spans, { list: "number", ...(at === 0 && { restart: true }), keepWithNext: at === 0 }),
    ),
  ];
}

/** What is asked, each in a line; what holds no sentence that fits is left out. */
export const saidAsks = (context: BriefContext): readonly (readonly Span[])[] =>
  context.author.asks.map((ask, at) => askSpans(context, ask, rowName(ask, at))).filter((spans) => spans.length > 0);

/** What is asked, of whom and by when in one line: `"Define a child as under 18. Ministry of Justice · before first reading"`. */
function askSpans(context: BriefContext, ask: AskText, name: string): readonly Span[] {
  const { addressee, byWhen } = ask;
  const { language } = context.input;
  const told = ask.isProposed
    ? toldInstruction(ask.text, { longest: LONGEST_PROPOSAL, most: 1 })
    : toldProse(ask.text, { longest: LONGEST_TEXTS.text });
  const shown =
    told.text === "" ? inTable(context, ask) : inItsLanguage(bound(told.text, "", `ask ${name}`), ask, language);
  if (shown === undefined) return [];
  const details = [
    [fitting(addressee, LONGEST_TEXTS.name), `askAddressee ${name}`],
    [fitting(sayByWhen(byWhen, language), LONGEST_TEXTS.name), `askByWhen ${name}`],
  ] as const;
  const named = details
    .filter(([value]) => value !== "")
    .map(([value, field]): readonly Span[] => [
      { ...inItsLanguage(bound(value, "", field), ask, language), bold: true },
    ]);
  return [
    shown,
    ...itemsLeft(context, told, ask.gap ?? ""),
    ...(named.length > 0 ? [plain(" "), ...joinSpans(named, " · ")] : []),
  ];
}

function whyNow(context: BriefContext): readonly Block[] {
  const { words, author } = context;
  const items = said(context, author.whyNow, "whyNow");
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.headings.whyNow },
    ...items.map((spans) => paragraph("body", spans)),
  ];
}

/** What a text is known by when a brief is refreshed: a proposal by its gap, whatever is put before it, any other by its number. */
const rowName = ({ gapId = "" }: AuthorText, at: number): string => gapId || String(at + 1);

/**
 * Texts of the author's, bound by the part of the brief and their name there; one that repeats another is left out.
 * What the author wrote stands whole, unless it is no sentence any more; a proposal is held short, and refers to its gap
 * in the table where its first sentence is too long.
 */
export const said = (
  context: Pick<BriefContext, "input" | "words">,
  texts: readonly AuthorText[],
  field: string,
  longestProposal = LONGEST_PROPOSAL,
): readonly (readonly Span[])[] =>
  texts.flatMap((text, at) => {
    const told = toldProse(text.text, { longest: text.isProposed ? longestProposal : LONGEST_TEXTS.text });
    const isRepeated = texts.findIndex((other) => other.text === text.text) < at;
    const shown =
      told.text === ""
        ? inTable(context, text)
        : inItsLanguage(bound(told.text, "", `${field} ${rowName(text, at)}`), text, context.input.language);
    return shown === undefined || isRepeated ? [] : [[shown, ...itemsLeft(context, told, text.gap ?? "")]];
  });

/** Where a proposal stands that is too long; undefined for what is from no gap. */
const inTable = ({ words }: Pick<BriefContext, "words">, { gap }: AuthorText): Span | undefined =>
  gap === undefined ? undefined : plain(words.setOutInTable(gap));

const inItsLanguage = (span: Span, text: AuthorText, ofBrief: Language): Span =>
  text.language === ofBrief ? span : { ...span, language: text.language };

/** How many of the texts of a section are told, and how long each may be. */
const OPPORTUNITIES = { short: { most: 5, longest: 200 }, whole: { most: 12, longest: 420 } } as const;

/** What the draft does well for children: there whenever the author or the table says anything of it. */
export function opportunitiesSection(context: BriefContext, isWhole: boolean): readonly Block[] {
  const { words, author } = context;
  const { most, longest } = OPPORTUNITIES[isWhole ? "whole" : "short"];
  const all = said(context, author.opportunities, "opportunity", longest);
  const shown = all.slice(0, most);
  const further = new Set(author.opportunities.map(({ text }) => text)).size - shown.length;
  if (author.opportunities.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.headings.opportunities },
    ...shown.map((spans) => paragraph("listItem", spans, { list: "bullet" })),
    ...(further > 0 ? [paragraph("body", [plain(words.opportunitiesMore(further))])] : []),
  ];
}
