import assert from "node:assert/strict";
import { test } from "node:test";
import { problems, repaired } from "./test-repair.ts";

/** An icon as versions 2 to 9 had it. */
const old = (name: string): string =>
  `<svg class="nhsuk-icon nhsuk-icon__${name}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true"><path d="M0 0h24v24H0z" fill="none"></path></svg>`;

test("an action link is a link with the class itself", () => {
  const html = `<div class="nhsuk-action-link">
    <a class="nhsuk-action-link__link" href="https://example.org/">
      ${old("arrow-right-circle")}
      <span class="nhsuk-action-link__text">Leave us your details</span>
    </a>
  </div>`;
  assert.equal(
    repaired(html),
    '<a class="nhsuk-action-link" href="https://example.org/">[arrow-right-circle]' +
      '<span class="nhsuk-action-link__text">Leave us your details</span></a>',
  );
});

test("action links that follow one another each keep a block", () => {
  const link = (words: string): string =>
    `<div class="nhsuk-action-link"><a class="nhsuk-action-link__link" href="/">${words}</a></div>`;
  const now = (words: string): string =>
    `<div><a class="nhsuk-action-link" href="/">[arrow-right-circle]<span class="nhsuk-action-link__text">${words}</span></a></div>`;
  assert.equal(repaired(`${link("a")}\n${link("b")}`), now("a") + now("b"));
});

test("an icon is version 10's own, whatever its outlines were", () => {
  assert.equal(repaired(`<p>${old("search")}</p>`), "<p>[search]</p>");
  assert.equal(repaired(`<p>a${old("emdash")}b</p>`), "<p>a[minus]b</p>");
  assert.equal(repaired(`<p>a${old("smile")}b</p>`), "<p>ab</p>");
});

test("a do and don't list is a card with a label", () => {
  const html = `<div class="nhsuk-do-dont-list">
    <h3 class="nhsuk-do-dont-list__label">Aims</h3>
    <ul class="nhsuk-list nhsuk-list--tick">
      <li>${old("tick")} share code</li>
      <li>${old("tick")}
        write tests</li>
    </ul>
  </div>`;
  assert.equal(
    repaired(`<h2>a</h2>${html}`),
    '<h2 id="a">a</h2><div class="nhsuk-card nhsuk-card--feature"><div class="nhsuk-card__content">' +
      '<h3 class="nhsuk-card__heading" id="aims">Aims</h3>' +
      '<ul class="nhsuk-list nhsuk-list--tick" role="list"><li>[tick]share code</li><li>[tick]write tests</li></ul></div></div>',
  );
});

test("a list with crosses outside a panel is version 10's", () => {
  assert.equal(
    repaired(`<ul class="nhsuk-list nhsuk-list--cross"><li>${old("cross")}do not guess</li></ul>`),
    '<ul class="nhsuk-list nhsuk-list--cross" role="list"><li>[cross]do not guess</li></ul>',
  );
  assert.equal(
    repaired(`<ul><li>${old("tick")}yes</li><li>${old("cross")}no</li></ul>`),
    '<ul class="nhsuk-list nhsuk-list--tick nhsuk-list--cross" role="list"><li>[tick]yes</li><li>[cross]no</li></ul>',
  );
});

