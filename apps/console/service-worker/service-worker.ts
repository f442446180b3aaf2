// Keeps the built console on the device, so that it opens without a network. It knows the files of one build by name and
// nothing else: answers of the graph, tokens and whatever else goes over the network it neither sees twice nor keeps.

const worker = self as unknown as ServiceWorkerGlobalScope;
/** Written in by the build: the addresses of its files, and a digest of them. */
declare const builtFiles: readonly string[];
declare const buildDigest: string;

const prefix = 'whichdoor-';
const cacheName = prefix + buildDigest;
const page = '/';
const configuration = '/configuration.json';
/** A network that takes longer than this to hand out the page is treated as none. */
const patience = 4_000;

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([page, configuration, ...builtFiles])));
});

worker.addEventListener('activate', (event) => {
  const isOld = (name: string) => name.startsWith(prefix) && name !== cacheName;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      // The page that installed it is taken care of at once: it may be offline a minute later.
      .then(() => worker.clients.claim()),
  );
});

/** From the network, so that a new build is seen when it is there; from the device when there is none, or it hands out a fault. */
const freshOrKept = async (request: Request, kept: string): Promise<Response> => {
  const cache = await caches.open(cacheName);
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(patience) });
    return fresh.status < 500 ? fresh : ((await cache.match(kept)) ?? fresh);
  } catch (problem) {
    const found = await cache.match(kept);
    if (found) return found;
    throw problem;
  }
};

/** From the device: a file whose name holds its digest never changes. */
const keptOrFresh = async (request: Request): Promise<Response> =>
  (await (await caches.open(cacheName)).match(request)) ?? fetch(request);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(freshOrKept(request, page));
  else if (pathname === configuration) event.respondWith(freshOrKept(request, configuration));
  else if (builtFiles.includes(pathname)) event.respondWith(keptOrFresh(request));
});
