import { dateInWords } from "../text/dates/date-in-words";
import type { Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import { fitting } from "./fitting";
import { groupOf } from "./norm-group";
import { bound, fillIn, joinSpans, paragraph, plain } from "./spans";

/** More documents than this are counted. */
const DOCUMENTS_NAMED = 3;
const LONGEST_NAME = 120;
/** What a draft is compared with; the country's own law is what it becomes a part of. */
const COMPARED = ["treaties", "guidance", "examples"] as const;

/** The end of the brief: how the review was done, with its counts, how to get the table, and, small, which state of it this is. */
export function methodSection(context: BriefContext, fingerprint: string): readonly Block[] {
  const { input, words, numbers, norms } = context;
  const groups = new Set(norms.map(({ instrument }) => groupOf(instrument, input.review.details.jurisdiction)));
  const method = words.method({
    gaps: numbers.gaps,
    byPriority: numbers.byPriority,
    provisions: numbers.provisions,
    aspects: numbers.aspects.length,
    aspectsCovered: numbers.aspects.filter(({ gaps }) => gaps.length > 0).length,
    aspectsOpen: numbers.aspects.filter(({ withoutGap }) => withoutGap === "open").length,
    aspectsBegun: numbers.aspects.filter(({ withoutGap }) => withoutGap === "begun").length,
    isByAspect: numbers.aspects.every(
      ({ gaps, withoutGap }) => gaps.length > 0 || withoutGap === "reasoned" || withoutGap === "examined",
    ),
    readAgainst: COMPARED.filter((group) => groups.has(group)),
    withdrawn: numbers.withdrawn,
  });
  const sentences: readonly (readonly Span[])[] = [[plain(method)], documents(context), table(context)];
  const text = joinSpans(
    sentences.filter((spans) => spans.length > 0),
    " ",
  );
  return [
    { kind: "box", tone: "method", title: words.headings.method, blocks: [paragraph("boxText", text)] },
    paragraph("note", [
      plain(`${words.seal} `),
      bound(fingerprint, "", "fingerprint"),
      plain(" · "),
      bound(dateInWords(input.date, words), "", "dateInWords"),
    ]),
  ];
}

function documents({ numbers, words }: BriefContext): readonly Span[] {
  const all = numbers.documents;
  const missing = all.filter(({ cited }) => !cited);
  if (all.length === 0 || numbers.gaps === 0) return [];
  if (missing.length === all.length) return [plain(words.documentsNone(all.length))];
  const names = missing
    .map(({ title }) => fitting(title, LONGEST_NAME))
    .filter((name) => name !== "")
    .slice(0, DOCUMENTS_NAMED);
  const others = missing.length - names.length;
  const list = others > 0 ? `${names.join("; ")} ${words.andOthers(others)}` : names.join("; ");
  const tail = names.length === 0 ? "" : ` ${words.documentsMissing} ${list}.`;
  return [plain(words.documentsCited(all.length - missing.length, all.length) + tail)];
}

/** Where the whole table is, and of whom it can be had. */
function table({ input, words, numbers, author }: BriefContext): readonly Span[] {
  const workbook = fitting(input.workbook, LONGEST_NAME);
  if (workbook === "" || numbers.gaps === 0) return [];
  const contact = fitting(author.contact, LONGEST_NAME) || fitting(input.review.details.author, LONGEST_NAME);
  // "Контакт: А. Б." ends with one full stop.
  const ends = words.askFor.endsWith("{contact}.");
  return [
    ...fillIn(words.table(numbers.gaps, numbers.withNewText > 0), { workbook: [bound(workbook, "", "workbook")] }),
    ...(contact === ""
      ? []
      : [plain(" "), ...fillIn(words.askFor, { contact: [plain(ends ? contact.replace(/\.$/u, "") : contact)] })]),
  ];
}
