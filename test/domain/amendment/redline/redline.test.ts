import * as fc from "fast-check";

import { redline } from "../../../../src/domain/amendment/redline/redline";
import type { RedlineSpan } from "../../../../src/domain/amendment/redline/redline-span";
import { editedWords, generatedWords, seededRandom } from "../../../support/generated-text";
import { runs } from "../../../support/runs";

/** A redline as a reader would write it down: [-deleted-], {+inserted+}. */
const marked = (spans: readonly RedlineSpan[]): string =>
  spans
    .map(({ kind, text }) => (kind === "equal" ? text : kind === "deleted" ? `[-${text}-]` : `{+${text}+}`))
    .join("");
const without = (kind: RedlineSpan["kind"], spans: readonly RedlineSpan[]): string =>
  spans
    .filter((span) => span.kind !== kind)
    .map(({ text }) => text)
    .join("");

const READS: readonly (readonly [what: string, before: string, after: string, expected: string])[] = [
  ["nothing changed", "Дети имеют право.", "Дети имеют право.", "Дети имеют право."],
  ["a new text", "", "Жаңа мәтін.", "{+Жаңа мәтін.+}"],
  ["a text that goes", "Прежний текст.", "", "[-Прежний текст.-]"],
  [
    "words put in at the end",
    "Оператор хранит данные.",
    "Оператор хранит данные не дольше года.",
    "Оператор хранит данные{+ не дольше года+}.",
  ],
  ["a member of a list with its comma", "имя, адрес", "имя, возраст, адрес", "имя, {+возраст, +}адрес"],
  ["the last member of a list", "имя, адрес.", "имя, адрес, пол.", "имя, адрес{+, пол+}."],
  [
    "a sentence as a whole",
    "Оператор ведёт журнал. Журнал открыт.",
    "Оператор ведёт журнал. Журнал проверяют. Журнал открыт.",
    "Оператор ведёт журнал. {+Журнал проверяют. +}Журнал открыт.",
  ],
  [
    "a paragraph as a whole",
    "1) имя;\n2) адрес.",
    "1) имя;\n2) возраст;\n3) адрес.",
    "1) имя;\n2) {+возраст;\n3) +}адрес.",
  ],
  [
    "a number as one word",
    "по статье 12-1 и пункту 3.10",
    "по статье 12-2 и пункту 3.11",
    "по статье [-12-1-]{+12-2+} и пункту [-3.10-]{+3.11+}",
  ],
  [
    "a range of numbers as one word",
    "пп. 67–75 и 2019/20",
    "пп. 67–75 и 2019/21",
    "пп. 67–75 и [-2019/20-]{+2019/21+}",
  ],
  [
    "no half of a range that goes",
    "CRC, art. 16\n• GC25, paras. 67–75\n• GC20",
    "CRC, art. 16; GC25, para. 67",
    "CRC, art. 16[-\n•-]{+;+} GC25, [-paras. 67–75\n• GC20-]{+para. 67+}",
  ],
  ["a Kazakh word whole", "баланың құқығы", "балалардың құқығы", "[-баланың-]{+балалардың+} құқығы"],
  ["an apostrophe inside a word", "the child’s data", "the children’s data", "the [-child’s-]{+children’s+} data"],
  ["a combining mark with its letter", "и\u0306 да", "й да", "[-и\u0306-]{+й+} да"],
  ["a mark of two codes whole", "да 👍 нет", "да 👎 нет", "да [-👍-]{+👎+} нет"],
  ["punctuation alone", "можно; нельзя", "можно, нельзя", "можно[-;-]{+,+} нельзя"],
  ["blanks alone", "один два", "один\u00a0два", "один[- -]{+\u00a0+}два"],
  ["a break that goes", "один\nдва три", "один два три", "один[-\n-]{+ +}два три"],
  [
    "one passage in place of shreds",
    "Оператор платформы устанавливает срок, форму и адрес жалобы.",
    "Оператор платформы рассматривает обращение, просьбу и заявление ребёнка.",
    "Оператор платформы [-устанавливает срок, форму и адрес жалобы-]{+рассматривает обращение, просьбу и заявление ребёнка+}.",
  ],
  [
    "the end of a sentence apart from the next one",
    "Травля с помощью цифровых услуг не допускается.",
    "Травля с помощью цифровых услуг запрещена. Платформа отвечает на жалобу ребёнка за сутки.",
    "Травля с помощью цифровых услуг [-не допускается-]{+запрещена+}.{+ Платформа отвечает на жалобу ребёнка за сутки.+}",
  ],
  [
    "a sentence that others follow, and others that go with it",
    "Травля не допускается. Жалобы принимаются.",
    "Травля запрещена законом. Платформа отвечает за сутки. Жалобы принимаются.",
    "Травля [-не допускается-]{+запрещена законом+}. {+Платформа отвечает за сутки. +}Жалобы принимаются.",
  ],
  [
    "the end of the text paired with the end of its first sentence",
    "Services are not allowed.",
    "Services harm. A platform acts. The contact point may order removal of a child.",
    "Services [-are not allowed-]{+harm+}.{+ A platform acts. The contact point may order removal of a child.+}",
  ],
  [
    "what stayed between two insertions",
    "A complaint is examined within 30 days.",
    "A complaint lodged by or on behalf of a child is examined without delay and in any case within 10 days.",
    "A complaint {+lodged by or on behalf of a child +}is examined {+without delay and in any case +}within [-30-]{+10+} days.",
  ],
  [
    "a sentence that stayed between two others",
    "Оператор обязан хранить все данные каждого пользователя бессрочно. Закон действует. Орган проверяет операторов по своему усмотрению.",
    "Персональные сведения детей уничтожаются через месяц после удаления записи. Закон действует. Надзор планирует проверки ежегодно вместе с омбудсменом.",
    "[-Оператор обязан хранить все данные каждого пользователя бессрочно-]{+Персональные сведения детей уничтожаются через месяц после удаления записи+}. Закон действует. [-Орган проверяет операторов по своему усмотрению-]{+Надзор планирует проверки ежегодно вместе с омбудсменом+}.",
  ],
];

