import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import type { BriefFile } from "../../../../src/app/linked-brief";
import { planRefresh } from "../../../../src/domain/brief/refresh/plan-refresh";
import type { RefreshChoices } from "../../../../src/domain/brief/refresh/refresh-plan";
import { toChanges } from "../../../../src/domain/brief/refresh/to-changes";
import type { Review } from "../../../../src/domain/review/review";
import { briefDocuments, briefInput, compose } from "../../../domain/brief/composed";
import { gap, review } from "../../../support/builders";
import { convert, hasLibreOffice } from "../../../support/libreoffice";
import { describeLinkedBrief } from "../../../support/linked-brief-conformance";
import { officeErrors } from "../../../support/validate-office";
import { documentText } from "../../../support/worked-in-brief";
import { partOf, treeOf, visibleText, withPart, withText } from "../open-docx";
import { descendants } from "../../../../src/adapters/docx/element-tree";

const DOCUMENT = "word/document.xml";
const STORE = "customXml/item1.xml";
const layout = briefDocuments.layout();
const open = (file: Uint8Array) => openBriefFile(file, layout);

describeLinkedBrief("A file", (file) => {
  const brief = open(file);
  return Promise.resolve({ brief, save: () => brief.file() });
});

const rows = (issue: string, more: readonly Partial<ReturnType<typeof gap>>[] = []): Review =>
  review({
    gaps: [
      gap({ id: "G-001", headline: "First", issue, priority: "high" }),
      gap({ id: "G-002", headline: "Second", issue: "The second issue.", priority: "low" }),
      ...more.map((cells) => gap(cells)),
    ],
  });
const BEFORE = rows("The first issue.");
const made = briefDocuments.write(compose(BEFORE));

async function refresh(brief: BriefFile, now: Review, choices: Partial<RefreshChoices> = {}) {
  const { value: content, messages } = await brief.read();
  const input = briefInput(now);
  const planned = planRefresh(content, input);
  const all = { blocks: new Map(), edited: "keep" as const, places: () => true, ...choices };
  const changes = toChanges(planned, content, input, all);
  return { plan: planned.plan, messages, written: changes && (await brief.write(changes)) };
}

const planOf = async (file: Uint8Array, now: Review) =>
  planRefresh((await open(file).read()).value, briefInput(now)).plan;
const stateOf = async (file: Uint8Array, id: string, now: Review) =>
  (await planOf(file, now)).blocks.find((block) => block.id === id)?.state;

/** The content of the control of the first issue, as it is stored. */
const issueIn = (file: Uint8Array) =>
  /"gap-table:G-001\/issue".*?<w:sdtContent>(.*?)<\/w:sdtContent>/su.exec(partOf(file, DOCUMENT))?.[1];

/** Paragraphs of the document as a reader sees them. */
const paragraphs = (file: Uint8Array) => descendants(treeOf(file), "p").map(visibleText);

const themed = (more: readonly Partial<ReturnType<typeof gap>>[]): Review =>
  review({
    gaps: [
      gap({ id: "G-001", issue: "The first issue.", aspects: ["safety"], priority: "high" }),
      gap({ id: "G-002", issue: "The second issue.", aspects: ["schools"], priority: "high" }),
      gap({ id: "G-003", issue: "The third issue.", aspects: ["safety"], priority: "low" }),
      ...more.map((cells) => gap(cells)),
    ],
  });

const placedInto = async (later: Review) => {
  const brief = open(briefDocuments.write(compose(themed([]))));
  const { plan } = await refresh(brief, later);
  const said = paragraphs(brief.file()).map((text) => text.trim());
  const at = (text: string) => said.findIndex((one) => one.startsWith(text) || one.endsWith(text));
  return { plan, at, said, file: brief.file() };
};

