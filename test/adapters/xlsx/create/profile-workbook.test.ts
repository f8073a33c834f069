import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { createProfileWorkbook } from "../../../../src/adapters/xlsx/create/profile/create-profile-workbook";
import { createReviewWorkbook } from "../../../../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../../../src/adapters/xlsx/create/workbook-content";
import { openWorkbook } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../../../src/app/open-review";
import { readProfile } from "../../../../src/app/read-profile";
import { LANGUAGES } from "../../../../src/domain/language";
import type { Language } from "../../../../src/domain/language";
import type { Profile } from "../../../../src/domain/profile/profile";
import { PROFILES } from "../../../../src/domain/profile/profiles";
import { UnusableInput } from "../../../../src/domain/result";
import { convert, hasLibreOffice } from "../../../support/libreoffice";
import { ownProfile } from "../../../support/own-profile";
import { officeErrorsOfAll } from "../../../support/validate-office";

const catalogue = bundledCatalogue();
const made = (profile: Profile, language: Language = "en"): Uint8Array =>
  createProfileWorkbook(profile, language, catalogue);
const readBack = (bytes: Uint8Array): Promise<Profile> => readProfile(openWorkbook(bytes, "profile.xlsx"), catalogue);
const reviewOf = (profile: Profile, language: Language = "en"): Uint8Array =>
  createReviewWorkbook(emptyReview({ language, jurisdiction: "KG", profile, catalogueVersion: "test" }));
const refusal = async (profile: Profile): Promise<string> => {
  const error: unknown = await readBack(made(profile)).catch((thrown: unknown) => thrown);
  return error instanceof UnusableInput ? error.said.en : "";
};

describe("a profile as a workbook", () => {
  it.each(LANGUAGES)("in %s is read back as the same profile", async (language) => {
    for (const profile of PROFILES) expect(await readBack(made(profile, language))).toBe(profile);
    expect(await readBack(made(ownProfile, language))).toEqual(ownProfile);
  });

  it("names instruments by id, title or another name", async () => {
    const [document] = ownProfile.own.documents;
    const named = ["General comment 16", "Конвенция о правах ребенка", "lanzarote", "CRC"];
    const own = { ...ownProfile.own, documents: [{ ...document!, instruments: named }] };
    const read = await readBack(made({ ...ownProfile, own }));
    expect(read.own?.documents[0]?.instruments).toEqual(["crc-gc-16", "crc", "lanzarote"]);
  });

  it("with faults is told of all of them at once, with the cell, and with what was perhaps meant", async () => {
    const [first, second] = ownProfile.own.documents;
    const said = await refusal({
      ...ownProfile,
      id: "general",
      aspects: [...ownProfile.aspects, { ...ownProfile.aspects[0]!, id: "third" }],
      own: {
        ...ownProfile.own,
        documents: [
          { ...first!, instruments: ["Lanzarotte Convention", "crc"] },
          { ...second!, instruments: ["lighthouse keeping"] },
        ],
      },
    });
    expect(said.split("\n")).toEqual([
      "7 things in the profile have to be put right:",
      "Profile, aspects!B6: “Ferry passes” stands in row 4 already. Change one of the two, or clear the row that is too much.",
      expect.stringMatching(/^Profile, aspects!C6: /u),
      expect.stringMatching(/^Profile, aspects!D6: /u),
      expect.stringMatching(/^Profile, aspects!B6: No question is asked under this aspect\./u),
      expect.stringMatching(
        /^Profile, documents!H4: The catalogue has no instrument “Lanzarotte Convention”\. Did you mean “lanzarote”/u,
      ),
      expect.stringMatching(
        /^Profile, documents!H5: The catalogue has no instrument “lighthouse keeping”\. Write a name/u,
      ),
      expect.stringMatching(
        /^Profile!B4: “general” is a profile that comes with the program and says something else\./u,
      ),
    ]);
  });

  it("that is no profile is refused with the way to one", async () => {
    const error: unknown = await readBack(reviewOf({ ...PROFILES[0]!, id: "elsewhere" })).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as UnusableInput).said.en).toContain("“gap-table profile OUT.xlsx”");
  });
});

describe("a review with a profile of its own", () => {
  it.each(LANGUAGES)("in %s holds all of it", async (language) => {
    const { value: review, messages } = await openReview(openWorkbook(reviewOf(ownProfile, language), "review.xlsx"));
    expect(messages).toEqual([]);
    expect(review.profile).toEqual(ownProfile);
    expect(review.details.profile).toBe(ownProfile.id);
  });

  it("is a workbook to begin the next one with", async () => {
    expect(await readBack(reviewOf(ownProfile))).toEqual(ownProfile);
  });
});

describe("the files", () => {
  it("are valid, and open in LibreOffice", async () => {
    const files = [made(PROFILES[0]!, "kk"), made(ownProfile), reviewOf(ownProfile, "ru")];
    expect(await officeErrorsOfAll(files)).toEqual(files.map(() => []));
    if (!hasLibreOffice) return;
    const folder = mkdtempSync(join(tmpdir(), "gap-table-profile-"));
    try {
      const file = join(folder, "profile.xlsx");
      writeFileSync(file, made(ownProfile));
      await expect(convert(file, "pdf", folder)).resolves.toMatch(/profile\.pdf$/u);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