it.each(READS)("shows %s", (_, before, after, expected) => {
  expect(marked(redline(before, after))).toBe(expected);
});

const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      "бала",
      "құқығы",
      "и",
      "данные",
      "12-1",
      "3.",
      " ",
      " ",
      "\n",
      ", ",
      "; ",
      "«",
      "й",
      "и\u0306",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

it("gives both texts back letter for letter, whatever they hold", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const spans = redline(before, after);
      expect(without("inserted", spans)).toBe(before);
      expect(without("deleted", spans)).toBe(after);
      expect(spans.filter((span) => span.text === "")).toEqual([]);
      spans.forEach(({ kind }, i) => {
        const next = spans[i + 1]?.kind;
        expect(next).not.toBe(kind);
        if (kind === "inserted") expect(next).not.toBe("deleted");
      });
    }),
    { numRuns: runs(200) },
  );
});

it("is equal throughout for the same text", () => {
  fc.assert(
    fc.property(text, (same) =>
      expect(redline(same, same)).toEqual(same === "" ? [] : [{ kind: "equal", text: same }]),
    ),
  );
});

it("takes out exactly what was put in between sentences", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(20), (seed, place) => {
      const random = seededRandom(seed);
      const sentences = Array.from(
        { length: 20 },
        (_, i) => `${generatedWords(8, random).join("").trim()} № ${i}0${i}. `,
      );
      const added = "Совершенно новое правило. ";
      const after = [...sentences.slice(0, place), added, ...sentences.slice(place)].join("");
      const changes = redline(sentences.join(""), after).filter(({ kind }) => kind !== "equal");
      expect(changes.map(({ kind, text: put }) => [kind, put.trim()])).toEqual([["inserted", added.trim()]]);
    }),
    { numRuns: 20 },
  );
});

describe("texts of 3,000 words", () => {
  const words = generatedWords(3000, seededRandom(1));
  const chapters = Array.from({ length: 6 }, (_, i) => words.slice(i * 500, (i + 1) * 500));
  it.each([
    ["a tenth of them changed", editedWords(words, 0.1, seededRandom(2)), 0.85],
    ["a half of them changed", editedWords(words, 0.5, seededRandom(3)), 0.4],
    ["chapters in another order", [...chapters].reverse().flat(), 0.1],
    ["nothing in common", generatedWords(3000, seededRandom(4)), 0],
    ["one word again and again", Array.from({ length: 3000 }, () => "право "), 0],
  ])("are given back, %s", (_, edited, share) => {
    const [before, after] = [words.join(""), edited.join("")];
    const spans = redline(before, after);
    expect(without("inserted", spans)).toBe(before);
    expect(without("deleted", spans)).toBe(after);
    const kept = spans.filter(({ kind }) => kind === "equal").reduce((sum, span) => sum + span.text.length, 0);
    expect(kept / before.length).toBeGreaterThanOrEqual(share);
  });
});
