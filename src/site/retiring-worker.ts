/**
 * The script at the address of a service worker that an older site left in readers' browsers, where it goes on
 * answering with pages that it kept. A browser fetches it anew within a day; then it empties what was kept,
 * unregisters itself and has open pages loaded again.
 */
export const retiringWorker = `self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(retire());
});

async function retire() {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
  const pages = await self.clients.matchAll({ type: "window" });
  for (const page of pages) await page.navigate(page.url).catch(() => undefined);
}
`;
