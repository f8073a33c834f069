import { fromClipboard, toClipboard } from "./clipboard-text";

/**
 * Let cells go to the clipboard and come from it as in Excel: the component knows nothing of several lines in a cell, and
 * takes what is meant for a field that has the focus.
 */
export function answerClipboard(grid: HTMLRevoGridElement, isElsewhere: () => boolean): void {
  for (const begins of ["beforecopy", "beforecut", "beforepaste"] as const) {
    grid.addEventListener(begins, (event) => isElsewhere() && event.preventDefault());
  }
  grid.addEventListener("beforecopyapply", (event) => {
    event.preventDefault();
    event.detail.event.setData("text/plain", toClipboard(event.detail.data ?? []));
  });
  grid.addEventListener("beforepasteapply", ({ detail }) => void (detail.parsed = fromClipboard(detail.dataText)));
}
