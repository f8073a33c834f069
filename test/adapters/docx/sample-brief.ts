import type { Block, Brief, Span, TableCell } from "../../../src/domain/brief/brief";
import { BRIEF_PARTS } from "../../../src/domain/brief/brief-parts";
import type { Language } from "../../../src/domain/language";
import { SAMPLE_WORDS } from "./sample-words";
import type { SampleWords } from "./sample-words";

/** A brief with every kind of block, about three pages long, in the words of one language. */
export function sampleBrief(language: Language, changes: Partial<Brief> = {}): Brief {
  const words = SAMPLE_WORDS[language];
  return {
    language,
    facts: {
      title: words.title,
      subtitle: words.subtitle,
      draftTitle: words.draftTitle,
      draftVersion: words.draftVersion,
      jurisdiction: words.jurisdiction,
      client: words.client,
      author: words.author,
      contact: "",
      state: "",
      date: "2026-11-25",
      time: "2026-11-25T09:30:00Z",
      dateInWords: words.dateInWords,
      workbook: "review.xlsx",
      catalogueVersion: "1.0.0",
      fingerprint: "3fa2c90d71be",
      footer: words.footer,
      pageOf: words.pageOf,
    },
    blocks: toBlocks(words),
    rows: [
      ...words.gaps.map((_, index) => ({ gap: gapId(index), fingerprint: `a0b1c2d3e4f${index}`, shown: true })),
      { gap: "G-099", fingerprint: "0123456789ab", shown: false },
    ],
    parts: BRIEF_PARTS.map((part, at) => ({ part, fingerprint: `b0b1c2d3e4f${at}` })),
    sections: [{ section: "Purpose", fingerprint: "c0b1c2d3e4f0" }],
    extras: ["positiveEffects"],
    estimatedPages: 3,
    words: 900,
    ...changes,
  };
}

const gapId = (index: number): string => `G-00${index + 1}`;

function toBlocks(words: SampleWords): readonly Block[] {
  const points = words.points.map((text) => ({ ...paragraph("boxText", { text }), list: "bullet" }) as const);
  return [
    { kind: "box", tone: "key", title: words.conclusions, blocks: points },
    { kind: "heading", level: 1, text: words.purpose },
    paragraph("lead", { text: words.lead }),
    paragraph("body", { text: words.method }, { text: words.draftTitle, bound: { gap: "", field: "draftTitle" } }),
    { kind: "heading", level: 1, text: words.mainGaps },
    ...words.gaps.flatMap((gap, index): readonly Block[] => {
      const bound = (field: string, text: string): Span => ({ text, bound: { gap: gapId(index), field } });
      const heading: readonly Block[] = index % 2 === 0 ? [{ kind: "heading", level: 2, text: gap.aspect }] : [];
      return [
        ...heading,
        {
          kind: "heading",
          level: 3,
          text: gap.headline,
          spans: [{ ...bound("id", gapId(index)), chip: true }, { text: " " }, bound("headline", gap.headline)],
        },
        paragraph("gapText", bound("issue", gap.issue)),
        paragraph("gapText", { text: `${words.change} `, bold: true }, bound("solution", gap.solution)),
        paragraph("gapSource", bound("sources", gap.sources)),
      ];
    }),
    paragraph("note", { text: words.note }),
    { kind: "box", tone: "draft", title: "", blocks: [paragraph("boxText", { text: words.note })] },
    coverage(words),
    { kind: "heading", level: 1, text: words.conclusions },
    ...words.points.map((text) => ({ ...paragraph("listItem", { text }), list: "bullet" }) as const),
    { kind: "heading", level: 1, text: words.recommendations },
    ...words.gaps.map(
      (gap, index) =>
        ({
          ...paragraph("listItem", { text: gap.solution, bound: { gap: gapId(index), field: "solution" } }),
          list: "number",
          restart: index === 0,
        }) as const,
    ),
    { kind: "heading", level: 1, text: words.instruments },
    paragraph("instrument", { text: words.instrument }, { text: "treaties.un.org", href: "https://treaties.un.org/" }),
    paragraph("instrument", { text: words.secondInstrument, italic: true }),
  ];
}

function paragraph(style: Extract<Block, { kind: "paragraph" }>["style"], ...spans: readonly Span[]) {
  return { kind: "paragraph", style, spans } as const;
}

function coverage(words: SampleWords): Block {
  const shades = [4, 3, 2, 1, 0] as const;
  const rows = words.aspects.map((aspect, row): readonly TableCell[] => [
    { spans: [{ text: aspect }] },
    ...shades
      .slice(row % 3, (row % 3) + 3)
      .map((shade) => ({ spans: [{ text: String(shade * 2) }], shade, align: "center" }) as const),
  ]);
  const hole = [{ spans: [{ text: words.noGap }] }, { spans: [], shade: "hole", align: "center" }] as const;
  return {
    kind: "table",
    alt: words.tableAlt,
    caption: words.tableCaption,
    label: { sequence: "figure", number: 1, pattern: words.figure },
    widths: [0.52, 0.16, 0.16, 0.16],
    header: words.tableHeader,
    rows: [...rows, hole],
  };
}
