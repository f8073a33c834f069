import type { Block, ParagraphBlock, Span } from "./brief";
import type { AskText, AuthorText } from "./author/author-texts";
import type { BriefContext } from "./brief-context";
import type { Language } from "../language";
import { fitting, prose } from "./fitting";
import { bound, joinSpans, paragraph, plain } from "./spans";
import { areAllInOtherLanguage, gapsInOtherLanguage } from "./other-language";
import { unwrittenParts } from "./unwritten";

/** Longest texts in UTF-16 units: what the author wrote, what is proposed instead, and a name. */
const LONGEST = 1500;
const LONGEST_PROPOSAL = 320;
const LONGEST_NAME = 90;

/** The top of page 1: what is missing while it is a draft, the key messages, what is asked of whom by when, and why now. */
export function openingSection(context: BriefContext): readonly Block[] {
  return [...draftNotice(context), ...inShort(context), ...asks(context), ...whyNow(context)];
}

/** What a reader must know of a brief that is not finished, or whose texts are in another language. */
function draftNotice(context: BriefContext): readonly Block[] {
  const { input, words, numbers, author } = context;
  const missing = unwrittenParts(author, input, numbers).map((part) => words.draft.parts[part]);
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

function inShort({ input, words, author, gaps }: BriefContext): readonly Block[] {
  const items = said(author.keyMessages, "keyMessage", input.language);
  const blocks = items.map((spans): ParagraphBlock => paragraph("boxText", spans, { list: "bullet" }));
  if (gaps.length === 0) blocks.push(paragraph("boxText", [plain(words.noGaps)]));
  return blocks.length === 0 ? [] : [{ kind: "box", tone: "key", title: words.headings.inShort, blocks }];
}

function asks({ input, words, author }: BriefContext): readonly Block[] {
  const items = author.asks.map((ask, at) => askSpans(ask, at + 1, input.language)).filter((spans) => spans.length > 0);
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.headings.asks },
    ...items.map((spans, at) =>
      paragraph("listItem", spans, { list: "number", ...(at === 0 && { restart: true }), keepWithNext: at === 0 }),
    ),
  ];
}

/** What is asked, of whom and by when in one line: `"Define a child as under 18. Ministry of Justice · before first reading"`. */
function askSpans(ask: AskText, number: number, language: Language): readonly Span[] {
  const { addressee, byWhen } = ask;
  const asked = ask.isProposed ? prose(ask.text, LONGEST_PROPOSAL, 1) : prose(ask.text, LONGEST);
  if (asked === "") return [];
  const details = [
    [fitting(addressee, LONGEST_NAME), `askAddressee ${number}`],
    [fitting(byWhen, LONGEST_NAME), `askByWhen ${number}`],
  ] as const;
  const named = details
    .filter(([value]) => value !== "")
    .map(([value, field]): readonly Span[] => [
      { ...inItsLanguage(bound(value, "", field), ask, language), bold: true },
    ]);
  return [
    inItsLanguage(bound(asked, "", `ask ${number}`), ask, language),
    ...(named.length > 0 ? [plain(" "), ...joinSpans(named, " · ")] : []),
  ];
}

function whyNow({ input, words, author }: BriefContext): readonly Block[] {
  const items = said(author.whyNow, "whyNow", input.language);
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.headings.whyNow },
    ...items.map((spans) => paragraph("body", spans)),
  ];
}

/**
 * Texts of the author's, bound by the part of the brief and their number there; one without a sentence that fits is left
 * out, and so is one that repeats another. What the author wrote stands whole, unless it is no sentence any more; a proposal is held short.
 */
export const said = (
  texts: readonly AuthorText[],
  field: string,
  language: Language,
  longestProposal = LONGEST_PROPOSAL,
): readonly (readonly Span[])[] =>
  texts.flatMap((text, at) => {
    const fitted = prose(text.text, text.isProposed ? longestProposal : LONGEST);
    const isRepeated = texts.findIndex((other) => other.text === text.text) < at;
    return fitted === "" || isRepeated
      ? []
      : [[inItsLanguage(bound(fitted, "", `${field} ${at + 1}`), text, language)]];
  });

const inItsLanguage = (span: Span, text: AuthorText, ofBrief: Language): Span =>
  text.language === ofBrief ? span : { ...span, language: text.language };

/** How many of the texts of a section are told, and how long each may be. */
const OPPORTUNITIES = { short: { most: 5, longest: 200 }, whole: { most: 12, longest: 420 } } as const;

/** What the draft does well for children: there whenever the author or the table says anything of it. */
export function opportunitiesSection({ input, words, author }: BriefContext, isWhole: boolean): readonly Block[] {
  const { most, longest } = OPPORTUNITIES[isWhole ? "whole" : "short"];
  const all = said(author.opportunities, "opportunity", input.language, longest);
  const shown = all.slice(0, most);
  const further = new Set(author.opportunities.map(({ text }) => text)).size - shown.length;
  if (author.opportunities.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.headings.opportunities },
    ...shown.map((spans) => paragraph("listItem", spans, { list: "bullet" })),
    ...(further > 0 ? [paragraph("body", [plain(words.opportunitiesMore(further))])] : []),
  ];
}
