import type { Page } from "playwright-core";

export interface Stop {
  readonly what: string;
  /** Whether it lies in the window and is larger than nothing. */
  readonly visible: boolean;
  /** Whether it, or what stands for it, looks otherwise than without the focus. */
  readonly marked: boolean;
}

/** Every stop of the Tab key from a page's top, in order, until the focus leaves the page. */
export async function focusStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  const most = 400;
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const marks = (each: Element) =>
        ["", "::before", "::after"].map((pseudo) => {
          const style = getComputedStyle(each, pseudo);
          const outlined =
            style.outlineStyle !== "none" &&
            style.outlineWidth !== "0px" &&
            !/, 0\)$/.test(style.outlineColor);
          return [
            outlined,
            style.boxShadow,
            style.backgroundColor,
            style.borderColor,
            style.borderWidth,
          ].join();
        });
      const look = () => [element, ...[...element.querySelectorAll("*")].slice(0, 5)].flatMap(marks).join();
      const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
      const visible =
        width > 1 && height > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      const focused = look();
      const scrolled = [scrollX, scrollY] as const;
      element.blur();
      const marked = focused !== look();
      element.focus();
      scrollTo(...scrolled);
      const what = `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`;
      return { what, visible, marked };
    });
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error(`There is no end of stops after ${most}: ${stops.at(-1)?.what}`);
}

/**
 * Links, buttons and fields smaller than 24 by 24 px that are neither in a sentence nor far enough from the others
 * (WCAG 2.5.8: a circle of 24 px on each small one meets no other target and no other such circle).
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const boxOf = (element: Element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const boxes = [element, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      const right = Math.max(...boxes.map((box) => box.right));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      return { left, top, right, bottom };
    };
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.closest("p, li, td, dd, dt, th, figcaption, label")?.childNodes ?? [])].some(
        (node) => !node.contains(element) && /\p{L}/u.test(node.textContent ?? ""),
      );
    const targets = [
      ...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary"),
    ]
      .filter((element) => seen(element) && element.getBoundingClientRect().width > 1)
      .filter((element) => !element.classList.contains("nhsuk-skip-link"))
      .map((element) => ({ element, box: boxOf(element) }));
    const isSmall = ({ box }: (typeof targets)[number]) =>
      Math.round(box.right - box.left) < 24 || Math.round(box.bottom - box.top) < 24;
    return targets
      .filter((target) => isSmall(target) && !inSentence(target.element))
      .filter((target) => {
        const x = (target.box.left + target.box.right) / 2;
        const y = (target.box.top + target.box.bottom) / 2;
        return targets.some((other) => {
          if (other === target) return false;
          const { left, top, right, bottom } = other.box;
          const nearest = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)] as const;
          const meetsTarget = Math.hypot(x - nearest[0], y - nearest[1]) < 12;
          const meetsCircle = Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2) < 24;
          return meetsTarget || (isSmall(other) && meetsCircle);
        });
      })
      .map(
        ({ element, box }) =>
          `${element.textContent?.trim()} ${box.right - box.left} by ${box.bottom - box.top}`,
      );
  });
}

/** Elements whose words are cut off: they hide what does not fit, and something does not. */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && element.textContent?.trim(),
      )
      .filter(
        (element) =>
          element.clientWidth > 1 && !element.closest(".nhsuk-u-visually-hidden, [aria-hidden=true]"),
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cut = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (
          (cut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cut(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(
        (element) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`,
      ),
  );
}

/** A page's landmarks, as assistive technology is told of them. */
export async function landmarks(page: Page): Promise<{ role: string; name: string }[]> {
  const roles = ["banner", "main", "contentinfo", "navigation", "search", "region", "complementary"] as const;
  const found = await Promise.all(
    roles.map(async (role) => {
      const all = await page.getByRole(role).all();
      return Promise.all(
        all.map(async (each) => {
          const snapshot = await each.ariaSnapshot();
          return { role: role as string, name: /^- \w+ "([^"]*)"/.exec(snapshot)?.[1] ?? "" };
        }),
      );
    }),
  );
  return found.flat();
}
