/* Every page without code or a table. */
import "./core.ts";
