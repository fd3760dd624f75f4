// The desk by keyboard, and the lease renewed only while somebody is at work: an open page alone holds nothing.
(function () {
  'use strict';
  var RENEW = 4 * 60 * 1000;
  var active = false;
  ['keydown', 'pointerdown', 'wheel'].forEach(function (kind) {
    document.addEventListener(kind, function () { active = true; }, { passive: true });
  });
  window.setInterval(function () {
    if (active && window.renewLease && document.getElementById('decision')) { window.renewLease(); }
    active = false;
  }, RENEW);

  // What is pressed is told by its number, and the list stands still from pressing to letting go: it may be drawn anew
  // at any moment, and a row that moved away under the pointer must neither be lost nor give its place to another.
  var queue = document.getElementById('queue');
  var pressed = null;
  function picked(at) { return at.closest ? at.closest('[data-case]') : null; }
  function open(row) {
    var go = row.classList.contains('take-over') ? window.takeOverCase : window.openCase;
    if (go) { go([{ name: 'case', value: row.getAttribute('data-case') }]); }
  }
  if (queue) {
    queue.addEventListener('pointerdown', function (event) { pressed = picked(event.target); });
    ['pointerup', 'pointercancel'].forEach(function (kind) {
      document.addEventListener(kind, function () { window.setTimeout(function () { pressed = null; }, 0); });
    });
    queue.addEventListener('click', function (event) {
      var row = picked(event.target) || pressed;
      pressed = null;
      if (row) { event.preventDefault(); open(row); }
    });
  }

  // The server says when the queue changed; without its word the page asks every few seconds.
  var OFTEN = 5 * 1000;
  var SLOWLY = 60 * 1000;
  var pause = 1000;
  var waiting = null;
  var live = false;
  function refresh() {
    if (pressed) { refreshSoon(); } else if (window.refreshQueue) { window.refreshQueue(); }
  }
  function refreshSoon() {
    if (!waiting) { waiting = window.setTimeout(function () { waiting = null; refresh(); }, 50); }
  }
  function listen() {
    var line;
    try { line = new WebSocket(window.location.origin.replace(/^http/, 'ws') + '/moderation/live'); } catch (refused) { return; }
    line.onopen = function () { pause = 1000; live = true; document.documentElement.setAttribute('data-live', 'true'); };
    line.onmessage = refreshSoon;
    line.onclose = function () {
      live = false;
      document.documentElement.removeAttribute('data-live');
      window.setTimeout(listen, pause);
      pause = Math.min(pause * 2, SLOWLY);
    };
  }
  if (queue) {
    if (window.WebSocket) { window.addEventListener('load', listen); }
    window.setInterval(function () { if (!live) { refresh(); } }, OFTEN);
    // How long something waits grows without anything changing.
    window.setInterval(refresh, SLOWLY);
  }

  // How long the newest decision can be undone; then the offer goes.
  window.setInterval(function () {
    var offer = document.querySelector('.undo');
    if (!offer) { return; }
    if (!offer.until) { offer.until = Date.now() + 1000 * Number(offer.getAttribute('data-seconds')); }
    var left = Math.ceil((offer.until - Date.now()) / 1000);
    if (left > 0) { offer.querySelector('.left').textContent = left; } else { offer.remove(); }
  }, 250);

  // Single keys can be turned off (WCAG 2.1.4), and stay so on this device.
  var OFF = 'suara.moderation.keys-off';
  var keys = document.querySelector('.keys');
  var choice = keys && keys.querySelector('.keys-on');
  function remembered() { try { return window.localStorage.getItem(OFF) === '1'; } catch (refused) { return false; } }
  function remember(off) {
    try { if (off) { window.localStorage.setItem(OFF, '1'); } else { window.localStorage.removeItem(OFF); } } catch (refused) { /* It lasts for this page. */ }
  }
  if (choice) {
    keys.hidden = false;
    choice.checked = !remembered();
    choice.addEventListener('change', function () { remember(!choice.checked); });
  }

  // What is selected in the text can be covered: where it stands goes into hidden fields, its words into the visible one.
  function place(part, node, offset) {
    var walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    var units = 0;
    for (var text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement.closest('.why')) { continue; }
      var here = document.createRange();
      here.selectNode(text);
      if (text === node) { return units + offset; }
      if (here.comparePoint(node, offset) < 0) { return units; }
      units += text.data.length;
    }
    return units;
  }
  function words(part) {
    var copy = part.cloneNode(true);
    copy.querySelectorAll('.why').forEach(function (number) { number.remove(); });
    return copy.textContent;
  }
  function field(name) { return document.getElementById('marks:' + name); }
  document.addEventListener('selectionchange', function () {
    var chosen = window.getSelection();
    if (!field('words') || !chosen.rangeCount || chosen.isCollapsed) { return; }
    var range = chosen.getRangeAt(0);
    var within = range.commonAncestorContainer;
    var part = (within.nodeType === 1 ? within : within.parentElement).closest('[data-part]');
    if (!part) { return; }
    var from = place(part, range.startContainer, range.startOffset);
    var to = place(part, range.endContainer, range.endOffset);
    if (to <= from) { return; }
    field('part').value = part.getAttribute('data-part');
    field('from').value = from;
    field('to').value = to;
    field('words').value = words(part).slice(from, to);
  });
  document.addEventListener('input', function (event) {
    if (field('words') === event.target) { field('part').value = ''; field('from').value = ''; field('to').value = ''; }
  });

  document.addEventListener('keydown', function (event) {
    var at = event.target;
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) { return; }
    if (choice && !choice.checked) { return; }
    if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) {
      if (event.key === 'Escape') { at.blur(); }
      return;
    }
    var key = event.key.toLowerCase();
    if (/^[a-z]$/.test(key)) {
      var button = document.querySelector('[data-key="' + key + '"]');
      if (button && !button.disabled) { event.preventDefault(); button.click(); }
    } else if (key === 'arrowdown' || key === 'arrowup') {
      var picks = Array.prototype.slice.call(document.querySelectorAll('.pick'));
      var next = picks.indexOf(document.activeElement) + (key === 'arrowdown' ? 1 : -1);
      if (picks[next]) { event.preventDefault(); picks[next].focus(); }
    }
  });
})();
