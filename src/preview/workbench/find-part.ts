/** Finds a part of a page by its selector, and throws where the page lacks it. */
export const toFindPart =
  (page: Document) =>
  <T extends HTMLElement>(selector: string): T => {
    const found = page.querySelector<T>(selector);
    if (!found) throw new Error(`The page lacks ${selector}`);
    return found;
  };
