import { readFileSync } from "node:fs";
import { join } from "node:path";

import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import { ratesOf, scoreCitations, toExpectedLines } from "../../support/citation-score";

const catalogue = bundledCatalogue();
const read = toCitationReader(catalogue);
const cited = (text: string): readonly string[] =>
  read(text).map(({ instrument, pinpoints }) =>
    `${instrument ?? "?"} ${pinpoints.map(formatPinpoint).join(", ")}`.trim(),
  );

describe("the second reader", () => {
  it("reads the lines of the fixtures as well as the first does", () => {
    const lines = toExpectedLines(readFileSync(join(__dirname, "../../fixtures/citation-lines.jsonl"), "utf8"));
    const score = scoreCitations(
      lines,
      (context) => toCitationReader(catalogue, context),
      (id) => catalogue.byId.has(id),
    );
    const f1 = (language: string): number =>
      ratesOf(score.tallies.get(`${language} all`) ?? { right: 0, wrong: 0, missed: 0 }).f1;
    expect(f1("en")).toBeGreaterThanOrEqual(0.99);
    expect(f1("ru")).toBeGreaterThanOrEqual(0.98);
    expect(f1("kk")).toBeGreaterThanOrEqual(0.99);
    expect(score.flagged).toBe(score.invalid);
    expect(score.falseFinds).toBeLessThan(4);
  });

  it.each([
    ["Art. 16 CRC; art. 17 ICCPR", ["crc 16", "iccpr 17"]],
    ["CRC (art. 16), ICCPR (17)", ["crc 16", "iccpr 17"]],
    ["Articles 5, 18 (para. 1) and 27 (para. 2) of the CRC", ["crc 5, 18(1), 27(2)"]],
    ["Статьи 5, 18 (пункт 1) и 27 (пункт 2) Конвенции о правах ребенка", ["crc 5, 18(1), 27(2)"]],
    ["БҚК-нің 12-бабынан 17-бабына дейін", ["crc 12-17"]],
    ["GC25 on the digital environment, para. 70", ["crc-gc-25 70"]],
    ["Conventon on the Rigths of the Child, artcle 17", ["crc 17"]],
    ["Gen. Comment #25 paras 67-71 & 74", ["crc-gc-25 67-71, 74"]],
    [
      "О персональных данных и их защите. Закон Республики Казахстан от 21 мая 2013 года № 94-V",
      ["kz-personal-data-2013"],
    ],
    ["Online Safety Act 2023, c. 50", ["uk-osa-2023"]],
    ["15 U.S.C. §6501–6506 (COPPA)", ["? 6501-6506", "us-coppa-rule"]],
    ["В соответствии с КПР статья 14 проекта подлежит исключению", ["crc"]],
    ["законов о правах ребенка", []],
  ])("reads %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("knows a text's own names, of whatever words, and after very many others", () => {
    const own = toCitationReader(catalogue, { "Zembla Minors Statute": "crc" });
    expect(own("Zembla Minors Statute, art. 16").map(({ instrument }) => instrument)).toEqual(["crc"]);
    for (let at = 0; at < 900; at++)
      own(
        Array.from(
          { length: 500 },
          (_, word) =>
            `w${(at * 500 + word).toString(36).replaceAll(/\d/gu, (digit) => "qwertyuiop"[Number(digit)] ?? "")}`,
        ).join(" "),
      );
    expect(own("Zembla Minors Statute, art. 16").map(({ instrument }) => instrument)).toEqual(["crc"]);
    expect(own("CRC, art. 12").map(({ instrument }) => instrument)).toEqual(["crc"]);
  });

  it("is at home in a text of any shape", () => {
    for (const text of [
      "",
      "\n\n",
      "(".repeat(5000),
      "art. ".repeat(2000),
      "12, ".repeat(3000),
      "«О «О «О ".repeat(800),
    ])
      expect(() => read(text)).not.toThrow();
  });
});
