// The service worker of /my/schedule: the page as the server has it; without a line the copy that this phone keeps, if it is
// younger than a week, and saying that it is one.
'use strict';
var CACHE = 'suara-schedule';
var PAGE = '/my/schedule';
var OWNER = '/my/schedule?owner';
var WEEK = 7 * 24 * 60 * 60 * 1000;

self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()); });

function kept(failure) {
  return caches.has(CACHE).then(function (any) {
    if (!any) { throw failure; }
    return caches.open(CACHE).then(function (cache) {
      return Promise.all([cache.match(PAGE), cache.match(OWNER)]);
    }).then(function (found) {
      var copy = found[0];
      var owner = found[1];
      if (!copy || !owner || !(Date.now() - Number(owner.headers.get('X-Kept-At')) < WEEK)) { throw failure; }
      return copy.text().then(function (page) {
        return new Response(page.replace('id="kept-copy" hidden="hidden"', 'id="kept-copy"'), { headers: copy.headers });
      });
    });
  });
}

function page(request) {
  return fetch(request).then(function (answer) {
    // Sent to the sign-in: whoever holds the phone now is not known, so nothing is kept for them.
    if (!answer.ok) { return caches.delete(CACHE).then(function () { return answer; }); }
    return answer;
  }, kept);
}

function look(request) {
  return fetch(request).catch(function (failure) {
    return caches.match(request).then(function (copy) { if (!copy) { throw failure; } return copy; });
  });
}

self.addEventListener('fetch', function (event) {
  var address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) { return; }
  if (event.request.mode === 'navigate' && address.pathname === PAGE) {
    event.respondWith(page(event.request));
  } else if (address.pathname.indexOf('/jakarta.faces.resource/') === 0) {
    event.respondWith(look(event.request));
  }
});
