// Says in the bell how much is unread, as it changes. Without this, or without a line, each page says so when it is opened.
(function () {
  'use strict';
  var bell = document.querySelector('.bell');
  if (!bell) { return; }
  var SLOWLY = 60 * 1000;
  var pause = 2000;
  var asking = null;
  var shown = Number(bell.getAttribute('data-unread'));
  function show(unread) {
    if (unread === shown) { return; }
    var newer = unread > shown && document.querySelector('#newer a');
    if (newer) { newer.hidden = false; }
    shown = unread;
    var count = bell.querySelector('.count');
    if (count) { count.remove(); }
    bell.querySelector('.sr').textContent = unread ? bell.getAttribute('data-some').replace('{0}', unread) : bell.getAttribute('data-none');
    if (unread) {
      count = document.createElement('span');
      count.className = 'count';
      count.setAttribute('aria-hidden', 'true');
      count.textContent = unread > 99 ? '99+' : unread;
      bell.appendChild(count);
    }
  }
  // Whoever signed out in another window is sent to the sign-in page, and is asked for no more.
  function ask() {
    return window.fetch('/notices/unread').then(function (answer) {
      if (answer.redirected) { askSlowly(false); return false; }
      return answer.status === 200 ? answer.json().then(function (told) { show(told.unread); return true; }) : true;
    }).catch(function () { return true; });
  }
  function askSlowly(on) {
    if (on && !asking) { asking = window.setInterval(ask, SLOWLY); }
    if (!on && asking) { window.clearInterval(asking); asking = null; }
  }
  function listen() {
    var line;
    try { line = new WebSocket(window.location.origin.replace(/^http/, 'ws') + '/notices/live'); } catch (refused) { askSlowly(true); return; }
    line.onopen = function () { pause = 2000; askSlowly(false); bell.setAttribute('data-live', 'true'); };
    line.onmessage = function (message) { show(JSON.parse(message.data).unread); };
    line.onclose = function () {
      bell.removeAttribute('data-live');
      askSlowly(true);
      window.setTimeout(function () { ask().then(function (signedIn) { if (signedIn) { listen(); } }); }, pause);
      pause = Math.min(pause * 2, SLOWLY);
    };
  }
  window.addEventListener('load', function () { if (window.WebSocket) { listen(); } else { askSlowly(true); } });
})();
