import { toFindPart } from "./find-part";

/** The places of the workbench's page that its parts fill. */
export interface PageParts {
  readonly title: HTMLElement;
  readonly file: HTMLElement;
  readonly history: HTMLElement;
  readonly commands: HTMLElement;
  readonly options: HTMLElement;
  readonly offer: HTMLElement;
  readonly cellName: HTMLElement;
  readonly cellContent: HTMLTextAreaElement;
  readonly grid: HTMLElement;
  readonly tabs: HTMLElement;
  readonly status: HTMLElement;
  readonly pane: HTMLIFrameElement;
}

export function findPageParts(page: Document): PageParts {
  const find = toFindPart(page);
  return {
    title: find(".ribbon-title"),
    file: find(".ribbon-file"),
    history: find(".ribbon-history"),
    commands: find(".ribbon-commands"),
    options: find(".ribbon-options"),
    offer: find(".copy-offer"),
    cellName: find(".cell-name"),
    cellContent: find(".cell-content"),
    grid: find(".sheet-grid"),
    tabs: find(".sheet-tabs"),
    status: find(".status"),
    pane: find(".pane"),
  };
}
