/** Where the pane's page loads Microsoft's library from. */
export const OFFICE_SCRIPT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the local server has the same library, from npm, unmodified. */
export const LOCAL_OFFICE = "/lib/1/hosted/";

/** Stands in for the window of Excel around the pane; it has to run before the library does. */
export const FRAME_SCRIPT = "/workbench/frame.js";

/** Lends the library what npm's lacks; it has to run right after it. */
export const LENDING_SCRIPT = "/workbench/lend.js";

/**
 * The production page of the pane for the workbench: only the address of
 * Microsoft's script changes, the stand-in for Office's window comes before it,
 * and what is lent to the library right after. The pane's own scripts, styles and security policy stay as they are.
 */
export function localPanePage(html: string): string {
  return html.replace(/<script\b[^>]*\bsrc="([^"]*)"[^>]*><\/script>/giu, (tag: string, address: string) =>
    address === OFFICE_SCRIPT
      ? `<script src="${FRAME_SCRIPT}"></script>${tag.replace(OFFICE_SCRIPT, `${LOCAL_OFFICE}office.js`)}` +
        `<script src="${LENDING_SCRIPT}"></script>`
      : tag,
  );
}
