import { builtIn, builtInTitles } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import type { Role } from "../../site/model.ts";
import type { CardView, View } from "../view.ts";
import { linkView, unpublishedTags } from "./links.ts";

/** A role as a card. */
export function roleCard(build: Build, role: Role): CardView {
  const { title, summary, open } = role.doc.data;
  return {
    title,
    href: build.href(role.url),
    summary: open ? `${summary} We are looking for someone.` : summary,
    ...(role.unpublished && { tag: unpublishedTags[role.unpublished] }),
  };
}

/** All volunteer roles. */
export function rolesPage(build: Build): View {
  return {
    template: "pages/roles.njk",
    head: { heading: builtInTitles.roles, description: `What volunteers do for ${build.site.config.name}.` },
    data: { roles: build.site.roles.map((role) => roleCard(build, role)) },
  };
}

/** A role's own page. */
export function rolePage(build: Build, role: Role): View {
  const { data, path } = role.doc;
  const body = build.body(role.doc, { title: data.title });
  return {
    template: "pages/role.njk",
    head: {
      heading: data.title,
      description: data.summary,
      above: [{ title: builtInTitles.roles, href: build.href(builtIn.roles) }],
      features: body.features,
      path,
      ...(role.unpublished && { unpublished: role.unpublished }),
    },
    data: {
      role: data,
      body: body.html,
      links: data.links.map((link) => linkView(build, link)),
      facts: [
        { key: { text: "Time" }, value: { text: data.time } },
        ...(data.suits ? [{ key: { text: "Suits" }, value: { text: data.suits } }] : []),
        {
          key: { text: "Open" },
          value: { text: data.open ? "Yes, we are looking for someone" : "Not at the moment" },
        },
      ],
    },
  };
}
