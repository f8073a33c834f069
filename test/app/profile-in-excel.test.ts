import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { createProfileWorkbook } from "../../src/adapters/xlsx/create/profile/create-profile-workbook";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../src/adapters/xlsx/create/workbook-content";
import type { Profile } from "../../src/domain/profile/profile";
import { OF_THIS_WORKBOOK } from "../../src/domain/profile/profiles";
import { openInOffice } from "../support/office";
import { ownProfile } from "../support/own-profile";
import { sessionOn } from "../support/session";

async function onProfile(profile: Profile) {
  openInOffice({ file: createProfileWorkbook(profile, "en", bundledCatalogue()) });
  const asked: Profile[] = [];
  const { session } = sessionOn(excelWorkbook(), {
    createReview: async (_, __, given) => {
      asked.push(given);
      return Uint8Array.of(1);
    },
  });
  await session.start();
  return { session, asked };
}

describe("the pane on a workbook that holds a profile", () => {
  it("begins a review with it", async () => {
    const { session, asked } = await onProfile(ownProfile);
    expect(session.state()).toMatchObject({ phase: "no-review", holdsProfile: true });
    await session.act("openNewReview", "en", "KG", OF_THIS_WORKBOOK);
    expect(asked).toEqual([ownProfile]);
  });

  it("says all that is wrong with it, cell by cell, and makes none", async () => {
    const { session, asked } = await onProfile({ ...ownProfile, maximumPages: 400, minimumConsultations: 500 });
    await session.act("openNewReview", "en", "KG", OF_THIS_WORKBOOK);
    expect(asked).toEqual([]);
    expect(session.state().notice?.text).toMatch(/Profile!B8: “500” is no number.*\nProfile!B9: “400” is no number/u);
  });
});

describe("the pane on a review that holds its profile", () => {
  it("reads the review by it", async () => {
    const content = emptyReview({ language: "en", jurisdiction: "KG", profile: ownProfile, catalogueVersion: "test" });
    openInOffice({ file: createReviewWorkbook(content) });
    const { session } = sessionOn(excelWorkbook());
    await session.start();
    expect(session.state().review?.profile).toEqual(ownProfile);
    expect(session.state().remarks).toEqual([]);
  });
});
