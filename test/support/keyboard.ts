import type { Page } from "playwright-core";

/** What has the focus, in the page or in the pane's frame. */
export interface Focused {
  /** As a screen reader would say it; "" for nothing. */
  readonly name: string;
  readonly role: string;
  readonly isInPane: boolean;
  /** Why a person would not see where they are; "" when they do. */
  readonly fault: string;
  /** Whether the pane is being loaded, or shows that something is under way. */
  readonly isAtWork: boolean;
}

/** Somebody who works without a mouse, and sees at every step where they are. */
export interface Keyboard {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Go to another part of Excel's window: in the pane, where the focus was there before. */
  readonly goTo: (part: "ribbon" | "sheet" | "sheet tabs" | "pane") => Promise<void>;
  /** Go on with Tab, or back with Shift+Tab, to what has the name. */
  readonly tabTo: (name: string | RegExp, way?: "on" | "back") => Promise<void>;
  readonly focused: () => Promise<Focused>;
  /** Wait until what has the focus is called so. */
  readonly isAt: (name: string | RegExp) => Promise<void>;
  /** Every moment at which the focus was lost or not to be seen. */
  readonly faults: readonly string[];
}

/** More than any screen takes from end to end. */
const MOST_TABS = 120;

export function keyboardOf(page: Page): Keyboard {
  const faults: string[] = [];
  let at = "";
  const focused = (): Promise<Focused> => page.evaluate(findFocused);
  const look = async (after: string): Promise<Focused> => {
    let now = await focused();
    // The page may be about to draw what will have it; what a slow computer takes for its work does not count.
    for (let tries = 0, work = 0; now.fault !== "" && tries < 60 && work < 400; now.isAtWork ? work++ : tries++) {
      await page.waitForTimeout(50);
      now = await focused();
    }
    const where = now.isInPane ? "pane" : "window";
    if (now.fault !== "") faults.push(`after ${after} at “${at}”: ${now.fault} (${now.role} “${now.name}”, ${where})`);
    at = now.name;
    return now;
  };
  return {
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
      await look(keys.join(", "));
    },
    type: (text) => page.keyboard.type(text),
    goTo: async (part) => {
      for (let tries = 0; tries < 4; tries++) {
        await page.keyboard.press("F6");
        if ((await page.evaluate(findPart)) === part) return;
      }
      throw new Error(`F6 does not lead to the ${part}`);
    },
    tabTo: async (name, way = "on") => {
      const passed: string[] = [];
      while (passed.length < MOST_TABS) {
        await page.keyboard.press(way === "on" ? "Tab" : "Shift+Tab");
        const now = await look(`Tab past “${passed.at(-1) ?? ""}”`);
        if (matches(now.name, name)) return;
        passed.push(now.name);
      }
      throw new Error(`Tab does not lead to “${name}”, but past ${passed.join(" · ")}`);
    },
    focused,
    isAt: async (name) => {
      for (let tries = 0; tries < 100; tries++) {
        if (matches((await focused()).name, name)) return;
        await page.waitForTimeout(50);
      }
      const now = await look("waiting");
      throw new Error(`The focus is at ${now.role} “${now.name}” instead of “${name}”`);
    },
    faults,
  };
}

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === "string" ? name === wanted : wanted.test(name);

/** Runs in the page. */
function findPart(): string | undefined {
  const parts = { ribbon: ".ribbon", sheet: ".sheet-grid", "sheet tabs": ".sheet-tabs", pane: ".pane" };
  return Object.entries(parts).find(([, selector]) => document.activeElement?.closest(selector))?.[0];
}

/* oxlint-disable unicorn/consistent-function-scoping -- Runs in the page, so it can use nothing from outside. */
function findFocused(): Focused {
  const outer = document.activeElement;
  const frame = outer instanceof HTMLIFrameElement ? outer : undefined;
  const page = frame?.contentDocument ?? document;
  const element = page.activeElement;
  const window = page.defaultView!;
  if (!element || element === page.body || element === page.documentElement) {
    return { name: "", role: "", isInPane: frame !== undefined, fault: "nothing has the focus", isAtWork: isAtWork() };
  }
  const name = (nameOf(element) ?? "").trim();
  const role = element.getAttribute("role") ?? element.tagName.toLowerCase();
  return { name, role, isInPane: frame !== undefined, fault: faultOf(element), isAtWork: isAtWork() };

  function isAtWork(): boolean {
    const pane = document.querySelector<HTMLIFrameElement>("iframe.pane")?.contentDocument;
    const isThere = pane?.readyState === "complete" && pane.querySelector("main") !== null;
    return !isThere || pane.querySelector("[role=progressbar]") !== null;
  }

  function nameOf(one: Element): string | null | undefined {
    const label = one.getAttribute("aria-label");
    const labelled = "labels" in one ? (one as HTMLInputElement).labels?.[0]?.textContent : undefined;
    return label ?? labelled ?? one.textContent;
  }

  function faultOf(one: Element): string {
    const { left, top, width, height } = one.getBoundingClientRect();
    const isGrid = one.closest("revo-grid") !== null;
    if (!one.checkVisibility({ visibilityProperty: true })) return "what has the focus is not shown";
    if (isGrid) return page.querySelector("revogr-focus.focused-cell") ? "" : "the grid shows no cursor";
    if (width <= 1 || height <= 1) return "what has the focus has no size";
    const hit = page.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
    if (!hit || !(one.contains(hit) || hit.contains(one)))
      return `what has the focus lies under ${hit?.className ?? "the edge"}`;
    const rings = [ringOf(one), ringOf(one, "::after"), ringOf(one, "::before")];
    // A field is marked on the box around it.
    for (const box of [one.parentElement, one.parentElement?.parentElement]) {
      if (box && one.matches("input, textarea, select")) rings.push(ringOf(box), ringOf(box, "::after"));
    }
    return rings.some(Boolean) ? "" : "what has the focus does not look so";
  }

  /** Whether something is drawn around or under an element that is not there without the focus. */
  function ringOf(one: Element, part?: string): boolean {
    const style = window.getComputedStyle(one, part);
    if (part !== undefined && (style.content === "none" || style.content === "normal")) return false;
    const isOutlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
    // Fluent marks a link within a sentence by a second line under it.
    if (isOutlined || style.textDecorationStyle === "double") return true;
    if (part === undefined) return false;
    const isFlat = /matrix\(0,/u.test(style.transform);
    const widths = [style.borderTopWidth, style.borderBottomWidth].map((width) => Number.parseFloat(width));
    return !isFlat && widths.some((width) => width >= 2);
  }
}
