// The desks: every PrimeFaces request carries the form defence, and a request that fails says so.
(function () {
  'use strict';
  // A double click sends once. A page that comes back from the browser's memory can be sent again.
  document.querySelectorAll('form.once').forEach(function (form) {
    var sent = false;
    form.addEventListener('submit', function (event) {
      if (sent) { event.preventDefault(); }
      sent = true;
    });
    window.addEventListener('pageshow', function () { sent = false; });
  });
  // Where the pages of one thing stand in a row wider than the screen, the one that is shown is in sight.
  document.querySelectorAll('.tabs a.on').forEach(function (tab) {
    var row = tab.closest('ul');
    row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
  });
  var meta = document.querySelector('meta[name=csrf]');
  var trouble = document.getElementById('trouble');
  if (!window.jQuery || !meta) { return; }
  jQuery.ajaxPrefilter(function (options, original, xhr) {
    if (!options.crossDomain) { xhr.setRequestHeader('X-CSRF', meta.content); }
  });
  jQuery(document).on('pfAjaxSend', function () { if (trouble) { trouble.hidden = true; } });
  jQuery(document).on('pfAjaxError', function (event, xhr) {
    if (!trouble) { return; }
    var status = xhr && xhr.status;
    trouble.textContent = !status ? trouble.dataset.lost : status === 403 ? trouble.dataset.refused : trouble.dataset.failed;
    trouble.hidden = false;
  });
})();
