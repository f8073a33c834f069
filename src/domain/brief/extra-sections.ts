import type { Block, TableCell } from "./brief";
import type { BriefContext } from "./brief-context";
import { oneLine } from "./brief-gap";
import { dateInWords } from "../text/dates/date-in-words";
import { namesOf } from "./provision-names";
import { bold, bound, paragraph, plain } from "./spans";

/** Rows a table of consultations has at most. */
const CONSULTATIONS = 6;

/** Date, participants and content of the consultations; nothing when none says what was discussed. */
export function consultationsTable({ input, words, cut }: BriefContext): readonly Block[] {
  const held = input.review.consultations.filter(({ summary }) => summary.trim() !== "").slice(0, CONSULTATIONS);
  if (held.length === 0) return [];
  const rows = held.map((consultation): readonly TableCell[] => {
    const who = [consultation.with, consultation.format].map(oneLine).filter((part) => part !== "");
    return [
      { spans: [plain(cut(dateInWords(consultation.date, words), 40).text)] },
      { spans: [bound(cut(who.join(", "), 140).text, "", `consultationWith ${consultation.id}`)] },
      { spans: [bound(cut(oneLine(consultation.summary), 320).text, "", `consultationSummary ${consultation.id}`)] },
    ];
  });
  return [
    {
      kind: "table",
      alt: words.consultationTable.alt,
      caption: words.headings.consultations,
      widths: [0.17, 0.28, 0.55],
      header: words.consultationTable.header,
      rows,
    },
  ];
}

/** What the review noted to the draft's credit, by aspect. */
export function positiveEffects({ numbers, input, words, cut }: BriefContext): readonly Block[] {
  const noted = numbers.aspects.flatMap(({ aspect, note }) => {
    const text = oneLine(note?.positiveEffects ?? "");
    return text === "" ? [] : [{ aspect, text }];
  });
  if (noted.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.headings.positiveEffects },
    ...noted.map(({ aspect, text }) =>
      paragraph(
        "listItem",
        [bold(`${aspect.name[input.language]}. `), bound(cut(text, 260).text, "", `positiveEffects ${aspect.id}`)],
        { list: "bullet" },
      ),
    ),
  ];
}

/** Every gap with its provision, priority and status, in the order of the table. */
export function register({ inTableOrder, words, cut }: BriefContext): readonly Block[] {
  if (inTableOrder.length === 0) return [];
  return [
    {
      kind: "table",
      alt: words.register.alt,
      caption: words.headings.register,
      widths: [0.52, 0.22, 0.12, 0.14],
      header: words.register.header,
      rows: inTableOrder.map(({ id, label, gap, headline, provisions, priority }) => [
        { spans: [bold(`${label} `), bound(cut(headline, 160).text, id, "headline")] },
        { spans: [bound(cut(namesOf(provisions), 90).text, id, "registerProvisions")] },
        {
          spans: [
            plain(
              priority === "none"
                ? "–"
                : (words.coverage.priorities[["high", "medium", "low"].indexOf(priority)] ?? ""),
            ),
          ],
        },
        { spans: [plain(gap.status === undefined ? "–" : words.register.statuses[gap.status])] },
      ]),
    },
  ];
}
