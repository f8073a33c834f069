import type { Block, ParagraphBlock, Span } from "./brief";
import type { AskText, AuthorText } from "./author/author-texts";
import type { BriefContext } from "./brief-context";
import { fitting, prose } from "./fitting";
import { bold, bound, joinSpans, paragraph, plain } from "./spans";
import { unwrittenParts } from "./unwritten";

/** Key messages and things asked for that page 1 has room for. */
const KEY_MESSAGES = 3;
const ASKS = 5;
/** Longest texts in UTF-16 units. */
const LONGEST_MESSAGE = 320;
const LONGEST_ASK = 260;
const LONGEST_NAME = 90;
const LONGEST_REASON = 600;

/** The top of page 1: what is missing while it is a draft, the key messages, what is asked of whom by when, and why now. */
export function openingSection(context: BriefContext): readonly Block[] {
  return [...draftNotice(context), ...inShort(context), ...asks(context), ...whyNow(context)];
}

/** What a reader must know of a brief that is not finished, or whose texts are in another language. */
function draftNotice({ input, words, numbers, author }: BriefContext): readonly Block[] {
  const missing = unwrittenParts(author, input, numbers).map((part) => words.draft.parts[part]);
  const { language } = input.review.details;
  const sentences = [
    missing.length > 0 ? words.draft.missing(missing.join("; ")) : "",
    language === input.language ? "" : words.textsIn[language],
  ].filter((sentence) => sentence !== "");
  if (sentences.length === 0) return [];
  const text = paragraph("boxText", [plain(sentences.join(" "))]);
  return [{ kind: "box", tone: "draft", title: missing.length > 0 ? words.draft.mark : "", blocks: [text] }];
}

function inShort({ words, author, gaps }: BriefContext): readonly Block[] {
  const items = said(author.keyMessages, "keyMessage", LONGEST_MESSAGE).slice(0, KEY_MESSAGES);
  const blocks = items.map((spans): ParagraphBlock => paragraph("boxText", spans, { list: "bullet" }));
  if (gaps.length === 0) blocks.push(paragraph("boxText", [plain(words.noGaps)]));
  return blocks.length === 0 ? [] : [{ kind: "box", tone: "key", title: words.headings.inShort, blocks }];
}

function asks({ words, author }: BriefContext): readonly Block[] {
  const items = author.asks
    .map((ask, at) => askSpans(ask, at + 1))
    .filter((spans) => spans.length > 0)
    .slice(0, ASKS);
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.headings.asks },
    ...items.map((spans, at) =>
      paragraph("listItem", spans, { list: "number", ...(at === 0 && { restart: true }), keepWithNext: at === 0 }),
    ),
  ];
}

/** What is asked, of whom and by when in one line: `"Define a child as under 18. Ministry of Justice · before first reading"`. */
function askSpans({ text, addressee, byWhen }: AskText, number: number): readonly Span[] {
  const asked = prose(text, LONGEST_ASK, 1);
  if (asked === "") return [];
  const details = [
    [fitting(addressee, LONGEST_NAME), `askAddressee ${number}`],
    [fitting(byWhen, LONGEST_NAME), `askByWhen ${number}`],
  ] as const;
  const named = details
    .filter(([value]) => value !== "")
    .map(([value, field]): readonly Span[] => [{ ...bound(value, "", field), bold: true }]);
  return [bound(asked, "", `ask ${number}`), ...(named.length > 0 ? [plain(" "), ...joinSpans(named, " · ")] : [])];
}

function whyNow({ words, author }: BriefContext): readonly Block[] {
  const items = said(author.whyNow, "whyNow", LONGEST_REASON);
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.headings.whyNow },
    ...items.map((spans) => paragraph("body", spans)),
  ];
}

/** Texts of the author's, bound by the part of the brief and their number there; one without a sentence that fits is left out. */
export const said = (texts: readonly AuthorText[], field: string, longest: number): readonly (readonly Span[])[] =>
  texts.flatMap(({ text }, at) => {
    const fitted = prose(text, longest);
    return fitted === "" ? [] : [[bound(fitted, "", `${field} ${at + 1}`)]];
  });

/** How many of the texts of a section are told, and how long each may be. */
const OPPORTUNITIES = { short: { most: 5, longest: 200 }, whole: { most: 12, longest: 420 } } as const;

/** What the draft does well for children: there whenever the author or the table says anything of it. */
export function opportunitiesSection({ words, author }: BriefContext, isWhole: boolean): readonly Block[] {
  const { most, longest } = OPPORTUNITIES[isWhole ? "whole" : "short"];
  const all = said(author.opportunities, "opportunity", longest);
  const shown = all.slice(0, most);
  const further = author.opportunities.length - shown.length;
  if (author.opportunities.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: words.headings.opportunities },
    ...shown.map((spans) => paragraph("listItem", spans, { list: "bullet" })),
    ...(further > 0 ? [paragraph("body", [plain(words.opportunitiesMore(further))])] : []),
  ];
}

/** A heading in bold inside a paragraph, with the space behind it. */
export const lead = (text: string): Span => bold(`${text} `);
