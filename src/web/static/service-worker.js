/*
 * Keeps the shell (page, scripts, styles, fonts) so that a tablet in a room without Wi-Fi still opens. It never stores
 * an answer of the API: those hold health data, and a stale one is worse than none. The build fills in BUILD and ASSETS.
 * A patient's phone keeps what it has used; a staff tablet asks for everything, because any screen may be next.
 */
const CACHE = `shell-${'BUILD'}`;
const SHELL = ['/index.html', '/favicon.svg'];
const ASSETS = [
  /* ASSETS */
];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(SHELL))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const dropOld = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))));
  event.waitUntil(dropOld.then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'keep-everything')
    event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(ASSETS)));
});

const keep = (request, response) => {
  if (!response.ok) return response;
  const copy = response.clone();
  return caches
    .open(CACHE)
    .then((cache) => cache.put(request, copy))
    .then(() => response);
};

const fromCacheFirst = (request) =>
  caches.match(request).then((kept) => kept ?? fetch(request).then((response) => keep(request, response)));

const fromNetworkFirst = (request) => fetch(request).catch(() => caches.match('/index.html'));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/'))
    return;
  if (request.mode === 'navigate') event.respondWith(fromNetworkFirst(request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(fromCacheFirst(request));
});
