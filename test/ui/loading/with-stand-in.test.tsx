/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { withStandIn } from "../../../src/ui/loading/with-stand-in";

interface Said {
  readonly words: string;
}

const Plain = ({ words }: Said): ReactNode => <p>{words}, plainly</p>;
const Fine = ({ words }: Said): ReactNode => <p>{words}, finely</p>;

describe("a part that something plainer stands in for", () => {
  it("says the same from the start, and is there once it is fetched", async () => {
    const Part = withStandIn(Plain, async () => Fine);
    render(<Part words="Saved" />);
    expect(screen.getByText("Saved, plainly")).toBeTruthy();
    expect(await screen.findByText("Saved, finely")).toBeTruthy();
  });

  it("is fetched once, and is there at once the next time", async () => {
    const fetch = jest.fn(async () => Fine);
    const Part = withStandIn(Plain, fetch);
    render(<Part words="First" />);
    await screen.findByText("First, finely");
    render(<Part words="Second" />);
    expect(screen.getByText("Second, finely")).toBeTruthy();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("is there also where it arrives between the rendering and what comes after it", () => {
    const atOnce = Promise.resolve(Fine);
    jest.spyOn(atOnce, "then").mockImplementation((take) => Promise.resolve(take?.(Fine)) as never);
    const Part = withStandIn(Plain, () => atOnce);
    render(
      <>
        <Part words="First" />
        <Part words="Second" />
      </>,
    );
    expect(screen.getByText("First, finely")).toBeTruthy();
    expect(screen.getByText("Second, finely")).toBeTruthy();
  });

  it("stays plain where it can't be had, and is fetched anew when it is next shown", async () => {
    const fetch = jest.fn().mockRejectedValueOnce(new Error("no network")).mockResolvedValue(Fine);
    const Part = withStandIn(Plain, fetch);
    render(<Part words="First" />);
    await Promise.resolve();
    expect(screen.getByText("First, plainly")).toBeTruthy();
    render(<Part words="Second" />);
    expect(await screen.findByText("Second, finely")).toBeTruthy();
  });
});
