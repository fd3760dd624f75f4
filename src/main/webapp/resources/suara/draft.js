// Keeps what somebody writes in a form on this device, so that a lost line or an ended session loses nothing. One draft per
// owner and thing; gone when it is sent, when the owner signs out, and after data-days, for the phone is shared. The page
// has an element "draft" that says which form and which of its fields. With data-server it is kept there as well, once
// the writer pauses.
(function () {
  'use strict';
  var PREFIX = 'suara.draft.';
  var DAY = 24 * 60 * 60 * 1000;
  var PAUSE = 5000;
  var store;
  try { store = window.localStorage; store.getItem(PREFIX); } catch (e) { return; }

  function forget(prefix) {
    Object.keys(store).forEach(function (key) { if (key.indexOf(prefix) === 0) { store.removeItem(key); } });
  }
  document.querySelectorAll('form.sign-out').forEach(function (form) {
    form.addEventListener('submit', function () { forget(PREFIX); });
  });

  var place = document.getElementById('draft');
  if (!place || !place.dataset.owner) { return; }
  var own = PREFIX + place.dataset.owner + '.';
  if (place.dataset.done) { forget(own + (place.dataset.thing || '')); return; }
  var form = document.getElementById(place.dataset.form);
  if (!form) { return; }
  var key = own + (place.dataset.thing || 'new');
  var names = place.dataset.fields.split(' ');
  var drop = document.getElementById('draft-forget');

  // A field is visible in its own step and hidden, with another name, in the others.
  function field(name) { return form.elements[form.id + ':' + name] || form.elements[form.id + ':' + name + '-kept']; }
  function read(one) { return one.type === 'checkbox' ? (one.checked ? 'true' : '') : one.value; }
  function write(one, value) { if (one.type === 'checkbox') { one.checked = value === 'true'; } else { one.value = value; } }
  function values() {
    var all = {};
    names.forEach(function (name) { var one = field(name); if (one && read(one)) { all[name] = read(one); } });
    return all;
  }
  function say(text) {
    document.getElementById('draft-saved').textContent = text;
    if (drop) { drop.hidden = !text; }
  }
  function save() {
    var all = values();
    all.keptAt = Date.now();
    try { store.setItem(key, JSON.stringify(all)); say(place.dataset.saved); } catch (e) { say(''); }
  }
  function fill(draft) {
    names.forEach(function (name) { var one = field(name); if (one && draft[name] !== undefined) { write(one, draft[name]); } });
  }
  function empty() {
    var none = {};
    names.forEach(function (name) { none[name] = ''; });
    return none;
  }

  // Once only: the same address opened again must not forget what was typed since.
  if (place.dataset.forget === 'true') {
    store.removeItem(key);
    var address = new URL(window.location.href);
    address.searchParams.delete('fresh');
    window.history.replaceState(null, '', address);
  }
  var draft = null;
  try { draft = JSON.parse(store.getItem(key)); } catch (e) { draft = null; }
  if (draft && place.dataset.days && !(Date.now() - draft.keptAt < place.dataset.days * DAY)) {
    store.removeItem(key);
    draft = null;
  }
  var now = values();
  var isFirstView = !form.elements[form.id + ':back'];
  // What nobody typed is kept along, and is no draft by itself.
  var seen = names.filter(function (name) { return (place.dataset.hidden || '').split(' ').indexOf(name) < 0; });
  // Only what the page itself does not know is brought back: what was sent in a step is newer than the draft.
  if (draft && isFirstView) {
    var differs = seen.some(function (name) { return draft[name] && draft[name] !== now[name]; });
    if (differs) {
      fill(draft);
      if (drop) { drop.hidden = false; }
      document.getElementById('draft-back').hidden = false;
      document.getElementById('draft-drop').addEventListener('click', function () {
        store.removeItem(key);
        fill(empty());
        fill(now);
        document.getElementById('draft-back').hidden = true;
        say('');
      });
    }
  } else if (seen.some(function (name) { return now[name]; })) {
    save();
  }
  var later;
  var muchLater;
  var sending;
  var known = JSON.stringify(now);

  // Without a line it goes along with what is typed next.
  function keep() {
    var all = values();
    var text = JSON.stringify(all);
    if (text === known) { return; }
    var body = new URLSearchParams(all);
    body.set('csrf', form.elements.csrf.value);
    if (place.dataset.idea) { body.set('idea', place.dataset.idea); }
    sending = new AbortController();
    window.fetch(place.dataset.server, { method: 'POST', body: body, redirect: 'manual', signal: sending.signal })
      .then(function (answer) { if (answer.status === 204) { known = text; say(place.dataset.kept); } })
      .catch(function () { known = null; });
  }
  // What is being sent must not come after what the form itself sends.
  function stop() {
    window.clearTimeout(later);
    window.clearTimeout(muchLater);
    if (sending) { sending.abort(); }
  }
  function changed() {
    stop();
    later = window.setTimeout(save, 300);
    if (place.dataset.server) { muchLater = window.setTimeout(keep, PAUSE); }
  }
  form.addEventListener('input', changed);
  form.addEventListener('submit', function () { stop(); save(); });
  if (drop) {
    drop.addEventListener('click', function () {
      stop();
      store.removeItem(key);
      window.location.assign(place.dataset.fresh || window.location.href);
    });
  }
})();
