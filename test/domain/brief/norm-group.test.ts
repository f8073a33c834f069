import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { groupOf } from "../../../src/domain/brief/norm-group";
import { generalProfile } from "../../../src/domain/profile/general-profile";
import { isInternationalNorm } from "../../../src/domain/rules/international-norm";
import { withOwnDocuments } from "../../../src/domain/review/own-documents";
import { documentNote } from "../../support/builders";

const catalogue = bundledCatalogue();

/** A document listed in a review of Kenya's law. */
const listed = (document: string, citedAs: readonly string[] = []) =>
  withOwnDocuments(
    catalogue,
    { documents: [documentNote({ document, citedAs })], details: { jurisdiction: "KE" } },
    generalProfile,
  ).instruments.at(-1)!;

it.each([
  ["crc", "treaties"],
  ["crc-gc-25", "guidance"],
  ["eu-gdpr", "examples"],
] as const)("of the catalogue, %s is among the %s", (id, group) => {
  expect(groupOf(catalogue.byId.get(id)!, "KE")).toBe(group);
});

it.each([
  ["Coastal Charter on the Welfare of Pupils", [], "treaties"],
  ["CCWP", ["Coastal Charter on the Welfare of Pupils"], "treaties"],
  ["Конвенция прибрежных стран об учениках", [], "treaties"],
  ["CCWP General Comment No. 7 (2021) on tides", [], "guidance"],
  ["Замечание общего порядка № 7 Прибрежного комитета", [], "guidance"],
] as const)("of one's own documents, “%s” is what its title says", (title, citedAs, group) => {
  const document = listed(title, citedAs);
  expect(groupOf(document, "KE")).toBe(group);
  expect(isInternationalNorm(document)).toBe(true);
});

it.each(["Pupils Act", "Tide Handbook", "Kenya Pupils Charter Act"])(
  "“%s” is in none: nobody said what it is",
  (title) => {
    const document = listed(title);
    expect(groupOf(document, "KE")).toBeUndefined();
    expect(isInternationalNorm(document)).toBe(false);
  },
);
