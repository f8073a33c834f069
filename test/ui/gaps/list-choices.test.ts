import { provisionChoices } from "../../../src/ui/gaps/list-choices";
import { review } from "../../support/builders";

const provision = (id: string, citation: string, heading = "") => ({ id, citation, heading, text: "" });
const saidOf = (...provisions: readonly ReturnType<typeof provision>[]) =>
  provisionChoices(review({ provisions })).map(({ id, name, detail }) => [id, name, detail]);

describe("provisions to choose from", () => {
  it("are called by their numbers, and a chapter as the draft cites it, without the id that only the cell holds", () => {
    expect(saidOf(provision("chapter 1", "глава 1", "Данные"), provision("3(1)", "п. 1 ст. 3"))).toEqual([
      ["chapter 1", "глава 1", "Данные"],
      ["3(1)", "3(1)", "п. 1 ст. 3"],
    ]);
  });

  it("are called by the id where the draft cites them by nothing", () => {
    expect(saidOf(provision("chapter 1", "", "Data"))).toEqual([["chapter 1", "chapter 1", "Data"]]);
  });
});
