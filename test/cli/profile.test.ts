import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { createProfileWorkbook } from "../../src/adapters/xlsx/create/profile/create-profile-workbook";
import { emptyReview } from "../../src/adapters/xlsx/create/workbook-content";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { summariseWorkbook } from "../../src/app/summarise-workbook";
import type { Profile } from "../../src/domain/profile/profile";
import { ownProfile } from "../support/own-profile";
import { gapTable } from "../support/run-command-line";

let folder: string;
const at = (name: string): string => join(folder, name);
const profileFile = (profile: Profile = ownProfile): string => {
  writeFileSync(at("profile.xlsx"), createProfileWorkbook(profile, "en", bundledCatalogue()));
  return at("profile.xlsx");
};
const read = async (name: string) => (await openReview(openWorkbook(readFileSync(at(name)), name))).value;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "gap-table-profile-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("gap-table new", () => {
  it.each([
    [["--jurisdiction", "KZ"], "kazakhstan-digital-code"],
    [["--jurisdiction", "KG"], "general"],
    [["--profile", "general"], "general"],
  ])("with %j asks what the profile %s asks", async (options, id) => {
    expect((await gapTable(["new", at("review.xlsx"), ...options])).code).toBe(0);
    expect((await read("review.xlsx")).profile.id).toBe(id);
  });

  it("takes no place of the profile that it reads, and neither does adopting a table", async () => {
    const profile = profileFile();
    const before = readFileSync(profile);
    writeFileSync(at("table.docx"), "");
    for (const args of [
      ["new", profile],
      ["adopt", at("table.docx"), "-o", profile],
    ]) {
      const { code, err } = await gapTable([...args, "--profile", profile, "--force"]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("is the file to read") });
    }
    expect(readFileSync(profile)).toEqual(before);
  });

  it("with a person's own profile makes a review that needs nothing but itself", async () => {
    const made = await gapTable(["new", at("review.xlsx"), "--profile", profileFile()]);
    expect(made).toMatchObject({ code: 0, err: "" });
    rmSync(at("profile.xlsx"));
    expect((await read("review.xlsx")).profile).toEqual(ownProfile);
    const { out } = await gapTable(["check", at("review.xlsx")]);
    expect(out).toContain("Consultations recorded: 0, of at least 3.");
    expect(out).toContain("“Tide Study of the Harbour Board” is not cited anywhere.");
    expect(out).not.toContain("Lanzarote");
    expect(out).not.toContain("Remarks on reading");
  });

  it("refuses a profile with faults, each told with its cell in the language of the command, and writes nothing", async () => {
    const file = profileFile({ ...ownProfile, maximumPages: 400, id: "general" });
    const said = await gapTable(["new", at("review.xlsx"), "--profile", file, "--language", "ru"]);
    expect(said.code).toBe(2);
    expect(said.err.split("\n").slice(1, 3)).toEqual([
      "Profile!B9: «400» — не число от 2 до 20. Впишите целое число цифрами.",
      expect.stringMatching(/^Profile!B4: «general» — профиль из программы, и в нем сказано другое\./u),
    ]);
    await expect(read("review.xlsx")).rejects.toThrow("no such file");
  });

  it("takes the bundled profile of a review that names it, as a workbook of its own", async () => {
    await gapTable(["new", at("review.xlsx"), "--jurisdiction", "KZ"]);
    expect(await gapTable(["profile", at("again.xlsx"), "--from", at("review.xlsx")])).toMatchObject({
      code: 0,
      err: "",
    });
    await gapTable(["profile", at("bundled.xlsx"), "--from", "kazakhstan-digital-code"]);
    expect(readFileSync(at("again.xlsx"))).toEqual(readFileSync(at("bundled.xlsx")));
  });

  it("says which profiles there are where it knows none of that name", async () => {
    const { code, err } = await gapTable(["new", at("review.xlsx"), "--profile", "moon"]);
    expect(code).toBe(2);
    expect(err).toContain("kazakhstan-digital-code, general, or a workbook");
  });
});

describe("gap-table profile", () => {
  it("makes a workbook that begins a review as it is, and is not written over", async () => {
    expect((await gapTable(["profile", at("mine.xlsx"), "--from", "kazakhstan-digital-code"])).code).toBe(0);
    expect((await gapTable(["profile", at("mine.xlsx")])).code).toBe(2);
    await gapTable(["new", at("review.xlsx"), "--jurisdiction", "KG", "--profile", at("mine.xlsx")]);
    const { profile } = await read("review.xlsx");
    expect(profile.id).toBe("kazakhstan-digital-code");
    expect(profile.own).toBeUndefined();
  });

  it("takes the profile out of a review again, in another language", async () => {
    await gapTable(["new", at("review.xlsx"), "--profile", profileFile()]);
    expect((await gapTable(["profile", at("again.xlsx"), "--from", at("review.xlsx"), "-l", "kk"])).code).toBe(0);
    await gapTable(["new", at("next.xlsx"), "--profile", at("again.xlsx")]);
    expect((await read("next.xlsx")).profile).toEqual(ownProfile);
  });
});

/** Fictional. */
const filled = (): string => {
  const empty = emptyReview({ language: "en", jurisdiction: "KG", profile: ownProfile, catalogueVersion: "test" });
  const gap = {
    id: "G-001",
    headline: "Boarding records are kept for ever",
    issue: "The draft keeps where a girl or boy of any age boarded for ever.",
    solution: "Erase it after a week.",
    sources: "GC25, para. 67; Tide Study of the Harbour Board",
    aspects: "Ferry passes",
    priority: "High",
    status: "Draft",
  };
  writeFileSync(at("review.xlsx"), createReviewWorkbook({ ...empty, rows: { ...empty.rows, Gaps: [gap] } }));
  return at("review.xlsx");
};

describe("what is made of a review with a profile of its own", () => {
  it("cites its documents, also one that no catalogue has", async () => {
    const { out } = await gapTable(["check", filled()]);
    expect(out).not.toContain("not cited anywhere");
    expect(out).not.toMatch(/Tide Study.*(unknown|not known)/u);
  });

  it("is a brief, a copy, an export, and a summary by its aspects", async () => {
    const file = filled();
    const commands = [
      ["brief", file, "-o", at("brief.docx")],
      ["freeze", file, "-o", at("copy.xlsx")],
      ["export", file, "-o", at("review.json")],
    ];
    for (const command of commands) expect((await gapTable(command)).code).toBe(0);
    expect(readFileSync(at("review.json"), "utf8")).toContain("data-privacy");
    const summary = await summariseWorkbook(openWorkbook(readFileSync(file), "review.xlsx"), bundledCatalogue(), "en");
    expect(summary).toMatchObject({
      aspects: [
        { id: "data-privacy", gaps: 1 },
        { id: "lessons", gaps: 0 },
      ],
    });
  });
});
