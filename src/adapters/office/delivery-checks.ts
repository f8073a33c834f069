import type { HandedBy } from "../../app/words/session-words";
import type { HandCheck } from "../../app/self-test";
import type { Localised } from "../../domain/language";
import { ROUTES, shell } from "./deliver-files";
import type { OfficeFile } from "./office-file";

/** How each way shows, for a person who is to say whether the file came. */
const SAYS: Readonly<Record<HandedBy, Localised>> = {
  saved: {
    en: "Press the button and save the document in the dialog. Did a dialog come, and is the document there?",
    ru: "Нажмите кнопку и сохраните документ в окне. Окно появилось и документ на месте?",
    kk: "Түймені басып, құжатты терезеде сақтаңыз. Терезе шықты ма, құжат орнында ма?",
  },
  shared: {
    en: "Press the button and save the document from the sheet for sharing. Did the sheet come, and is the document there?",
    ru: "Нажмите кнопку и сохраните документ через меню отправки. Меню появилось и документ на месте?",
    kk: "Түймені басып, құжатты бөлісу мәзірінен сақтаңыз. Мәзір шықты ма, құжат орнында ма?",
  },
  page: {
    en: "Press the button. Did your browser show a page that saves the document, and is the document there?",
    ru: "Нажмите кнопку. Браузер показал страницу, которая сохраняет документ, и документ на месте?",
    kk: "Түймені басыңыз. Браузер құжатты сақтайтын бетті көрсетті ме, құжат орнында ма?",
  },
  download: {
    en: "Press the button. Is the document in your downloads?",
    ru: "Нажмите кнопку. Документ есть в загрузках?",
    kk: "Түймені басыңыз. Құжат жүктемелерде бар ма?",
  },
  window: {
    en: "Press the button. Did the document open in a window, or was it saved?",
    ru: "Нажмите кнопку. Документ открылся в отдельном окне или сохранился?",
    kk: "Түймені басыңыз. Құжат бөлек терезеде ашылды ма немесе сақталды ма?",
  },
};

/**
 * Every way out for a file, one by one, also those that are closed to the Excel at hand as far as we know: what is
 * known of them is to be tried.
 */
export function deliveryChecks(file: OfficeFile, page: Window = window): readonly HandCheck[] {
  // On Windows and on the web the page is tried with the length that a Mac takes.
  const routes = new Map([...ROUTES.web, ...ROUTES[shell()], ...ROUTES.mac]);
  return Array.from(routes, ([how, route]) => ({
    id: `D-${how}`,
    says: SAYS[how],
    act: () => route(file, page),
  }));
}
