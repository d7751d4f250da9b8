/*
 * The thread that renders bodies ahead, in their order, until the last: see ahead.ts.
 */
import { workerData } from "node:worker_threads";
import { createRenderer } from "../../markdown/index.ts";
import { renderAhead, type ThreadData } from "./render-ahead.ts";

const data = workerData as ThreadData;
renderAhead(data, createRenderer());
// The thread stays until it is ended: its end of the port is where what it made comes from.
data.port.on("message", () => undefined);