test("the old hero keeps its picture and has a height", () => {
  const html = `<section class="nhsuk-hero nhsuk-hero--image nhsuk-hero--image-description" style="background-image: url('../images/hero.jpg');">
    <div class="nhsuk-hero__overlay">
      <div class="nhsuk-width-container"><div class="nhsuk-grid-row"><div class="nhsuk-grid-column-two-thirds">
        <div class="nhsuk-hero-content">
          <h1 class="nhsuk-u-margin-bottom-3">Python for health</h1>
          <p class="nhsuk-body-l">Open to all</p>
          <span class="nhsuk-hero__arrow" aria-hidden="true"></span>
        </div>
      </div></div></div>
    </div>
  </section>`;
  assert.equal(
    repaired(html, { resolveImage: () => ({ src: "/images/hero.jpg", html: "<picture></picture>" }) }),
    '<section class="nhsuk-hero nhsuk-hero--image nhsuk-hero--image-description">' +
      '<img class="app-hero__image" src="/images/hero.jpg" alt="">' +
      '<div class="nhsuk-width-container"><div class="nhsuk-grid-row"><div class="nhsuk-grid-column-two-thirds">' +
      '<div class="nhsuk-hero__content"><span class="nhsuk-hero__arrow" aria-hidden="true"></span>' +
      '<h2 class="nhsuk-u-margin-bottom-3 nhsuk-heading-xl nhsuk-hero__heading" id="python-for-health">Python for health</h2>' +
      '<p class="nhsuk-body-l">Open to all</p></div></div></div></div>' +
      '<div class="nhsuk-hero__overlay"></div></section>',
  );
});

test("a hero without a picture is version 10's with a border", () => {
  const html = `<section class="nhsuk-hero"><div class="nhsuk-width-container nhsuk-hero--border"><div class="nhsuk-grid-row">
    <div class="nhsuk-grid-column-two-thirds"><div class="nhsuk-hero__wrapper"><h2>Title</h2><p>Lead</p></div></div></div></div></section>`;
  assert.equal(
    repaired(html),
    '<section class="nhsuk-hero nhsuk-hero--border"><div class="nhsuk-width-container"><div class="nhsuk-grid-row">' +
      '<div class="nhsuk-grid-column-two-thirds"><div class="nhsuk-hero__content">' +
      '<h2 class="nhsuk-heading-xl nhsuk-hero__heading" id="title">Title</h2><p class="nhsuk-body-l">Lead</p>' +
      "</div></div></div></div></section>",
  );
});

test("a care card of versions 2 to 4 says what its colour says", () => {
  const html = `<div class="nhsuk-care-card nhsuk-care-card--immediate">
    <div class="nhsuk-care-card__heading-container">
      <h2 class="nhsuk-care-card__heading">Call 999</h2><span class="nhsuk-care-card__arrow" aria-hidden="true"></span>
    </div>
    <div class="nhsuk-care-card__content"><p>Now</p></div>
  </div>`;
  assert.equal(
    repaired(html),
    '<div class="nhsuk-card nhsuk-card--care nhsuk-card--care--emergency"><div class="nhsuk-card__heading-container">' +
      '<h2 class="nhsuk-card__heading" id="immediate-action-required-call-999"><span role="text">' +
      '<span class="nhsuk-u-visually-hidden">Immediate action required: </span>Call 999</span></h2>' +
      '<span class="nhsuk-card--care__arrow" aria-hidden="true"></span></div>' +
      '<div class="nhsuk-card__content"><p>Now</p></div></div>',
  );
});

test("a care card of versions 5 to 9 takes version 10's classes", () => {
  const html = `<div class="nhsuk-card nhsuk-card--care nhsuk-card--care--urgent">
    <div class="nhsuk-card--care__heading-container"><h2 class="nhsuk-card--care__heading"><span role="text">
      <span class="nhsuk-u-visually-hidden">Urgent advice: </span>Ask</span></h2>
      <span class="nhsuk-card--care__arrow" aria-hidden="true"></span></div>
    <div class="nhsuk-card__content"><p>Today</p></div></div>`;
  const once = repaired(html);
  assert.equal(
    once,
    '<div class="nhsuk-card nhsuk-card--care nhsuk-card--care--urgent"><div class="nhsuk-card__heading-container">' +
      '<h2 class="nhsuk-card__heading" id="urgent-advice-ask"><span role="text">' +
      '<span class="nhsuk-u-visually-hidden">Urgent advice: </span>Ask</span></h2>' +
      '<span class="nhsuk-card--care__arrow" aria-hidden="true"></span></div>' +
      '<div class="nhsuk-card__content"><p>Today</p></div></div>',
  );
  assert.equal(repaired(once), once);
});

