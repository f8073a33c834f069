import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import { parse } from "../../../src/domain/citation/parse";
import { lexicon } from "./catalogue";

const catalogue = bundledCatalogue();
const read = toCitationReader(catalogue);
const cited = (text: string): readonly string[] =>
  read(text).map(({ instrument, pinpoints }) =>
    `${instrument ?? "?"} ${pinpoints.map(formatPinpoint).join(", ")}`.trim(),
  );

describe("the span of a citation", () => {
  it("is where the citation stands in the text", () => {
    const text = "Privacy is protected (see CRC, art. 16 (1)), also online: GC25, paras. 67–71.";
    expect(parse(text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual([
      "CRC, art. 16 (1)",
      "GC25, paras. 67–71",
    ]);
  });

  it("counts UTF-16 units and goes by the text as it is", () => {
    const text = "\u{1F9D2} — e\u0301t CRC,\u00a0art.\u00a016";
    const [citation] = parse(text, lexicon);
    expect(text.slice(citation?.start, citation?.end)).toBe("CRC,\u00a0art.\u00a016");
    expect(citation?.text).toBe("CRC,\u00a0art.\u00a016");
  });

  it("takes in the bracket it opened, not one it stands in", () => {
    expect(parse("(general comment No. 5 (para. 8))", lexicon)[0]?.text).toBe("general comment No. 5 (para. 8)");
    expect(parse("(GC25, para. 8)", lexicon)[0]?.text).toBe("GC25, para. 8");
  });

  it("keeps the name and the unit apart", () => {
    expect(parse("art. 16 of the CRC", lexicon)[0]).toMatchObject({
      name: "CRC",
      candidates: ["crc"],
      unit: "article",
    });
    expect(parse("Online Safety Act, s. 1", lexicon)[0]?.candidates).toEqual(["uk-osa", "au-osa"]);
  });
});

describe("reading a text", () => {
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
    ["COPPA section 312.5 and 16 CFR § 312.2", ["us-coppa-rule 312.5", "us-coppa-rule 312.2"]],
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
