import type { ComponentType } from "react";
import { untilIdle } from "./until-idle";
import { withStandIn } from "./with-stand-in";

export type IconName = keyof typeof import("../icons");

/**
 * An icon of the first screen, which waits until the pane has nothing else to do.
 *
 * @param sign what stands there until then, and where the icons can't be had: nothing, where words say it already
 */
export const laterIcon = (name: IconName, sign = ""): ComponentType =>
  withStandIn(
    () => sign,
    async () => {
      await untilIdle();
      return (await import(/* webpackChunkName: "icons" */ "../icons"))[name];
    },
  );
