// Buttons that copy what stands in their data-copy; hidden where the browser lets no page do that.
(function () {
  'use strict';
  if (!navigator.clipboard) { return; }
  function show() { document.querySelectorAll('[data-copy][hidden]').forEach(function (one) { one.hidden = false; }); }
  show();
  // Tables that are drawn anew bring new buttons.
  if (window.jQuery) { jQuery(document).on('pfAjaxComplete', show); }
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (!button) { return; }
    navigator.clipboard.writeText(button.dataset.copy).then(function () { button.textContent = button.dataset.copied; });
  });
})();
