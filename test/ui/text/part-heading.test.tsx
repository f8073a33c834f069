/** @jest-environment jsdom */
import { screen } from "@testing-library/react";

import { PartHeading } from "../../../src/ui/text/PartHeading";
import { part } from "../../support/instrument";
import { renderInPane } from "../../support/render-in-pane";

const privacy = part({ heading: "Privacy", headingRu: "Частная жизнь", headingKk: "Жеке өмір" });

describe("the heading of a part", () => {
  it("is in the person's language, marked as a translation of ours", () => {
    renderInPane(<PartHeading part={privacy} />, "ru");
    expect(screen.getByText("Частная жизнь").title).toContain("рабочий перевод");
  });

  it("is English without a remark where the person reads English", () => {
    renderInPane(<PartHeading part={privacy} />);
    expect(screen.getByText("Privacy").title).toBe("");
  });

  it("says that it is English where the catalogue has no other", () => {
    renderInPane(<PartHeading part={part({ heading: "Privacy" })} />, "kk");
    expect(screen.getByText("Privacy").lang).toBe("en");
  });
});
