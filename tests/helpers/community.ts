/**
 * A small made-up community's content, of every kind: what stands between a project that only differs in
 * content and this one's. It holds no word of the community that this repository is for.
 */
export const gardeners: Readonly<Record<string, string>> = {
  "content/site.yaml": `name: Allotment Circle
description: Growing vegetables together.
url: https://allotments.example
language: en-GB
navigation:
  - title: Growing
    url: /growing/
  - title: Diary
    url: /blog/
footer:
  - title: Growing
    url: /growing/
contact:
  email: hello@allotments.example
`,
  "content/redirects.yaml": "- from: /soil/\n  to: /growing/\n",
  "content/pages/growing.md": "---\ntitle: Growing\n---\nWe grow [beans](/blog/beans/).\n",
  "content/blog/beans.md":
    "---\ntitle: Beans\ndate: 2026-03-04\nauthor: Rosa Field\ntags: [Beans, Spring]\nsummary: How to sow them.\n---\n\n## Sowing\n\nSow them in a row.\n\n![A row of beans](/images/row.svg)\n",
  "content/blog/peas.md":
    "---\ntitle: Peas\ndate: 2026-04-05\nauthor: Sam Hill\ntags: [Spring]\nsummary: And these.\n---\n\nPeas climb.\n",
  "content/roles/waterer.md":
    "---\ntitle: Waterer\nsummary: Waters the beds.\ntime: One hour a week.\nresponsibilities:\n  - Water\n---\n\nWaters the beds in July.\n",
  "content/people/rosa-field.md": "---\nname: Rosa Field\nrole: Founder\n---\n\nDigs.\n",
  "content/events/harvest.md":
    "---\ntitle: Harvest\nstart: 2027-09-01 10:00\nend: 2027-09-01 12:00\nlocation: The shed\nsummary: Bring a basket.\n---\n\nBring a basket.\n",
  "board_notes/2026-02-01_notes.md":
    "# Notes\n\n**Date:** 2026-02-01\n\n## Attendees\n\n- Rosa Field\n\n## Items\n\nWe bought a hose.\n",
  "images/row.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" role="img"><path d="M0 10h40" stroke="#333"/></svg>\n',
  "static/seeds.csv": "name,rows\nBeans,2\nPeas,3\n",
};
