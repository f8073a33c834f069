import type { Amendment } from "../../src/domain/amendment/amendment";
import { PRIORITIES } from "../../src/domain/gap/gap";
import type { Gap, GapStatus, Priority } from "../../src/domain/gap/gap";
import { toGapId } from "../../src/domain/gap/mend-ids";
import type { Language } from "../../src/domain/language";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";
import type { Provision } from "../../src/domain/provision/provision";
import { DISPOSITIONS } from "../../src/domain/review/consultation";
import type { Consultation, Feedback } from "../../src/domain/review/consultation";
import type { Review } from "../../src/domain/review/review";
import { feedback as feedbackOf, rowPlace, tableFound } from "./builders";
import { FRAME, MORE_ISSUE, MORE_SOLUTION, TOPICS } from "./generated-review-words";

export interface GeneratedReviewOptions {
  readonly gaps: number;
  readonly language?: Language;
  /** Length of the cells: as in real reviews, a few words, or Excel's limit. */
  readonly texts?: "realistic" | "short" | "huge";
  /** The same seed gives the same review. */
  readonly seed?: number;
}

/** Characters a cell of Excel can hold. */
const CELL_LIMIT = 32_767;

/** A made-up review of so many gaps, over all the topics, with provisions, amendments, consultations and feedback. */
export function generatedReview({
  gaps: count,
  language = "en",
  texts = "realistic",
  seed = 1,
}: GeneratedReviewOptions): Review {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const frame = FRAME[language];

  /** The first sentence and as many others as make the length, each once before any comes again. */
  const grow = (first: string, more: readonly string[], shortest: number, longest: number): string => {
    if (texts === "short")
      return first.length > 80 ? `${/^[^,;]{12,}(?=[,;])/u.exec(first)?.[0] ?? first.slice(0, -1)}.` : first;
    const length = texts === "huge" ? CELL_LIMIT : shortest + random() * (longest - shortest);
    const start = Math.floor(random() * more.length);
    const parts = [first];
    for (let at = 0, size = first.length; size < length; at += 1) {
      const next = more[(start + at) % more.length] ?? "";
      parts.push(next);
      size += next.length + 1;
      if (texts === "realistic" && at === more.length - 1) break;
    }
    return parts.join(" ").slice(0, CELL_LIMIT);
  };

  const provisions = Array.from({ length: Math.max(2, Math.ceil(count * 0.8)) }, (_, at): Provision => {
    const article = 3 + Math.floor(at / 3) * 2;
    const part = (at % 3) + 1;
    return {
      id: `${article}(${part})`,
      citation: frame.article(article, part),
      heading: "",
      text: frame.provisionText,
      noGapReason: "",
      fingerprint: "",
      place: rowPlace("Provisions", 4 + at),
    };
  });
  const provisionOf = (at: number): string => provisions[(at * 7) % provisions.length]?.id ?? "";

  const gaps = Array.from({ length: count }, (_, at): Gap => {
    const topic = TOPICS[at % TOPICS.length] as (typeof TOPICS)[number];
    return {
      id: toGapId(at + 1),
      headline: topic.headline[language],
      issue: grow(topic.issue[language], MORE_ISSUE[language], 300, 900),
      solution: grow(topic.solution[language], MORE_SOLUTION[language], 150, 600),
      sources: topic.sources[language],
      provisions: [provisionOf(at)],
      aspects: [topic.aspect, ...(random() < 0.3 ? [pick(kazakhstanDigitalCode.aspects).id] : [])],
      priority: priorityFor(random()),
      status: at % 25 === 24 ? "withdrawn" : statusFor(random()),
      fingerprint: "",
      place: rowPlace("Gaps", 4 + at),
    };
  });

  const amendments = gaps
    .filter(({ status }) => status === "final" || random() < 0.3)
    .map((gap, at): Amendment => {
      const topic = TOPICS[(Number(gap.id.slice(2)) - 1) % TOPICS.length] as (typeof TOPICS)[number];
      return {
        id: `A-${String(at + 1).padStart(3, "0")}`,
        gap: gap.id,
        provision: gap.provisions[0] ?? "",
        draftText: frame.provisionText,
        newText: grow(pick(MORE_SOLUTION[language]), MORE_SOLUTION[language], 200, 1200),
        alternativeText: random() < 0.4 ? grow(pick(MORE_SOLUTION[language]), MORE_SOLUTION[language], 100, 400) : "",
        justification: `${grow(pick(MORE_ISSUE[language]), MORE_ISSUE[language], 300, 1200).slice(0, CELL_LIMIT - 200)} ${topic.sources[language]}`,
        kind: frame.provisionText === "" ? "insertion" : "replacement",
        place: rowPlace("Amendments", 4 + at),
      };
    });

  const consultations = ["2026-09-30", "2026-10-21"].map((date, at): Consultation => ({
    id: `C-0${at + 1}`,
    date,
    with: frame.ministry,
    format: frame.meeting,
    attendees: "8",
    summary: frame.summary,
    attachments: "",
    place: rowPlace("Consultations", 4 + at),
  }));
  const feedback = gaps
    .filter((_, at) => at % 3 === 0)
    .map((gap, at): Feedback => ({
      ...feedbackOf(),
      id: `F-${at + 1}`,
      raisedBy: frame.ministry,
      date: "2026-09-30",
      source: "C-01",
      gap: gap.id,
      column: "solution",
      feedback: frame.remark,
      disposition: pick(DISPOSITIONS),
      response: frame.remark,
      closedBy: "",
      thread: "",
      place: rowPlace("Feedback", 12 + at),
    }));

  return {
    profile: kazakhstanDigitalCode,
    details: {
      draftTitle: frame.draft,
      draftVersion: "3",
      draftDate: "2026-09-15",
      jurisdiction: "KZ",
      client: frame.client,
      author: "A. Example",
      language,
      profile: kazakhstanDigitalCode.id,
      catalogueVersion: "",
      briefFile: "",
      briefFingerprint: "",
    },
    detailPlaces: {},
    earlierVersions: [],
    gaps,
    provisions,
    amendments,
    aspects: kazakhstanDigitalCode.aspects.map(({ id }, at) => ({
      aspect: id,
      id: "",
      question: "",
      observation: "",
      strategy: "",
      responsible: "",
      positiveEffects: at % 5 === 2 ? frame.positive : "",
      noGapReason: at % 4 === 1 && !gaps.some(({ aspects }) => aspects.includes(id)) ? frame.reason : "",
      place: rowPlace("Aspects", 4 + at),
    })),
    documents: [],
    consultations,
    feedback,
    rounds: [],
    waivers: [],
    briefTexts: [],
    threads: [],
    tables: (["Review", "Gaps", "Provisions", "Amendments", "Aspects", "Consultations", "Feedback"] as const).map(
      tableFound,
    ),
  };
}

const priorityFor = (chance: number): Priority => PRIORITIES[chance < 0.35 ? 0 : chance < 0.8 ? 1 : 2] as Priority;

const statusFor = (chance: number): GapStatus => (chance < 0.3 ? "draft" : chance < 0.65 ? "consultation" : "final");

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
