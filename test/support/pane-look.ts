import type { FrameLocator } from "playwright-core";

import type { OpenBench } from "./workbench";

/** Where Microsoft's library has the object that `Office.context` gives. */
declare const OSF: { readonly _OfficeAppFactory: { getContext: () => Office.Context } };

/** Colours of Office's windows around the pane, as `Office.context` tells them. */
export interface WindowColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** Office's own contrast theme, which the workbench does not offer. */
export const CONTRAST: WindowColours = { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF" };
export const DARK: WindowColours = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#F0F0F0" };
export const LIGHT: WindowColours = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626" };

/** The pane's background beside windows of a colour. */
const BACKGROUNDS: Readonly<Record<string, string>> = {
  "#000000": "rgb(0, 0, 0)",
  "#262626": "rgb(41, 41, 41)",
  "#FFFFFF": "rgb(255, 255, 255)",
};

/** Choose a theme of Office, and come back to the pane, which takes it on. */
export async function chooseTheme(pane: FrameLocator, colours: WindowColours): Promise<void> {
  await pane.locator("html").evaluate((_, chosen) => {
    // The library asks Office for its colours every five seconds at most; here it has the new ones at once.
    const context = Object.create(Office.context, { officeTheme: { value: chosen } }) as Office.Context;
    // oxlint-disable-next-line no-underscore-dangle -- As the library calls it.
    OSF._OfficeAppFactory.getContext = () => context;
    window.dispatchEvent(new Event("focus"));
  }, colours);
  const provider = pane.locator(".fui-FluentProvider").first();
  const background = (): Promise<string> => provider.evaluate((element) => getComputedStyle(element).backgroundColor);
  for (let tries = 0; (await background()) !== BACKGROUNDS[colours.bodyBackgroundColor]; tries++) {
    if (tries > 200) throw new Error(`The pane does not take on the theme, its background is ${await background()}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

/**
 * Do something while the pane is as wide and high as at a zoom of 200 %: a zoom makes no letter of the page smaller
 * or larger in CSS pixels, but halves how many of them the frame has.
 */
export async function atDoubleZoom<T>({ page }: OpenBench, work: () => Promise<T>): Promise<T> {
  const frame = page.locator("iframe.pane");
  await frame.evaluate(({ style }) => {
    style.width = "175px";
    style.height = "390px";
  });
  const done = await work();
  await frame.evaluate(({ style }) => {
    style.width = "";
    style.height = "";
  });
  return done;
}