test("panels with a label, callouts and list panels are cards", () => {
  const card = (variant: string, id: string, heading: string): string =>
    `<div class="nhsuk-card nhsuk-card--${variant}"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading" id="${id}">${heading}</h2>`;
  assert.equal(
    repaired(
      '<div class="nhsuk-panel-with-label"><h2 class="nhsuk-panel-with-label__label">Work</h2><p>a</p></div>',
    ),
    `${card("feature", "work", "Work")}<p>a</p></div></div>`,
  );
  assert.equal(
    repaired(
      '<div class="nhsuk-warning-callout"><h2 class="nhsuk-warning-callout__label">Work</h2><p>a</p></div>',
    ),
    `${card("warning", "important-work", '<span role="text"><span class="nhsuk-u-visually-hidden">Important: </span>Work</span>')}<p>a</p></div></div>`,
  );
  assert.equal(
    repaired(
      '<div class="nhsuk-list-panel"><h2 class="nhsuk-list-panel__label" id="B">B</h2>' +
        '<ul class="nhsuk-list-panel__list nhsuk-list-panel__list--with-label"><li class="nhsuk-list-panel__item">' +
        '<a class="nhsuk-list-panel__link" href="/b/">Board</a></li></ul></div>',
    ),
    `${card("feature", "B", "B")}<ul class="nhsuk-list nhsuk-list--border"><li><a href="/b/">Board</a></li></ul></div></div>`,
  );
});

test("an old panel is a card; version 10's panel stays", () => {
  assert.equal(
    repaired('<div class="nhsuk-panel nhsuk-panel--grey"><h2>a</h2><p>b</p></div>'),
    '<div class="nhsuk-card"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading" id="a">a</h2><p>b</p></div></div>',
  );
  const current =
    '<div class="nhsuk-panel"><h2 class="nhsuk-panel__heading" id="a">a</h2><div class="nhsuk-panel__body">b</div></div>';
  assert.equal(repaired(current), current);
});

test("groups of panels and promos are groups of cards", () => {
  const html = `<div class="nhsuk-grid-row nhsuk-promo-group"><div class="nhsuk-grid-column-one-half nhsuk-promo-group__item">
    <div class="nhsuk-promo"><a class="nhsuk-promo__link-wrapper" href="/x/"><img class="nhsuk-promo__img" src="/images/x.png" alt="">
    <div class="nhsuk-promo__content"><h2 class="nhsuk-promo__heading">a</h2><p class="nhsuk-promo__description">b</p></div></a></div>
  </div></div>`;
  assert.equal(
    repaired(html),
    '<div class="nhsuk-grid-row nhsuk-card-group"><div class="nhsuk-grid-column-one-half nhsuk-card-group__item">' +
      '<div class="nhsuk-card nhsuk-card--clickable"><img class="nhsuk-card__img" src="/images/x.png" alt="" loading="lazy">' +
      '<div class="nhsuk-card__content"><h2 class="nhsuk-card__heading" id="a"><a class="nhsuk-card__link" href="/x/">a</a></h2>' +
      '<p class="nhsuk-card__description">b</p></div></div></div></div>',
  );
});

test("a list inside a card's description comes out of the paragraph", () => {
  const html = `<div class="nhsuk-card"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading">Tasks</h2>
    <p class="nhsuk-card__description"><ul><li>a</li></ul></p><p>b</p></div></div>`;
  assert.equal(
    repaired(html),
    '<div class="nhsuk-card"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading" id="tasks">Tasks</h2>' +
      "<ul><li>a</li></ul><p>b</p></div></div>",
  );
  assert.deepEqual(problems(html), ["2:40 html-invalid"]);
});

