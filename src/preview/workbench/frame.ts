import { standInForMicrosoft } from "../graph/stand-in-frame";

/** The Excel or the Word that the page around the pane stands in for. */
interface Around {
  readonly connect: (frame: Window) => void;
}

// A key that goes to another part of the window is for that window to answer.
window.addEventListener("keydown", (event) => {
  if (event.key !== "F6") return;
  event.preventDefault();
  window.parent.dispatchEvent(new KeyboardEvent("keydown", { key: "F6", shiftKey: event.shiftKey }));
});

standInForMicrosoft(window, "/stand-in/");

// Runs in the pane's frame before office.js, which looks for Office's window while it loads.
(window.parent as Window & { readonly workbenchHost?: Around }).workbenchHost?.connect(window);
