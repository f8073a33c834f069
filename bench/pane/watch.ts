/** What the pane's page says of its times: milliseconds since the frame began to load it. */
export interface PaneWatch {
  officeReady?: number;
  /** When a gap's row was put into the page, before it was drawn. */
  shown?: number;
  /** When a gap's row was on the screen with nothing under way. */
  usable?: number;
  /** When the person last pressed a key or a button of the mouse. */
  asked: number;
  /** When anything last changed in the page. */
  changed: number;
  /** When what last changed was on the screen. */
  painted: number;
  /**
   * Milliseconds of the longest task of the pane's own since it was last set to 0, without the answers of what stands in
   * for Excel; browsers tell tasks over 50.
   */
  blocked: number;
  /** Answers once something on the screen is true, with the time. */
  when: (isTrue: () => boolean) => Promise<number>;
}

declare global {
  interface Window {
    paneWatch: PaneWatch;
  }
}

/** Runs in the pane's frame before anything else there, and uses nothing from outside of itself. */
export function watchPane(): void {
  if (!location.pathname.endsWith("/pane/taskpane.html")) return;
  const waiting = new Set<() => void>();
  const watch: PaneWatch = {
    asked: 0,
    changed: 0,
    painted: 0,
    blocked: 0,
    when: (isTrue) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!isTrue()) return;
          waiting.delete(look);
          resolve(watch.painted);
        };
        waiting.add(look);
        look();
      }),
  };
  window.paneWatch = watch;

  // A task is told in every frame, with whose it was: what the workbench does in Excel's place is none of the pane's.
  // That it also answers the pane's requests in the pane's own task, where Excel answers them in its own process, is
  // taken out of that task.
  let answers: readonly { readonly start: number; readonly end: number }[] = [];
  new PerformanceObserver((list) => {
    const own = list
      .getEntries()
      .filter(({ name }) => !name.includes("ancestor"))
      .map(({ startTime, duration }) => {
        // By what they have in common: browsers tell of a task in whole milliseconds, and an answer may end with it.
        const end = startTime + duration;
        const inside = answers.map((one) => Math.max(0, Math.min(one.end, end) - Math.max(one.start, startTime)));
        return duration - inside.reduce((sum, time) => sum + time, 0);
      });
    watch.blocked = Math.max(watch.blocked, ...own);
  }).observe({ type: "longtask" });
  const timeAnswers = (): void => {
    const { external } = window as unknown as { readonly external: { readonly Execute: (...values: never[]) => void } };
    const Execute = (...values: never[]): void => {
      const start = performance.now();
      external.Execute(...values);
      answers = [...answers.slice(-1000), { start, end: performance.now() }];
    };
    Object.defineProperty(window, "external", { value: { ...external, Execute }, configurable: true });
  };

  const noteRow = (): void => {
    if (/^G-\d+/u.test(document.querySelector("main h2")?.textContent ?? "")) watch.shown ??= watch.changed;
  };

  // A message that is sent while a frame is made arrives when that frame is done.
  const { port1, port2 } = new MessageChannel();
  let framed = false;
  port1.addEventListener("message", () => {
    framed = false;
    watch.painted = performance.now();
    waiting.forEach((look) => look());
  });
  port1.start();
  new MutationObserver(() => {
    watch.changed = performance.now();
    noteRow();
    if (framed) return;
    framed = true;
    requestAnimationFrame(() => port2.postMessage(undefined));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const note = (event: Event): void => void (watch.asked = event.timeStamp);
  addEventListener("keydown", note, true);
  addEventListener("mousedown", note, true);
  // A letter that the keyboard in use does not have comes without a key.
  addEventListener("beforeinput", (event) => event.timeStamp - watch.asked > 20 && note(event), true);

  // office.js is there, and the pane's own script has not run yet.
  document.addEventListener("readystatechange", () => {
    if (document.readyState !== "interactive") return;
    timeAnswers();
    void Office.onReady().then(() => (watch.officeReady = performance.now()));
  });
  // While something is under way a line says so, and the buttons wait for it.
  void watch
    .when(() => watch.shown !== undefined && document.querySelector("[role=progressbar]") === null)
    .then((time) => (watch.usable = time));
}
