// The desks: every PrimeFaces request carries the form defence, and a request that fails says so.
(function () {
  'use strict';
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
