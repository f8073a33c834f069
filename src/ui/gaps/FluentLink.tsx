import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LinkButtonProps } from "./link-button-props";
import { useLinkButtonStyles } from "./LinkButton.styles";

/** Fluent's link where it does something in the pane. */
export function FluentLink({ title, onPress, children }: LinkButtonProps): ReactNode {
  return (
    <Link as="button" className={useLinkButtonStyles().root} title={title} onClick={onPress}>
      {children}
    </Link>
  );
}
