/** A thread that reads a draft; its script comes from beside the page. */
export const startDraftThread = (): Worker =>
  new Worker(new URL(/* webpackChunkName: "draft-thread" */ "./draft-thread.ts", import.meta.url));
