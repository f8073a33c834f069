import { officeSurroundings } from "../adapters/office/office-surroundings";
import { runSelfTest } from "../adapters/excel/self-test/run-self-test";
import { isLanguage } from "../domain/language";
import type { Language } from "../domain/language";
import { showSelfTest } from "./self-test-page";
import { WORDS } from "./self-test-words";

async function openSelfTest(place: HTMLElement): Promise<void> {
  const office = await officeSurroundings();
  const language = languageOf(office?.displayLanguage ?? navigator.language);
  if (office) showSelfTest(place, language, runSelfTest);
  else place.textContent = WORDS.notInExcel[language];
}

function languageOf(tag: string): Language {
  const [primary = ""] = tag.toLowerCase().split(/[-_]/u);
  return isLanguage(primary) ? primary : "en";
}

const place = document.getElementById("self-test");
if (place) void openSelfTest(place);
