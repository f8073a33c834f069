/** @jest-environment jsdom */
import { writeFileFragment } from "../../src/adapters/office/file-fragment";
import { LANGUAGES } from "../../src/domain/language";
import { WORDS } from "../../src/save-file/save-file-words";
import { showFile } from "../../src/save-file/show-file";

const BYTES = Uint8Array.from([0x50, 0x4b, 3, 4]);
const show = (fragment: string): HTMLElement => {
  location.hash = fragment;
  showFile(window, document.body);
  return document.body;
};

describe("the page that saves a file", () => {
  it.each(LANGUAGES)(
    "says in %s what it holds and where it came from, and saves only when asked to",
    async (language) => {
      const clicked: string[] = [];
      URL.createObjectURL = () => "blob:1";
      const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
        this: HTMLAnchorElement,
      ) {
        clicked.push(this.download);
      });
      const place = show(writeFileFragment({ language, name: "Brief.docx", bytes: BYTES }));
      expect(document.documentElement.lang).toBe(language);
      expect(place.textContent).toContain(WORDS.about[language]);
      expect(place.textContent).toContain("Brief.docx (1");
      expect(clicked).toEqual([]);
      place.querySelector("button")?.click();
      await Promise.resolve();
      await Promise.resolve();
      expect(clicked).toEqual(["Brief.docx"]);
      expect(place.querySelector("[role=status]")?.textContent).toBe(WORDS.saved[language]);
      click.mockRestore();
    },
  );

  it("takes the file out of its address", () => {
    show(writeFileFragment({ language: "en", name: "Brief.docx", bytes: BYTES }));
    expect(location.hash).toBe("");
  });

  it("takes a name for text", () => {
    const place = show(writeFileFragment({ language: "en", name: "&lt;b&gt; b.docx", bytes: BYTES }));
    expect(place.querySelector("b")).toBeNull();
  });

  it.each(["", "#language=en&name=a.exe&file=UEsDBA"])(
    "says in every language that there is no file in “%s”",
    (fragment) => {
      const place = show(fragment);
      expect(place.querySelector("button")).toBeNull();
      for (const language of LANGUAGES) expect(place.textContent).toContain(WORDS.nothing[language]);
    },
  );
});
