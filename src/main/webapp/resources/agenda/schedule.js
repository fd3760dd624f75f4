// Keeps a delegate's schedule on this phone for times without a line (schedule-offline.js does the answering). The phone may be
// shared: the copy goes when its owner signs out, and when somebody else's page is opened.
(function () {
  'use strict';
  var CACHE = 'suara-schedule';
  var PAGE = '/my/schedule';
  var OWNER = '/my/schedule?owner';
  var place = document.querySelector('[data-owner]');

  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  if (!('serviceWorker' in navigator) || !('caches' in window) || !place) { return; }

  document.querySelectorAll('form.sign-out').forEach(function (form) {
    form.addEventListener('submit', function () { caches.delete(CACHE); });
  });

  function forgetOthers() {
    return caches.has(CACHE).then(function (kept) {
      return kept && caches.open(CACHE).then(function (cache) { return cache.match(OWNER); })
        .then(function (owner) { return owner ? owner.text() : null; })
        .then(function (owner) { return owner === place.dataset.owner ? null : caches.delete(CACHE); });
    });
  }

  function keep() {
    var looks = Array.prototype.map.call(
      document.querySelectorAll('link[rel=stylesheet], script[src]'),
      function (one) { return one.href || one.src; });
    return caches.open(CACHE).then(function (cache) {
      return cache.put(OWNER, new Response(place.dataset.owner, { headers: { 'X-Kept-At': String(Date.now()) } }))
        .then(function () { return cache.addAll(looks); })
        .then(function () { return fetch(PAGE, { credentials: 'same-origin', redirect: 'error' }); })
        .then(function (page) { return page.ok ? cache.put(PAGE, page) : null; });
    });
  }

  forgetOthers().then(function () {
    if (!place.dataset.keep || !navigator.onLine) { return null; }
    return navigator.serviceWorker.register('/schedule-offline.js', { scope: PAGE }).then(keep);
  }).catch(function () {
    // Without a line, or where the browser keeps nothing: the page is there all the same.
  });
})();
