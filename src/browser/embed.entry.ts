/* What a page with a video or a sound of another site runs. The page is whole without it: a link stands there. */
import { startEmbeds } from "./embed.ts";

startEmbeds();
