/* Pages with code or a table: one file, because the components share most of their code. */
import "./core.ts";
import "./code.ts";
import "./table.ts";
