/** Milliseconds after which nobody waits any longer: a page out of sight makes no frames. */
const LATEST = 1000;

/**
 * Answers once what is to be seen is on the screen and the page has nothing else to do. Some browsers never say that
 * they are idle; there, whatever waits has its turn first.
 */
export const untilIdle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LATEST);
    requestAnimationFrame(() => {
      if ("requestIdleCallback" in window) requestIdleCallback(() => resolve());
      else setTimeout(resolve, 0);
    });
  });
