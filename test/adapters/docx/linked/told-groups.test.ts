import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import { planRefresh } from "../../../../src/domain/brief/refresh/plan-refresh";
import type { Review } from "../../../../src/domain/review/review";
import { briefDocuments, briefInput, compose } from "../../../domain/brief/composed";
import { gap, review } from "../../../support/builders";

const FIRST =
  "The rule is silent on children. It names no body. It gives no time. It knows no complaint. It has no exception.";
const TOLD = "Girls are filmed. Adolescents lose their accounts.";

/** A review whose issue is told of in the section on girls, boys and ages, with an answer under that aspect. */
const asking = (issue: string, observation = ""): Review =>
  review({
    gaps: [gap({ id: "G-001", issue: `${FIRST} ${issue}`, aspects: ["gender-age"] })],
    amendments: [],
    aspects: [{ id: "17.1", aspect: "gender-age", observation }],
  });

/** Text and state of each such sentence of a brief, beside another table. */
async function statesOf(before: Review, now: Review): Promise<readonly (readonly [string, string])[]> {
  const { value } = await openBriefFile(briefDocuments.write(compose(before)), briefDocuments.layout()).read();
  const { blocks } = planRefresh(value, briefInput(now)).plan;
  return blocks
    .filter(({ binding: { field } }) => field === "toldOfGroup" || field.startsWith("observation"))
    .map(({ text, state }) => [text, state] as const);
}

describe("a sentence that is told of girls, boys or ages", () => {
  it("is fresh while its issue holds it, whichever a brief of today would tell", async () => {
    const fresh = [
      ["Girls are filmed.", "fresh"],
      ["Adolescents lose their accounts.", "fresh"],
    ];
    const before = asking(TOLD);
    expect(await statesOf(before, before)).toEqual(fresh);
    expect(await statesOf(before, asking(TOLD, "Girls are left out of the draft."))).toEqual(fresh);
    expect(await statesOf(before, asking(`Nobody ${"again and ".repeat(40)}looks. ${TOLD}`))).toEqual(fresh);
    expect(await statesOf(before, asking(`The rule says: nobody. ${TOLD}`))).toEqual(fresh);
  });

  it("is not fresh once its issue says otherwise", async () => {
    const states = await statesOf(asking(TOLD), asking("Girls are filmed no more. Adolescents lose their accounts."));
    expect(states.map(([, state]) => state)).toEqual([expect.stringMatching(/changed|gone/u), "fresh"]);
  });

  it("is not fresh where the answer that it is of turned round", async () => {
    const before = asking("Nothing more.", "Yes. Girls are insulted more often.");
    const now = asking("Nothing more.", "Yes. Girls are not insulted more often.");
    expect(await statesOf(before, before)).toEqual([["Yes. Girls are insulted more often.", "fresh"]]);
    expect(await statesOf(before, now)).toEqual([["Yes. Girls are insulted more often.", "changed"]]);
  });
});