test("a card's variant is a class of the card", () => {
  const html = (variant: string): string =>
    `<div class="nhsuk-card"><div class="nhsuk-card__content nhsuk-card__content--${variant}">` +
    `<h2 class="nhsuk-card__heading nhsuk-card__heading--feature nhsuk-heading-m">a</h2><svg class="nhsuk-icon"></svg></div></div>`;
  const card = (variant: string, after = ""): string =>
    `<div class="nhsuk-card nhsuk-card--${variant}"><div class="nhsuk-card__content">` +
    `<h2 class="nhsuk-card__heading nhsuk-heading-m" id="a">a</h2>${after}</div></div>`;
  assert.equal(repaired(html("feature")), card("feature"));
  assert.equal(repaired(html("secondary")), card("secondary"));
  assert.equal(repaired(html("primary")), card("primary", "[chevron-right-circle]"));
});

test("what stands in a card without its content's element gets one", () => {
  assert.equal(
    repaired('<div class="nhsuk-card"><img class="nhsuk-card__img" src="/x.png" alt=""><p>a</p></div>'),
    '<div class="nhsuk-card"><img class="nhsuk-card__img" src="/x.png" alt="" loading="lazy">' +
      '<div class="nhsuk-card__content"><p>a</p></div></div>',
  );
});

test("details are version 10's, with or without its classes before", () => {
  const now =
    '<details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">a</span></summary>' +
    '<div class="nhsuk-details__text"><p>b</p></div></details>';
  assert.equal(repaired("<details><summary>a</summary><p>b</p></details>"), now);
  assert.equal(
    repaired(
      '<details class="nhsuk-details"><summary class="nhsuk-details__summary" role="button" aria-controls="d" tabindex="0" aria-expanded="false">' +
        '<span class="nhsuk-details__summary-text">a</span></summary>' +
        '<div class="nhsuk-details__text" id="d" aria-hidden="true"><p>b</p></div></details>',
    ),
    now,
  );
  assert.equal(repaired("<summary>a</summary><p>b</p>"), "<p>a</p><p>b</p>");
});

test("inset text says so to those who cannot see it", () => {
  const now =
    '<div class="nhsuk-inset-text"><span class="nhsuk-u-visually-hidden">Information: </span><p>a</p></div>';
  assert.equal(repaired('<div class="nhsuk-inset-text"><p>a</p></div>'), now);
  assert.equal(repaired(now), now);
});

test("a link that looks like a button has version 10's attributes", () => {
  const now =
    '<a class="nhsuk-button" href="/x/" data-module="nhsuk-button" role="button" draggable="false">Go</a>';
  assert.equal(repaired('<a class="nhsuk-button" href="/x/" target="_blank">Go</a>'), now);
  assert.equal(
    repaired('<a href="/x/"><button class="nhsuk-button" type="button">Go</button></a>'),
    now.replace('class="nhsuk-button" href="/x/"', 'href="/x/" class="nhsuk-button"'),
  );
});

test("a table panel is a card, and its table scrolls in version 10's container", () => {
  const html = `<div class="nhsuk-table__panel-with-heading-tab"><h2 class="nhsuk-table__heading-tab">Tab</h2>
    <div class="nhsuk-table-responsive"><table class="nhsuk-table"><caption>Cap</caption>
      <thead class="nhsuk-table__head"><tr><th>a</th></tr></thead><tbody><tr><td align="right">1</td></tr></tbody></table></div></div>`;
  assert.equal(
    repaired(html),
    '<div class="nhsuk-card nhsuk-card--feature"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading" id="tab">Tab</h2>' +
      '<div class="nhsuk-scroll" data-module="nhsuk-scroll">' +
      '<div class="nhsuk-scroll__content" role="region" aria-labelledby="table-caption" tabindex="0">' +
      '<table class="nhsuk-table"><caption class="nhsuk-table__caption" id="table-caption">Cap</caption>' +
      '<thead class="nhsuk-table__head"><tr class="nhsuk-table__row"><th scope="col" class="nhsuk-table__header">a</th></tr></thead>' +
      '<tbody class="nhsuk-table__body"><tr class="nhsuk-table__row"><td class="nhsuk-table__cell nhsuk-u-text-align-right">1</td></tr></tbody>' +
      "</table></div></div></div></div>",
  );
});

