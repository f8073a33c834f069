import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import { oneLine } from "./brief-gap";
import { dateInWords } from "../text/dates/date-in-words";
import { bound, fillIn, joinSpans, paragraph, plain } from "./spans";
import type { BriefWords } from "./words/brief-words";
import { DISPOSITIONS } from "../review/consultation";

/** Why the brief was written and how the review was done, with its numbers. */
export function purposeSection(context: BriefContext): readonly Block[] {
  const { input, words, numbers } = context;
  const { details } = input.review;
  const draft = context.cut(oneLine(details.draftTitle), 200).text;
  const method = words.method({
    gaps: numbers.gaps,
    byPriority: numbers.byPriority,
    provisions: numbers.provisions,
    aspects: numbers.aspects.length,
    aspectsCovered: numbers.aspects.filter(({ gaps }) => gaps.length > 0).length,
  });
  return [
    { kind: "heading", level: 1, text: words.headings.purpose },
    paragraph("lead", fillIn(words.purpose, { draft: quotedDraft(draft, words) })),
    paragraph("body", [plain(`${method} `), ...consultations(context), ...remarks(context), ...documents(context)]),
  ];
}

/** The draft's title in quotation marks, unless it has some of its own. */
function quotedDraft(title: string, { quotes: [open, close] }: BriefWords): readonly Span[] {
  if (title === "") return [];
  const span = bound(title, "", "draftTitle");
  return /[«“„"]/u.test(title) ? [plain(" "), span] : [plain(` ${open}`), span, plain(close)];
}

/** More consultations than this are counted. */
const CONSULTATIONS_NAMED = 4;

function consultations({ input, words, cut }: BriefContext): readonly Span[] {
  const held = input.review.consultations;
  if (held.length === 0) return [plain(`${words.noConsultations} `)];
  const items = held.slice(0, CONSULTATIONS_NAMED).map((consultation): readonly Span[] => {
    const date = cut(dateInWords(consultation.date, words), 40).text;
    const partner = cut(oneLine(consultation.with), 90).text;
    const field = `consultation ${consultation.id}`;
    if (partner === "") return [plain(date || cut(consultation.id, 20).text)];
    return date === "" ? [bound(partner, "", field)] : [plain(`${date} (`), bound(partner, "", field), plain(")")];
  });
  const more = held.length - items.length;
  const end = more > 0 ? ` ${words.moreConsultations(more)}. ` : ". ";
  return [plain(`${words.consultationsHeld(held.length)} `), ...joinSpans(items, "; "), plain(end)];
}

function remarks({ numbers, words }: BriefContext): readonly Span[] {
  const kinds = [...DISPOSITIONS, "none" as const].filter((kind) => numbers.remarks[kind] > 0);
  const total = kinds.reduce((sum, kind) => sum + numbers.remarks[kind], 0);
  if (total === 0) return [];
  return [
    plain(
      `${words.remarks(
        total,
        kinds.map((kind) => words.dispositions[kind](numbers.remarks[kind])),
      )} `,
    ),
  ];
}

/** More documents than this are counted. */
const DOCUMENTS_NAMED = 3;

function documents({ numbers, words, cut }: BriefContext): readonly Span[] {
  if (numbers.documents.length === 0) return [];
  const missing = numbers.documents.filter(({ cited }) => !cited);
  const names = missing.slice(0, DOCUMENTS_NAMED).map(({ title }) => cut(oneLine(title), 120).text);
  const others = missing.length - names.length;
  const list = others > 0 ? `${names.join("; ")} ${words.andOthers(others)}` : names.join("; ");
  const tail =
    missing.length === 0 || missing.length === numbers.documents.length ? "" : ` ${words.documentsMissing} ${list}.`;
  return [plain(words.documentsCited(numbers.documents.length - missing.length, numbers.documents.length) + tail)];
}
