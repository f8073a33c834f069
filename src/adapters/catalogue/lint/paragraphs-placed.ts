import { compareInserted } from "../../../domain/instrument/inserted-order";
import type { Instrument, PinpointScheme } from "../../../domain/instrument/instrument";
import { presenceOf } from "../../../domain/instrument/number-presence";
import { partPinpoint } from "../../../domain/instrument/part-pinpoint";
import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";
import { partName } from "./part-number";

/** A paragraph that is counted in an article that is not there would be checked by nobody. */
export const paragraphsPlaced: LintRule = {
  id: "paragraphs-placed",
  summary:
    "pinpoint.paragraphs and repealedParagraphs are about articles that exist, lists of paragraphs are in order, and no part is a paragraph or point that its article does not have. Where pinpoint.points lists all lettered points, what they stand in is there, and no part has subparagraphs beside it.",
  examples: [
    {
      shows: "Articles with paragraphs, with inserted ones, and without; points that are counted.",
      instruments: [
        {
          jurisdiction: "KZ",
          pinpoint: {
            unit: "article",
            count: 3,
            paragraphs: { 1: 2, 2: ["1", "1-1", "3"], 3: 0 },
            repealedParagraphs: { 2: ["3"] },
          },
          parts: [
            { ref: "1", heading: "Lamps", topics: [], subparagraphs: { 2: 4 }, confidence: "verified" },
            { ref: "1(2)(4)", heading: "Oil", topics: [], confidence: "verified" },
          ],
        },
      ],
      finds: [],
    },
    {
      shows: "Lettered points of all articles, of which two stand in what is not there, and some are given twice.",
      instruments: [
        {
          id: "lamp-treaty",
          pinpoint: {
            unit: "article",
            count: 2,
            paragraphs: { 1: 2, 2: 0 },
            points: { 1: ["a"], "1(2)": ["a", "b"], "1(2)(b)": ["i"], "1(3)": ["a"], 2: ["a", "b"] },
          },
          parts: [{ ref: "1", heading: "Lamps", topics: [], subparagraphs: { 2: ["a"] }, confidence: "verified" }],
        },
      ],
      finds: [
        "lamp-treaty: unexpected 1 in pinpoint.points, expected an article without paragraphs, a paragraph or a point",
        "lamp-treaty: unexpected 1(3) in pinpoint.points, expected an article without paragraphs, a paragraph or a point",
        "lamp-treaty: unexpected subparagraphs of part 1, expected them in pinpoint.points alone",
      ],
    },
    {
      shows: "An article beyond the last one, a list out of order, and a part that is not there.",
      instruments: [
        {
          id: "lamp-act",
          pinpoint: {
            unit: "article",
            count: 2,
            paragraphs: { 1: 2, 2: ["2", "1"], 3: 1 },
            repealedParagraphs: { 1: ["3"] },
          },
          parts: [
            { ref: "1(4)", heading: "Lamps", topics: [], confidence: "verified" },
            { ref: "1", heading: "Oil", topics: [], subparagraphs: { 3: 4 }, confidence: "verified" },
          ],
        },
      ],
      finds: [
        "lamp-act: unexpected 3 in pinpoint.paragraphs, expected an article of the instrument",
        "lamp-act: unexpected paragraph 1 after 2 of 2 in pinpoint.paragraphs, expected the order of the text",
        "lamp-act: unexpected 1(3) in pinpoint.repealedParagraphs, expected a paragraph of pinpoint.paragraphs",
        "lamp-act: unexpected part 1(4), expected a place that pinpoint counts",
        "lamp-act: unexpected paragraph 3 under subparagraphs of part 1, expected one that pinpoint counts",
      ],
    },
  ],
  check: eachInstrument((instrument) => [
    ...strangeArticles(instrument),
    ...outOfOrder(instrument.pinpoint),
    ...strangeRepealed(instrument),
    ...strangeParts(instrument),
    ...strangeOwners(instrument),
    ...(instrument.pinpoint.points ? pointsTwice(instrument) : strangePoints(instrument)),
  ]),
};

const strangeArticles = (instrument: Instrument): readonly (string | false)[] =>
  Object.keys(instrument.pinpoint.paragraphs ?? {}).map(
    (article) =>
      presenceOf(instrument, [article]) === "missing" &&
      `unexpected ${article} in pinpoint.paragraphs, expected an article of the instrument`,
  );

const outOfOrder = ({ paragraphs = {} }: PinpointScheme): readonly string[] =>
  Object.entries(paragraphs).flatMap(([article, has]) => {
    const listed = typeof has === "number" ? [] : has;
    return listed.flatMap((number, index) => {
      const before = listed[index - 1];
      return before === undefined || compareInserted(before, number) < 0
        ? []
        : [
            `unexpected paragraph ${number} after ${before} of ${article} in pinpoint.paragraphs, expected the order of the text`,
          ];
    });
  });

/** Articles that were not counted may have repealed paragraphs too. */
const strangeRepealed = ({
  pinpoint: { paragraphs = {}, repealedParagraphs = {} },
}: Instrument): readonly (string | false)[] =>
  Object.entries(repealedParagraphs).flatMap(([article, repealed]) => {
    const has = paragraphs[article];
    return repealed.map(
      (number) =>
        has !== undefined &&
        !(typeof has === "number" ? Number(number) >= 1 && Number(number) <= has : has.includes(number)) &&
        `unexpected ${article}(${number}) in pinpoint.repealedParagraphs, expected a paragraph of pinpoint.paragraphs`,
    );
  });

const strangeParts = (instrument: Instrument): readonly (string | false)[] =>
  instrument.parts.map((part) => {
    const { kind, path = [], to = [] } = partPinpoint(part) ?? {};
    const levels = [path, to].flatMap((end) => end.map((_, depth) => end.slice(0, depth + 1)).slice(1));
    return (
      kind === undefined &&
      levels.some((level) => presenceOf(instrument, level) === "missing") &&
      `unexpected part ${partName(part)}, expected a place that pinpoint counts`
    );
  });

const strangeOwners = (instrument: Instrument): readonly (string | false)[] =>
  Object.keys(instrument.pinpoint.points ?? {}).map((owner) => {
    const [article = "", ...inner] = owner.split(/[()]+/u).filter((level) => level !== "");
    const isThere =
      inner.length === 0
        ? instrument.pinpoint.paragraphs?.[article] === 0
        : inner.every((_, at) => isPlaced(instrument, [article, ...inner.slice(0, at + 1)]));
    return (
      !isThere &&
      `unexpected ${owner} in pinpoint.points, expected an article without paragraphs, a paragraph or a point`
    );
  });

const isPlaced = (instrument: Instrument, path: readonly string[]): boolean => presenceOf(instrument, path) === "there";

const pointsTwice = ({ parts }: Instrument): readonly (string | false)[] =>
  parts.map(
    (part) =>
      part.subparagraphs !== undefined &&
      `unexpected subparagraphs of part ${partName(part)}, expected them in pinpoint.points alone`,
  );

const strangePoints = (instrument: Instrument): readonly (string | false)[] =>
  instrument.parts.flatMap((part) =>
    Object.keys(part.subparagraphs ?? {}).map((paragraph) => {
      const has = instrument.pinpoint.paragraphs?.[part.ref ?? ""];
      const levels = paragraph.split(/[()]+/u).filter((level) => level !== "");
      const isThere = paragraph === "0" ? has === 0 : presenceOf(instrument, [part.ref ?? "", ...levels]) === "there";
      return (
        !isThere &&
        `unexpected paragraph ${paragraph} under subparagraphs of part ${partName(part)}, expected one that pinpoint counts`
      );
    }),
  );
