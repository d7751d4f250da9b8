import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

/** How long no file must have changed before changes are told, in milliseconds: a save is often several writes. */
const quiet = 20;

/**
 * Watches folders below a root, those too that come later, and tells which files changed: by their paths from
 * the root with forward slashes, several at once where they were saved together. Returns what ends the watch.
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  tell: (changed: readonly string[]) => void,
): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...changed];
      changed.clear();
      tell(paths);
    }, quiet);
  };
  const isWatched = (path: string) =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  // Linux tells of one folder at a time; elsewhere the system itself tells of all that lie in it.
  const end =
    process.platform === "linux"
      ? watchEach(root, isWatched, note)
      : watchTrees(root, folders, isWatched, note);
  return () => {
    clearTimeout(timer);
    end();
  };
}

type IsWatched = (path: string) => boolean;
type Note = (path: string) => void;

function watchEach(root: string, isWatched: IsWatched, note: Note): () => void {
  const watchers = new Map<string, FSWatcher>();
  const close = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  /** Watches a folder and those in it; `isNew` tells of what lies in it already, which no event will. */
  const open = (folder: string, isNew: boolean) => {
    if (watchers.has(folder)) return;
    const watcher = openWatcher(join(root, folder), (name) => {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (!isWatched(path) || isHidden(name)) return;
      note(path);
      if (isFolder(join(root, path))) open(path, true);
      else for (const known of watchers.keys()) if (`${known}/`.startsWith(`${path}/`)) close(known);
    });
    if (watcher === undefined) return;
    watcher.on("error", () => close(folder));
    watchers.set(folder, watcher);
    for (const name of namesIn(join(root, folder))) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (!isWatched(path) || isHidden(name)) continue;
      if (isFolder(join(root, path))) open(path, isNew);
      else if (isNew) note(path);
    }
  };
  open("", false);
  return () => {
    for (const folder of [...watchers.keys()]) close(folder);
  };
}

function watchTrees(root: string, folders: readonly string[], isWatched: IsWatched, note: Note): () => void {
  const watchers: FSWatcher[] = [];
  for (const folder of folders) {
    const watcher = openWatcher(
      join(root, folder),
      (name) => note(`${folder}/${name.replaceAll("\\", "/")}`),
      true,
    );
    if (watcher) watchers.push(watcher);
  }
  const top = openWatcher(root, (name) => {
    if (isWatched(name)) note(name);
  });
  if (top) watchers.push(top);
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

function openWatcher(
  folder: string,
  event: (name: string) => void,
  recursive = false,
): FSWatcher | undefined {
  try {
    return watch(folder, { recursive }, (_kind, name) => {
      if (name !== null) event(name);
    });
  } catch {
    return undefined; // gone again, or not there yet: the folder above tells when it comes
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
