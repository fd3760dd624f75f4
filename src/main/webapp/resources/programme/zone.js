// Tells times as the reader's device does, and remembers another choice. Without scripts the links of the zones do.
(function () {
  'use strict';
  var line = document.querySelector('.zones');
  if (!line) { return; }
  function remembered() { return /(^|; )zone=/.test(document.cookie); }
  function remember(zone) {
    document.cookie = 'zone=' + zone + '; path=/; max-age=31536000; SameSite=Lax' + (location.protocol === 'https:' ? '; Secure' : '');
  }
  line.querySelectorAll('a').forEach(function (link) {
    link.addEventListener('click', function () { remember(new URL(link.href).searchParams.get('zone')); });
  });
  var own = Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Pontianak', 'Jakarta');
  if (!remembered() && /^Asia\/(Jakarta|Makassar|Jayapura)$/.test(own)) {
    remember(own);
    // Where cookies are refused, or forgotten at once, it would never end.
    var entry = performance.getEntriesByType('navigation')[0];
    var again = entry && entry.type === 'reload';
    if (remembered() && !again && own !== line.dataset.reader && !/[?&]zone=/.test(location.search)) { location.reload(); }
  }
}());
