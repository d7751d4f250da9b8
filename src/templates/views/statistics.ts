import type { Build } from "../../site/build.ts";
import type { View } from "../view.ts";

/** The statistics page. */
export function statisticsPage(build: Build): View {
  return {
    template: "pages/page.njk",
    head: { heading: "Open-source statistics" },
    data: { body: build.href("/"), sections: [] },
  };
}
