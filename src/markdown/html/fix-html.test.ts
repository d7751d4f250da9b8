import assert from "node:assert/strict";
import { test } from "node:test";
import { fixHtml } from "./fix-html.ts";

test("older markup is rewritten, and Markdown is left as it is", () => {
  const body = `## Title   {#x}

<div class="nhsuk-warning-callout">
  <h3 class="nhsuk-warning-callout__label">Important</h3>

  *Markdown* that ends the HTML

* a   list
<div class="nhsuk-panel-with-label">
  <h3 class="nhsuk-panel-with-label__label">Work &amp; school</h3>
  <!-- kept -->
  <p>Stay at home</p>
</div>

\`\`\`html
<div class="nhsuk-panel"><p>An example</p></div>
\`\`\`

<div class="nhsuk-panel">
<p>a</p>
</div>

<div  class='mine' ><br /></div>
`;
  assert.equal(
    fixHtml(body),
    `## Title   {#x}

<div class="nhsuk-warning-callout">
  <h3 class="nhsuk-warning-callout__label">Important</h3>

  *Markdown* that ends the HTML

* a   list
<div class="nhsuk-card nhsuk-card--feature">
<div class="nhsuk-card__content">
<h3 class="nhsuk-card__heading">Work &amp; school</h3>
<!-- kept -->
  <p>Stay at home</p>
</div>
</div>

\`\`\`html
<div class="nhsuk-panel"><p>An example</p></div>
\`\`\`

<div class="nhsuk-card">
<div class="nhsuk-card__content">
<p>a</p>
</div>
</div>

<div  class='mine' ><br /></div>
`,
  );
});

test("what is version 10's already, frames and addresses are left as they are", () => {
  const body = `<ul class="nhsuk-grid-row nhsuk-card-group">
  <li class="nhsuk-grid-column-one-half nhsuk-card-group__item"><img class='nhsuk-card__img' src=images/x.png /></li>
</ul>

<iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>
`;
  assert.equal(fixHtml(body), body);
});

test("what may be one half of something is left as it is", () => {
  const body = `<span style="text-align: center">

words

</span>

<div class="nhsuk-panel">

words

</div>
`;
  assert.equal(fixHtml(body), body);
});

test("what has been put right stays as it is", () => {
  const once = fixHtml(`<section class="nhsuk-hero" style="background-image: url('../images/a b.png')">
<div class="nhsuk-hero__wrapper"><h1>Title</h1>

</div>
</section>

<div class="nhsuk-action-link">
  <a class="nhsuk-action-link__link" href="{{ site.baseurl }}/x">
    <svg class="nhsuk-icon nhsuk-icon__arrow-right-circle"></svg><span class="nhsuk-action-link__text">Go</span></a>
</div>

text
<div class="nhsuk-do-dont-list"><h3 class="nhsuk-do-dont-list__label">Do</h3>
<ul class="nhsuk-list nhsuk-list--tick"><li><svg class="nhsuk-icon nhsuk-icon__tick"></svg>this</li></ul></div>
`);
  assert.equal(fixHtml(once), once);
  assert.match(once, /<a class="nhsuk-action-link" href="{{ site\.baseurl }}\/x">/);
  assert.match(once, /nhsuk-icon--tick/);
  assert.doesNotMatch(once, /nhsuk-do-dont-list|nhsuk-icon__/);
});
