/** @jest-environment jsdom */
import { showSelfTest } from "../../src/self-test/self-test-page";
import { WORDS } from "../../src/self-test/self-test-words";

const says = { en: "Grass is green.", ru: "Трава зелёная.", kk: "Шөп жасыл." };
const result = { id: "V1", says, expected: "green", found: "green", agrees: true };

describe("the page of the self-test", () => {
  it("says in the person's language what it does, and starts when asked to", async () => {
    const run = jest.fn(async () => [result]);
    showSelfTest(document.body, "kk", run);
    expect(document.title).toBe(WORDS.title.kk);
    expect(document.documentElement.lang).toBe("kk");
    expect(run).not.toHaveBeenCalled();
    document.querySelector("button")?.click();
    await Promise.resolve();
    await Promise.resolve();
    expect(document.querySelector("[role=status]")?.textContent).toBe(WORDS.allAgree.kk);
  });

  it("shows what differs, with what was found and expected", async () => {
    const differs = { ...result, found: "blue", agrees: false };
    showSelfTest(document.body, "en", async (told) => {
      told(result);
      told(differs);
      return [result, differs];
    });
    document.querySelector("button")?.click();
    await Promise.resolve();
    await Promise.resolve();
    const lines = Array.from(document.querySelectorAll("li"), ({ textContent }) => textContent);
    expect(lines).toEqual([
      "V1: Grass is green. — as expected.",
      "V1: Grass is green. — different. Found: “blue”, expected: “green”.",
    ]);
    expect(document.querySelector("[role=status]")?.textContent).toBe(WORDS.someDiffer.en);
  });
});
