import type { LintRule } from "./lint-rule";
import { eachInstrument } from "./lint-rule";

/** A link that leads elsewhere than it says costs a reader's trust. */
export const linksKnown: LintRule = {
  id: "links-known",
  summary: "An address begins with https:// and is one that a browser can read; without one, urlStatus is not-opened.",
  examples: [
    {
      shows: "An address, and none.",
      instruments: [
        { url: "https://law.example/lamps", urlStatus: "seen" },
        { url: null, urlStatus: "not-opened" },
      ],
      finds: [],
    },
    {
      shows: "An unsafe address, and a status of no address.",
      instruments: [
        { id: "lamp-act", url: "http://law.example/lamps", urlStatus: "seen" },
        { id: "lamp-code", url: null, urlStatus: "seen" },
      ],
      finds: [
        "lamp-act: unexpected address http://law.example/lamps, expected one that begins with https://",
        "lamp-code: unexpected urlStatus seen without an address, expected not-opened",
      ],
    },
  ],
  check: eachInstrument(({ url, urlStatus }) => [
    url !== null && !isSafe(url) && `unexpected address ${url}, expected one that begins with https://`,
    url === null &&
      urlStatus !== "not-opened" &&
      `unexpected urlStatus ${urlStatus} without an address, expected not-opened`,
  ]),
};

const isSafe = (url: string): boolean => /^https:\/\/[^\s/]+\.[^\s]+$/u.test(url);
