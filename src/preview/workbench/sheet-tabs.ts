import type { Book } from "../host/state/book";
import type { Sheet } from "../host/state/sheet";

/** One tab for every sheet that shows, the open one marked. */
export function sheetTabs(book: Book, onOpen: (sheet: Sheet) => void): readonly HTMLElement[] {
  return book.sheets
    .filter(({ visibility }) => visibility === "Visible")
    .map((sheet) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.textContent = sheet.name;
      if (sheet.tabColor) tab.style.borderTopColor = sheet.tabColor;
      if (sheet === book.active) tab.setAttribute("aria-current", "true");
      tab.addEventListener("click", () => onOpen(sheet));
      return tab;
    });
}
