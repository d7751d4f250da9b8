/* The writing page: a form, an editor, the post as it will look, and the way to GitHub. Loaded there only. */
import { startWriting } from "./write/start.ts";

void startWriting();
