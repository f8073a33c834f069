import { runPopupRelay } from "@azure/msal-browser/popup-relay";
import type { Localised } from "../domain/language";
import { isLanguage } from "../domain/language";

const WORDS: Readonly<Record<"text" | "button", Localised>> = {
  text: {
    en: "Gap Table opens Microsoft's sign-in in a window of its own. This page closes by itself afterwards.",
    ru: "Gap Table откроет вход Microsoft в отдельном окне. После этого страница закроется сама.",
    kk: "Gap Table Microsoft-қа кіруді бөлек терезеде ашады. Содан кейін бұл бет өздігінен жабылады.",
  },
  button: { en: "Continue", ru: "Продолжить", kk: "Жалғастыру" },
};

const asked = navigator.language.slice(0, 2);
const language = isLanguage(asked) ? asked : "en";
document.documentElement.lang = language;
const text = document.createElement("p");
text.textContent = WORDS.text[language];
const button = document.createElement("button");
button.type = "button";
button.textContent = WORDS.button[language];
// Only a click lets a browser open the next window.
button.addEventListener("click", () =>
  runPopupRelay({ protocolVersion: 2, allowedAuthorityOrigins: ["https://login.microsoftonline.com"] }),
);
document.getElementById("sign-in")?.append(text, button);
