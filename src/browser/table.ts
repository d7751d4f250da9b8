/* Pages with a table: NHS.UK frontend's scroll component, which shows that a wide table goes on. */
import { Scroll } from "nhsuk-frontend/dist/nhsuk/components/scroll/scroll.mjs";

for (const table of document.querySelectorAll('[data-module="nhsuk-scroll"]')) new Scroll(table);