describe("the block of a new row", () => {
  const now = rows("The first issue.", [
    { id: "G-003", headline: "Third", issue: "The third issue.", priority: "high" },
  ]);

  it("is placed behind those of its priority, in the brief's own look, and is linked", async () => {
    const brief = open(made);
    expect((await refresh(brief, now)).written).toMatchObject({ placed: ["G-003"] });
    const said = paragraphs(brief.file()).join("\n");
    const at = (text: string) => said.indexOf(text);
    expect(at("The first issue.")).toBeLessThan(at("The third issue."));
    expect(at("The third issue.")).toBeLessThan(at("The second issue."));
    expect(await stateOf(brief.file(), "G-003/issue", now)).toBe("fresh");
    expect(
      await stateOf(brief.file(), "G-003/issue", rows("The first issue.", [{ ...now.gaps[2], issue: "Other." }])),
    ).toBe("changed");
    expect(await officeErrors(brief.file())).toEqual([]);
  });

  it("lacks its recommendation, which is told of that section as long as a brief made anew would have it", async () => {
    const brief = open(made);
    const otherwise = async (today: Review) =>
      (await planOf(brief.file(), today)).around?.sections.flatMap(({ section, state }) =>
        state === "fresh" ? [] : [section],
      );
    expect(await otherwise(BEFORE)).toEqual([]);
    await refresh(brief, now);
    expect(await otherwise(now)).toContain("Recommendations");
    expect(await otherwise(rows("The first issue.", [{ ...now.gaps[2], solution: "" }]))).not.toContain(
      "Recommendations",
    );
  });

  describe("in a brief that tells gaps by theme", () => {
    it("stands under its own theme, where the priority places it", async () => {
      const { plan, at } = await placedInto(
        themed([
          { id: "G-004", issue: "The fourth issue.", aspects: ["safety"], priority: "medium" },
          { id: "G-005", issue: "The fifth issue.", aspects: ["schools"], priority: "low" },
        ]),
      );
      const order = ["Safety mechanisms", "The first issue.", "The fourth issue.", "The third issue."].map(at);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const schools = ["Control and safety in schools", "The second issue.", "The fifth issue."].map(at);
      expect(schools).toEqual([...schools].sort((a, b) => a - b));
      expect(at("The fifth issue.") < at("Safety mechanisms") || schools[0]! > at("The third issue.")).toBe(true);
      expect(plan.newRows.map(({ theme }) => theme)).toEqual([
        { name: "Safety mechanisms", isTold: true },
        { name: "Control and safety in schools", isTold: true },
      ]);
    });

    it("stands where its rank places it, before gaps that have none, in the order of the ranks", async () => {
      const { at } = await placedInto(
        themed([
          { id: "G-004", issue: "The fourth issue.", aspects: ["safety"], priority: "low", rank: 2 },
          { id: "G-005", issue: "The fifth issue.", aspects: ["safety"], priority: "low", rank: 1 },
          { id: "G-006", issue: "The sixth issue.", aspects: ["safety"], priority: "medium" },
        ]),
      );
      const order = [
        "Safety mechanisms",
        "The fifth issue.",
        "The fourth issue.",
        "The first issue.",
        "The sixth issue.",
      ];
      const places = order.map(at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });

    it("begins its theme where all that stand there are less important", async () => {
      const brief = open(
        briefDocuments.write(compose(review({ gaps: [gap({ aspects: ["safety"], priority: "low", issue: "Low." })] }))),
      );
      await refresh(
        brief,
        review({
          gaps: [
            gap({ aspects: ["safety"], priority: "low", issue: "Low." }),
            gap({ id: "G-002", aspects: ["safety"], priority: "high", issue: "High." }),
          ],
        }),
      );
      const said = paragraphs(brief.file());
      const at = (text: string) => said.findIndex((one) => one.endsWith(text));
      expect(said.indexOf("Safety mechanisms")).toBeLessThan(at("High."));
      expect(at("High.")).toBeLessThan(at("Low."));
    });

    it("stands behind the other gaps under a heading of its own where the brief has none, and the plan says so", async () => {
      const { plan, at, said, file } = await placedInto(
        themed([
          { id: "G-004", issue: "The fourth issue.", aspects: ["gender-age"] },
          { id: "G-005", issue: "The fifth issue.", aspects: ["data-privacy"] },
          { id: "G-006", issue: "The sixth issue.", aspects: ["gender-age"] },
        ]),
      );
      const [gender = "", data = ""] = plan.newRows.map(({ theme }) => theme?.name);
      const order = [gender, "The fourth issue.", "The sixth issue.", data, "The fifth issue."].map((text) =>
        said.findIndex((one) => one === text || one.endsWith(text)),
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const told of ["The first issue.", "The second issue.", "The third issue."])
        expect(at(told)).toBeLessThan(order[0]!);
      expect(said.filter((one) => one === gender)).toHaveLength(1);
      expect(plan.newRows.every(({ theme }) => theme?.isTold === false)).toBe(true);
      expect(await officeErrors(file)).toEqual([]);
    });
  });

  it("is offered again where it was declined", async () => {
    const brief = open(made);
    await refresh(brief, now, { places: () => false });
    expect((await planOf(brief.file(), now)).newRows).toMatchObject([{ gap: "G-003" }]);
    expect(documentText(brief.file())).not.toContain("The third issue.");
  });

  it("is known for the row that it was, when only the id changed", async () => {
    const renamed = review({ gaps: [BEFORE.gaps[0]!, { ...BEFORE.gaps[1]!, id: "G-020" }] });
    expect((await planOf(made, renamed)).newRows).toMatchObject([{ gap: "G-020", formerly: "G-002" }]);
  });
});

describe("a text whose row is gone", () => {
  it("stays and says so, also after a refresh", async () => {
    const now = review({ gaps: [BEFORE.gaps[0]!] });
    const brief = open(made);
    await refresh(brief, now);
    expect(documentText(brief.file())).toContain("The second issue.");
    expect(await stateOf(brief.file(), "G-002/issue", now)).toBe("gone");
    expect((await planOf(brief.file(), now)).rows).toContainEqual({ gap: "G-002", state: "gone" });
  });
});

describe("what a person did to a text", () => {
  const now = rows("The first issue anew.");

  it("keeps a bookmark within it, and loses a tracked deletion, which is told", async () => {
    const worked = withText(
      made,
      DOCUMENT,
      /(<w:r><w:t xml:space="preserve">)The first issue\.(<\/w:t><\/w:r>)/,
      '<w:bookmarkStart w:id="1" w:name="mine"/>$1The first$2<w:bookmarkEnd w:id="1"/>$1 issue.$2' +
        '<w:del w:id="2" w:author="A" w:date="2026-11-25T09:30:00Z"><w:r><w:delText>gone</w:delText></w:r></w:del>',
    );
    const brief = open(worked);
    const { plan, written } = await refresh(brief, now);
    expect(plan.blocks.find(({ id }) => id === "G-001/issue")?.state).toBe("changed");
    expect(written?.dropped).toEqual([{ text: "G-001/issue", words: [{ kind: "deleted", text: "gone" }] }]);
    expect(partOf(brief.file(), DOCUMENT)).toMatch(
      /<w:bookmarkStart w:id="1" w:name="mine"\/><w:r><w:t xml:space="preserve">The first issue anew\.<\/w:t><\/w:r><w:bookmarkEnd w:id="1"\/><\/w:sdtContent>/,
    );
  });

  it.each([
    ["an insertion in it", "$1The first $2<INS>$1issue.$2"],
    ["a deletion in it", "$1The $2<DEL>$1issue.$2"],
    ["all of it deleted and other words inserted", "<DEL><INS>"],
    ["words that were moved", '<w:moveFrom w:id="4" w:author="A">$1The$2</w:moveFrom>$1 first issue.$2'],
    ["a deletion within an insertion", '<w:ins w:id="4" w:author="A"><DEL>$1Mine.$2</w:ins>'],
  ])("is the table's as any other text where that is taken, with %s", async (_, content) => {
    const ins = '<w:ins w:id="2" w:author="A"><w:r><w:t xml:space="preserve">mine </w:t></w:r></w:ins>';
    const del = '<w:del w:id="3" w:author="A"><w:r><w:delText xml:space="preserve">first </w:delText></w:r></w:del>';
    const tracked = withText(
      made,
      DOCUMENT,
      /(<w:r><w:t xml:space="preserve">)The first issue\.(<\/w:t><\/w:r>)/,
      content.replace("<INS>", ins).replace("<DEL>", del),
    );
    const taken = open(tracked);
    const { written } = await refresh(taken, now, { edited: "take" });
    expect(issueIn(taken.file())).toBe('<w:r><w:t xml:space="preserve">The first issue anew.</w:t></w:r>');
    expect(written?.dropped).toHaveLength(1);
    const kept = open(tracked);
    await refresh(kept, now);
    expect(issueIn(kept.file())).toBe(issueIn(tracked));
  });

  it("keeps the look of its first run", async () => {
    const bold = withText(
      made,
      DOCUMENT,
      /<w:r>(<w:t xml:space="preserve">The first issue)/,
      '<w:r><w:rPr><w:u w:val="single"/></w:rPr>$1',
    );
    const brief = open(bold);
    await refresh(brief, now);
    expect(partOf(brief.file(), DOCUMENT)).toContain(
      '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">The first issue anew.</w:t></w:r>',
    );
  });

  it("keeps apart two copies of a text that say different things by now", async () => {
    const doubled = withPart(made, DOCUMENT, (xml) => {
      const [paragraph] = /<w:p>(?:(?!<w:p>).)*The first issue\..*?<\/w:p>/s.exec(xml)!;
      return xml.replace(paragraph, paragraph + paragraph.replace("The first issue.", "My first issue."));
    });
    const brief = open(doubled);
    await refresh(brief, now);
    expect(documentText(brief.file())).toMatch(/The first issue anew\..*My first issue\./s);
    const store = partOf(brief.file(), STORE);
    expect(store).toContain(">The first issue anew.</value>");
    expect(store).toContain(">My first issue.</value>");
    expect(await officeErrors(brief.file())).toEqual([]);
  });
});

const cited = (sources: string): Review => ({
  ...BEFORE,
  gaps: [{ ...BEFORE.gaps[0]!, sources }, BEFORE.gaps[1]!],
});
const amended = (newText: string): Review => review({ gaps: [gap()], amendments: [{ newText }] });

describe("a text that a brief made today would not print", () => {
  /** As an earlier version named its norms. */
  const earlier = withText(made, STORE, /field="treaties"/gu, 'field="norms"');

  it("is up to date as long as its row is", async () => {
    expect(await stateOf(earlier, "G-001/norms", BEFORE)).toBe("fresh");
  });

  it("becomes what its cell says when the row changes", async () => {
    const plan = await planOf(earlier, cited("CRC, art. 12"));
    const block = plan.blocks.find(({ id }) => id === "G-001/norms");
    expect([block?.state, block?.now]).toEqual(["changed", "CRC, arts.\u00a012 and 16"]);
  });

  it("is the whole cell of legal text, however long that has become", async () => {
    const file = briefDocuments.write(compose(amended("A short rule.")));
    const long = "A rule that has become long. ".repeat(100).trim();
    const block = (await planOf(file, amended(long))).blocks.find(({ id }) => id === "G-001/newText");
    expect([block?.state, block?.now]).toEqual(["changed", long]);
  });
});

describe("what stands around the texts", () => {
  it("is said to be stale where it is, before and after a refresh", async () => {
    const now = review({ gaps: [{ ...BEFORE.gaps[0]!, aspects: ["schools"] }, BEFORE.gaps[1]!] });
    const changed = async (file: Uint8Array) => (await planOf(file, now)).around;
    expect((await changed(made))?.rows).toEqual(["G-001"]);
    const brief = open(made);
    await refresh(brief, now);
    expect((await changed(brief.file()))?.rows).toEqual(["G-001"]);
    expect((await changed(brief.file()))?.sections.some(({ state }) => state === "changed")).toBe(true);
    expect((await planOf(brief.file(), now)).state).toBe("stale");
  });
});

describe("a brief that nobody worked in", () => {
  it("counts as such after a refresh too", async () => {
    const brief = open(made);
    await refresh(brief, rows("The first issue anew."));
    expect(briefDocuments.isUntouched(brief.file())).toBe(true);
  });
});

describe("a brief of an earlier version", () => {
  /** As it was written before texts, rows and sections were remembered one by one. */
  const old = withPart(made, STORE, (xml) =>
    xml.replace(/ (written|detail|recommendation|around)="[^"]*"/g, "").replace(/<around.*<\/around>/s, ""),
  );
  const now = rows("The first issue anew.");

  it("is fresh as long as its rows are", async () => {
    const plan = await planOf(old, BEFORE);
    expect(plan).toMatchObject({ state: "fresh", around: undefined });
    expect(plan.blocks.filter(({ state }) => state !== "fresh")).toEqual([]);
  });

  it("is refreshed, and says from then on that what stands around is not known", async () => {
    const brief = open(old);
    expect((await refresh(brief, now)).plan.blocks.find(({ id }) => id === "G-001/issue")?.state).toBe("changed");
    expect(documentText(brief.file())).toContain("The first issue anew.");
    expect((await planOf(brief.file(), now)).state).toBe("stale");
  });

  it("keeps a text that could be typed over, since nobody knows whether it was", async () => {
    const unlocked = withPart(old, DOCUMENT, (xml) => xml.replaceAll('<w:lock w:val="sdtContentLocked"/>', ""));
    const brief = open(unlocked);
    expect((await refresh(brief, now)).plan.blocks.find(({ id }) => id === "G-001/issue")?.state).toBe("both");
    expect(documentText(brief.file())).toContain("The first issue.");
  });

  it("of the first version, with a day alone and no parts, is refreshed too", async () => {
    const first = withPart(old, STORE, (xml) =>
      xml.replace(/<time>.*?<\/time>/, "").replace(/<parts>.*<\/parts>/s, ""),
    );
    const brief = open(first);
    expect((await refresh(brief, now)).plan.origin.time).toBe("2026-11-25");
    expect(documentText(brief.file())).toContain("The first issue anew.");
  });
});

it("refuses a brief that a program rewrote with other prefixes than Word's, and says what to do", async () => {
  const rewritten = withPart(made, DOCUMENT, (xml) =>
    xml.replace(/<(\/?)w:/gu, "<$1ns0:").replace("xmlns:w=", 'xmlns:w="urn:none" xmlns:ns0='),
  );
  await expect(async () => open(rewritten).read()).rejects.toThrow(
    "names its elements as Word does not; open it in Word, save it, and try again",
  );
});

describe("a brief that lost its bindings", () => {
  it("is found by the names of its controls, which is said", async () => {
    const unbound = withPart(made, DOCUMENT, (xml) => xml.replace(/<w:dataBinding[^>]*\/>/g, ""));
    const brief = open(unbound);
    const { messages } = await refresh(brief, rows("The first issue anew."));
    expect(messages.map(({ text }) => text.en)).toEqual([expect.stringMatching(/Another program took the link/)]);
    expect(documentText(brief.file())).toContain("The first issue anew.");
  });
});

describe("a refreshed brief", () => {
  it("stands Microsoft's validator", async () => {
    const brief = open(made);
    await refresh(brief, rows("The first issue anew,\nin two lines & <more>."));
    expect(await officeErrors(brief.file())).toEqual([]);
  });

  (hasLibreOffice ? it : it.skip)(
    "is refreshed again after it went through LibreOffice",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "gap-table-refreshed-"));
      const brief = open(made);
      await refresh(brief, rows("The first issue anew."));
      writeFileSync(join(folder, "brief.docx"), brief.file());
      const saved = open(
        new Uint8Array(readFileSync(await convert(join(folder, "brief.docx"), "docx", join(folder, "again")))),
      );
      const now = rows("The first issue, once more.");
      const { plan, messages, written } = await refresh(saved, now);
      expect(messages).toEqual([]);
      expect(plan.blocks.filter(({ state }) => state !== "fresh").map(({ id, state }) => [id, state])).toEqual([
        ["G-001/issue", "changed"],
      ]);
      expect(written?.differing).toEqual([]);
      expect(documentText(saved.file())).toContain("The first issue, once more.");
    },
    120_000,
  );
});
