// The desk by keyboard, and one child beside it where there is room; on a narrow screen, and without this, a link leads on.
(function () {
  'use strict';
  var WIDE = window.matchMedia('(min-width: 70rem)');
  var open = null;

  function children() { return Array.prototype.slice.call(document.querySelectorAll('a.child')); }
  function linkOf(id) { return document.querySelector('a.child[data-child="' + id + '"]'); }
  function mark() {
    children().forEach(function (link) {
      var row = link.closest('tr');
      if (row) { row.classList.toggle('on', link.dataset.child === open); }
      if (link.dataset.child === open) { link.setAttribute('aria-current', 'true'); } else { link.removeAttribute('aria-current'); }
    });
  }
  function typing(at) { return at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName); }

  window.deskOpened = function () {
    var name = document.getElementById('file-name');
    if (name) { name.focus(); }
    mark();
  };
  window.deskClosed = function () {
    var link = open && linkOf(open);
    open = null;
    mark();
    if (link) { link.focus(); }
  };

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a.child');
    if (link && WIDE.matches && !event.ctrlKey && !event.metaKey && !event.shiftKey && window.openChild) {
      event.preventDefault();
      open = link.dataset.child;
      window.openChild([{ name: 'child', value: open }]);
    } else if (event.target.closest('.shut')) {
      window.closeChild();
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) { return; }
    if (document.querySelector('.ui-dialog.ui-overlay-visible')) { return; }
    var at = event.target;
    if (event.key === 'Escape' && at.closest('#pane')) { window.closeChild(); return; }
    if (typing(at)) { return; }
    if (event.key === '/') {
      event.preventDefault();
      document.querySelector('.seek').focus();
    } else if (event.key === '?') {
      var keys = document.querySelector('.keys');
      keys.open = !keys.open;
      if (keys.open) { keys.querySelector('summary').focus(); }
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !at.closest('#pane, summary, .ui-paginator')) {
      var all = children();
      var next = all.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      if (all[next]) { event.preventDefault(); all[next].focus(); }
    }
  });
  if (window.jQuery) { jQuery(document).on('pfAjaxComplete', mark); }
  var shown = document.querySelector('#pane .file');
  if (shown) { open = shown.querySelector('a[href*="id="]').href.replace(/.*id=/, ''); mark(); }
})();
