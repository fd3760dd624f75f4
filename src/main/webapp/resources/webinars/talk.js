// While the webinar runs the list of questions is looked at again, gently, and drawn anew only when something in it has
// changed; what is being typed stands outside of it. Without this there is a link that does the same.
(function () {
  'use strict';
  var live = document.getElementById('live');
  if (!live || !live.dataset.every || !window.fetch || !window.DOMParser) { return; }
  var tag = null;

  // Spread, so that a thousand who came in the same minute do not ask in the same second.
  function later() { window.setTimeout(look, live.dataset.every * 1000 * (0.75 + Math.random() / 2)); }

  function look() {
    if (document.hidden) { later(); return; }
    window.fetch(live.dataset.source, { headers: tag ? { 'If-None-Match': tag } : {}, cache: 'no-store' })
      .then(function (answer) {
        if (answer.status !== 200) { return null; }
        tag = answer.headers.get('ETag');
        return window.fetch(live.dataset.page, { cache: 'no-store' }).then(function (page) { return page.ok ? page.text() : null; });
      })
      .then(function (page) { if (page) { draw(new DOMParser().parseFromString(page, 'text/html').getElementById('live')); } })
      .catch(function () { tag = null; })
      .then(function () { if (live.dataset.every) { later(); } });
  }

  function draw(fresh) {
    if (!fresh) { return; }
    if (!fresh.dataset.every) { delete live.dataset.every; }
    if (fresh.innerHTML === live.innerHTML) { return; }
    var at = document.activeElement;
    var about = live.contains(at) ? at.getAttribute('aria-describedby') : null;
    var opened = Array.prototype.map.call(live.querySelectorAll('details[open]'), function (one) { return one.id; });
    var ticked = Array.prototype.filter.call(live.querySelectorAll('input'), function (one) { return one.checked !== one.defaultChecked; });
    live.replaceChildren.apply(live, Array.prototype.map.call(fresh.childNodes, function (node) { return document.importNode(node, true); }));
    opened.forEach(function (id) { var one = document.getElementById(id); if (one) { one.open = true; } });
    ticked.forEach(function (was) { var one = document.getElementById(was.id); if (one) { one.checked = was.checked; } });
    var again = about && live.querySelector('[aria-describedby="' + about + '"]');
    if (again) { again.focus({ preventScroll: true }); }
  }

  later();
})();
