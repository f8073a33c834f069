import { byDownload } from "../adapters/office/delivery-routes";
import { readFileFragment } from "../adapters/office/file-fragment";
import { LANGUAGES } from "../domain/language";
import type { Localised } from "../domain/language";
import { WORDS } from "./save-file-words";

/**
 * Fill the page with the file in its own address: its name and size, and a button that saves it. Nothing is saved
 * unasked, since anybody can write an address. The file is taken out of the address at once, so that it is neither
 * copied with it nor opened again.
 */
export function showFile(page: Window, place: HTMLElement): void {
  const { document, location, history } = page;
  const file = readFileFragment(location.hash);
  if (location.hash !== "") history.replaceState(null, "", location.pathname);
  const languages = file ? [file.language] : LANGUAGES;
  const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] => {
    const element = document.createElement(tag);
    element.textContent = text;
    place.append(element);
    return element;
  };
  const say = (tag: "h1" | "p", words: Localised): void => {
    for (const language of languages) add(tag, words[language]).lang = language;
  };
  place.replaceChildren();
  if (!file) return say("p", WORDS.nothing);
  const { language } = file;
  document.documentElement.lang = language;
  document.title = WORDS.title[language];
  say("h1", WORDS.title);
  say("p", WORDS.about);
  add("p", `${file.name} (${sizeOf(file.bytes, language)})`);
  const button = add("button", WORDS.save[language]);
  const status = add("p", "");
  status.setAttribute("role", "status");
  button.addEventListener("click", () => {
    void byDownload(file, page).then((went) => {
      status.textContent = WORDS[went === "gone" ? "saved" : "nothing"][language];
    });
  });
}

/** `"32 kB"`, in the language's own way. */
const sizeOf = ({ length }: Uint8Array, language: string): string =>
  new Intl.NumberFormat(language, { style: "unit", unit: "kilobyte" }).format(Math.ceil(length / 1000));
