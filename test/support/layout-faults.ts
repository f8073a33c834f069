import type { FrameLocator } from "playwright-core";

/**
 * What does not fit on the screen that the pane shows: what scrolls sideways, what is cut off and can't be read in
 * full elsewhere, controls that lie outside or on one another. Of an open dialog alone, when there is one.
 */
export const layoutFaults = (pane: FrameLocator): Promise<readonly string[]> =>
  pane.locator("html").evaluate(findLayoutFaults);

/* oxlint-disable unicorn/consistent-function-scoping -- Runs in the pane's frame, so it can use nothing from outside. */
function findLayoutFaults(page: HTMLElement): readonly string[] {
  const CONTROLS = "button, a[href], input, select, textarea, summary, [role=button], [role=option]";
  /** A table of two dimensions may scroll by itself, where the keyboard can scroll it too. */
  const WIDE_TABLE = "[role=region][tabindex='0']:has(> table)";
  /** Of a pixel, for measures that are rounded. */
  const SLACK = 1;
  const dialogs = page.querySelectorAll<HTMLElement>("[role=dialog][aria-modal=true], [role=alertdialog]");
  const shown = dialogs[dialogs.length - 1] ?? document.body;
  const all = Array.from(shown.querySelectorAll<HTMLElement>("*")).filter(
    (element) => isSeen(element) && !element.closest(WIDE_TABLE),
  );
  const controls = all.filter((element) => element.matches(CONTROLS));
  const room = page.clientWidth;
  const faults = new Set<string>();

  for (const element of [page, ...all]) {
    const scrolls = element === page || /auto|scroll/u.test(getComputedStyle(element).overflowX);
    if (scrolls && element.scrollWidth > element.clientWidth + SLACK) faults.add(`scrolls sideways: ${say(element)}`);
  }
  for (const { text, element, boxes } of texts()) {
    if (boxes.some((box) => isCut(box, element)) && !isTold(text, element)) faults.add(`cut off: “${text}”`);
  }
  for (const control of controls) {
    if (control.matches("input[placeholder]") && isPlaceholderCut(control as HTMLInputElement)) {
      faults.add(`cut off: placeholder of ${say(control)}`);
    }
    const { left, right } = control.getBoundingClientRect();
    if (left < -SLACK || right > room + SLACK) faults.add(`outside: ${say(control)}`);
  }
  const places = controls.map((control) => ({
    control,
    layer: layerOf(control),
    boxes: Array.from(control.getClientRects()),
  }));
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      if (one.layer !== other.layer || one.control.contains(other.control)) continue;
      if (one.boxes.some((box) => other.boxes.some((second) => overlap(box, second)))) {
        faults.add(`on one another: ${say(one.control)} and ${say(other.control)}`);
      }
    }
  });
  return [...faults];

  function isSeen(element: HTMLElement): boolean {
    const { width, height } = element.getBoundingClientRect();
    // What is for screen readers alone is one pixel in size.
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }

  function* texts(): Generator<{ text: string; element: HTMLElement; boxes: readonly DOMRect[] }> {
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const element = node.parentElement;
      if (text === "" || !element || !isSeen(element) || element.closest(`option, textarea, ${WIDE_TABLE}`)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      yield { text, element, boxes: Array.from(range.getClientRects()) };
    }
  }

  /** Whether a box is more than what the element around it lets through. What can be scrolled to is not cut. */
  function isCut(box: DOMRect, element: HTMLElement): boolean {
    if (box.left < -SLACK || box.right > room + SLACK) return true;
    for (let around: HTMLElement | null = element; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      const sideways = overflowX !== "visible" || around.matches("button, [role=option]");
      if (sideways && (box.left < edge.left - SLACK || box.right > edge.right + SLACK)) return true;
      if (/hidden|clip/u.test(overflowY) && around.scrollHeight <= around.clientHeight + SLACK) continue;
      if (/hidden|clip/u.test(overflowY) && (box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK))
        return true;
      if (/auto|scroll/u.test(overflowY) || position === "fixed") return false;
    }
    return false;
  }

  function isTold(text: string, element: HTMLElement): boolean {
    return element.closest("[title]")?.getAttribute("title")?.includes(text) ?? false;
  }

  function isPlaceholderCut(input: HTMLInputElement): boolean {
    if (input.value !== "") return false;
    const style = getComputedStyle(input);
    const pen = document.createElement("canvas").getContext("2d")!;
    pen.font = style.font;
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    return pen.measureText(input.placeholder).width > input.clientWidth - padding + SLACK && input.title === "";
  }

  /** What scrolls or stays together: things in different layers may pass over one another. */
  function layerOf(element: HTMLElement): Element | null {
    for (let around = element.parentElement; around; around = around.parentElement) {
      const { position, overflowY } = getComputedStyle(around);
      if (position === "sticky" || position === "fixed" || /auto|scroll/u.test(overflowY)) return around;
    }
    return null;
  }

  function overlap(one: DOMRect, other: DOMRect): boolean {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return width > SLACK && height > SLACK;
  }

  function say(element: HTMLElement): string {
    const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "";
    return `${element.tagName.toLowerCase()} “${name}” (${element.className.toString().slice(-30)})`;
  }
}
