import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { untilIdle } from "../loading/until-idle";
import { withStandIn } from "../loading/with-stand-in";
import type { LinkButtonProps } from "./link-button-props";
import { useLinkButtonStyles } from "./LinkButton.styles";

/** Does the same, as large, until Fluent's link is there. */
function PlainLink({ title, onPress, children }: LinkButtonProps): ReactNode {
  const styles = useLinkButtonStyles();
  return (
    <button type="button" className={mergeClasses(styles.plain, styles.root)} title={title} onClick={onPress}>
      {children}
    </button>
  );
}

/** A button in a line of text that looks as links do. */
export const LinkButton = withStandIn(PlainLink, async () => {
  await untilIdle();
  return (await import(/* webpackChunkName: "choices" */ "./FluentLink")).FluentLink;
});
