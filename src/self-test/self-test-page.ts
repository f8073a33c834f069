import type { CheckResult } from "../adapters/excel/self-test/run-self-test";
import type { Language } from "../domain/language";
import { WORDS } from "./self-test-words";

export type RunSelfTest = (told: (result: CheckResult) => void) => Promise<readonly CheckResult[]>;

/** Fill the page: what it does, a button, and a line a check as the results come. */
export function showSelfTest(place: HTMLElement, language: Language, run: RunSelfTest): void {
  const page = place.ownerDocument;
  const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] => {
    const element = page.createElement(tag);
    element.textContent = text;
    place.append(element);
    return element;
  };
  page.documentElement.lang = language;
  page.title = WORDS.title[language];
  place.replaceChildren();
  add("h1", WORDS.title[language]);
  add("p", WORDS.about[language]);
  const button = add("button", WORDS.start[language]);
  const status = add("p", "");
  status.setAttribute("role", "status");
  const list = add("ol", "");
  add("a", WORDS.back[language]).href = "taskpane.html?screen=settings";
  button.addEventListener("click", () => {
    button.disabled = true;
    list.replaceChildren();
    status.textContent = WORDS.working[language];
    void run((result) => list.append(itemOf(page, result, language))).then((results) => {
      const agree = results.every(({ agrees }) => agrees);
      status.textContent = (agree ? WORDS.allAgree : WORDS.someDiffer)[language];
      button.disabled = false;
    });
  });
}

function itemOf(page: Document, { id, says, agrees, found, expected }: CheckResult, language: Language): HTMLElement {
  const item = page.createElement("li");
  const verdict = (agrees ? WORDS.agrees : WORDS.differs)[language];
  const details = agrees ? "" : ` ${WORDS.found[language]}: “${found}”, ${WORDS.expected[language]}: “${expected}”.`;
  item.textContent = `${id}: ${says[language]} — ${verdict}.${details}`;
  item.dataset["agrees"] = String(agrees);
  return item;
}
