import type { WriteFacts } from "../../site/write-facts.ts";
import { Desk } from "./desk.ts";
import { find } from "./find.ts";

/** Starts the writing page once what it must know of the site is there; else it says that the other ways remain. */
export async function startWriting(): Promise<void> {
  const desk = find("#write", HTMLElement);
  try {
    const response = await fetch(desk.dataset.facts ?? "");
    if (!response.ok) throw new Error(`${response.status}`);
    const facts = (await response.json()) as WriteFacts;
    new Desk(desk, facts).start();
    desk.classList.remove("app-write--waiting");
    document.getElementById("other-ways")?.remove();
  } catch (error) {
    desk.classList.remove("app-write--waiting");
    desk.hidden = true;
    find("#draft-status", HTMLElement).textContent =
      "The writing page could not be started. Load it again; if that does not help, write your post on GitHub.";
    throw error;
  }
}
