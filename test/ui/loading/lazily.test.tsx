/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, use } from "react";
import type { ReactNode } from "react";
import { lazily } from "../../../src/ui/loading/lazily";
import { orNotLoaded } from "../../../src/ui/loading/not-loaded";
import { ErrorBoundary } from "../../../src/ui/shell/ErrorBoundary";
import { renderInPane } from "../../support/render-in-pane";

const Greeting = ({ name }: { readonly name: string }) => <p>Hello, {name}</p>;

/** A part of which the first few fetches fail. */
function partThatFails(times: number) {
  const fetch = jest.fn(async () => {
    if (fetch.mock.calls.length <= times) throw new Error("Loading chunk 7 failed");
    return Greeting;
  });
  return { fetch, Part: lazily(fetch) };
}

const on = (name: string, part: ReactNode) => (
  <ErrorBoundary screen={name}>
    <Suspense fallback={<p>loading</p>}>{part}</Suspense>
  </ErrorBoundary>
);

describe("a part that is fetched when it is shown", () => {
  beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it("is fetched once, whatever it is shown with", async () => {
    const { fetch, Part } = partThatFails(0);
    const { rerender } = renderInPane(on("check", <Part name="Ada" />));
    expect(screen.getByText("loading")).toBeTruthy();
    expect(await screen.findByText("Hello, Ada")).toBeTruthy();
    rerender(on("check", <Part name="Aigerim" />));
    expect(await screen.findByText("Hello, Aigerim")).toBeTruthy();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("is told of when it can't be had, and fetched anew each time the person asks, until it is there", async () => {
    const { fetch, Part } = partThatFails(2);
    renderInPane(on("check", <Part name="Ada" />));
    const told = (await screen.findByRole("alert")).textContent;
    expect(told).toContain("Loading chunk 7 failed");
    expect(told).toContain("Check the connection and try again.");
    expect(told).not.toMatch(/has stopped|close the pane/u);
    expect(fetch).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole("button", { name: "Open again" }));
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(fetch).toHaveBeenCalledTimes(2);
    await userEvent.click(screen.getByRole("button", { name: "Open again" }));
    expect(await screen.findByText("Hello, Ada")).toBeTruthy();
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it("is fetched anew though another who shares it has had a failure since, and has not told of it", async () => {
    const fetch = jest.fn(async () => {
      if (fetch.mock.calls.length <= 2) throw new Error("Loading chunk 7 failed");
      return "Ada";
    });
    let asked: Promise<string> | undefined;
    const name = (): Promise<string> => (asked ??= orNotLoaded(fetch(), () => (asked = undefined)));
    const Part = (): ReactNode => <Greeting name={use(name())} />;
    await act(async () => void renderInPane(on("check", <Part />)));
    await screen.findByRole("alert");
    await expect(name()).rejects.toThrow("Loading chunk 7 failed");
    await act(async () => screen.getByRole("button", { name: "Open again" }).click());
    expect(await screen.findByText("Hello, Ada")).toBeTruthy();
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it("is fetched anew where another one lies in the same file, and failed with it", async () => {
    const file = Promise.reject<typeof Greeting>(new Error("Loading chunk 7 failed"));
    const halves = ["Ada", "Aigerim"].map((name) => {
      const fetch = jest.fn<Promise<typeof Greeting>, []>(async () => Greeting).mockReturnValueOnce(file);
      return { name, Part: lazily(fetch) };
    });
    renderInPane(<>{halves.map(({ name, Part }) => on(name, <Part key={name} name={name} />))}</>);
    expect(await screen.findAllByRole("alert")).toHaveLength(2);
    for (const again of screen.getAllByRole("button", { name: "Open again" })) await userEvent.click(again);
    for (const { name } of halves) expect(await screen.findByText(`Hello, ${name}`)).toBeTruthy();
  });

  it("is not asked for again by itself", async () => {
    const { fetch, Part } = partThatFails(1);
    const { rerender } = renderInPane(on("check", <Part name="Ada" />));
    await screen.findByRole("alert");
    rerender(on("check", <Part name="Aigerim" />));
    expect(screen.getByRole("alert")).toBeTruthy();
    expect(fetch).toHaveBeenCalledTimes(1);
    rerender(on("another screen", <Part name="Aigerim" />));
    expect(await screen.findByText("Hello, Aigerim")).toBeTruthy();
  });
});