test("a responsive table keeps its ways under version 10's names", () => {
  assert.equal(
    repaired(
      '<table role="table" class="nhsuk-table-responsive"><tbody><tr role="row"><td role="cell"><span class="nhsuk-table-responsive__heading">a </span>b</td></tr></tbody></table>',
    ),
    '<table role="table" class="nhsuk-table nhsuk-table--responsive"><tbody class="nhsuk-table__body"><tr role="row" class="nhsuk-table__row">' +
      '<td role="cell" class="nhsuk-table__cell"><span class="nhsuk-table__heading">a </span>b</td></tr></tbody></table>',
  );
});

test("a whole page's wrappers in a body are taken away", () => {
  assert.equal(
    repaired(
      '<div class="nhsuk-width-container"><main class="nhsuk-main-wrapper" id="maincontent"><p>a</p></main></div>',
    ),
    "<p>a</p>",
  );
});

test("a review date, a breadcrumb and a way back take what version 10 has for them", () => {
  assert.equal(
    repaired('<div class="nhsuk-review-date"><p class="nhsuk-body-s">Page last reviewed: 1 June</p></div>'),
    '<p class="nhsuk-body-s nhsuk-u-secondary-text-colour">Page last reviewed: 1 June</p>',
  );
  assert.equal(
    repaired(
      '<nav class="nhsuk-breadcrumb" aria-label="Breadcrumb"><div class="nhsuk-width-container"><ol class="nhsuk-breadcrumb__list">' +
        '<li class="nhsuk-breadcrumb__item"><a class="nhsuk-breadcrumb__link" href="/a/">a</a></li></ol>' +
        '<p class="nhsuk-breadcrumb__back"><a class="nhsuk-breadcrumb__backlink" href="/a/">Back to a</a></p></div></nav>',
    ),
    '<nav class="nhsuk-breadcrumb" aria-label="Breadcrumb"><ol class="nhsuk-breadcrumb__list">' +
      '<li class="nhsuk-breadcrumb__list-item"><a class="nhsuk-breadcrumb__link" href="/a/">a</a></li></ol>' +
      '<a class="nhsuk-back-link" href="/a/">Back to a</a></nav>',
  );
  assert.equal(
    repaired(
      `<div class="nhsuk-back-link"><a class="nhsuk-back-link__link" href="/a/">${old("chevron-left")}Go back</a></div>`,
    ),
    '<a class="nhsuk-back-link" href="/a/">Go back</a>',
  );
});

test("pagination keeps its markup and gets version 10's icons", () => {
  const link = (icon: string): string =>
    '<nav class="nhsuk-pagination" role="navigation" aria-label="Pagination"><ul class="nhsuk-list nhsuk-pagination__list">' +
    '<li class="nhsuk-pagination-item--next"><a class="nhsuk-pagination__link nhsuk-pagination__link--next" href="/b/">' +
    `<span class="nhsuk-pagination__title">Next</span>${icon}</a></li></ul></nav>`;
  assert.equal(repaired(link(old("arrow-right"))), link("[arrow-right]"));
});

test("a class that version 10 does not know goes, and is told of once", () => {
  const html = '<p class="nhsuk-lead nhsuk-u-margin-bottom-3 js-x mine">a</p>\n<p class="nhsuk-odd">b</p>';
  assert.equal(repaired(html), '<p class="nhsuk-u-margin-bottom-3 mine">a</p><p>b</p>');
  assert.deepEqual(problems(html), ["1:11 html-class"]);
});
