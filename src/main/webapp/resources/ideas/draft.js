// Keeps what a child writes on this device, so that a lost line or an ended session loses nothing. One draft per account
// and idea; gone when it is sent and when the child signs out, for the phone is shared.
(function () {
  'use strict';
  var PREFIX = 'suara.draft.';
  var store;
  try { store = window.localStorage; store.getItem(PREFIX); } catch (e) { return; }

  function forget(prefix) {
    Object.keys(store).forEach(function (key) { if (key.indexOf(prefix) === 0) { store.removeItem(key); } });
  }
  document.querySelectorAll('form.sign-out').forEach(function (form) {
    form.addEventListener('submit', function () { forget(PREFIX); });
  });

  var place = document.getElementById('draft');
  if (!place || !place.dataset.account) { return; }
  if (place.dataset.done) { forget(PREFIX + place.dataset.account + '.'); return; }
  var form = document.getElementById('write');
  if (!form) { return; }
  var key = PREFIX + place.dataset.account + '.' + (place.dataset.idea || 'new');
  var names = ['theme', 'ownTheme', 'problem', 'proposal', 'addressee', 'title'];

  // A field is visible in its own step and hidden, with another name, in the others.
  function field(name) { return form.elements['write:' + name] || form.elements['write:' + name + '-kept']; }
  function values() {
    var all = {};
    names.forEach(function (name) { var one = field(name); if (one && one.value) { all[name] = one.value; } });
    return all;
  }
  function say(text) { document.getElementById('draft-saved').textContent = text; }
  function save() {
    try { store.setItem(key, JSON.stringify(values())); say(place.dataset.saved); } catch (e) { say(''); }
  }
  function fill(draft) {
    names.forEach(function (name) { var one = field(name); if (one && draft[name] !== undefined) { one.value = draft[name]; } });
  }

  var draft = null;
  try { draft = JSON.parse(store.getItem(key)); } catch (e) { draft = null; }
  var now = values();
  var isFirstView = !form.elements['write:back'];
  // Only what the page itself does not know is brought back: what was sent in a step is newer than the draft.
  if (draft && isFirstView) {
    var differs = names.some(function (name) { return draft[name] && draft[name] !== now[name]; });
    if (differs) {
      fill(draft);
      document.getElementById('draft-back').hidden = false;
      document.getElementById('draft-drop').addEventListener('click', function () {
        store.removeItem(key);
        fill({ theme: '', ownTheme: '', problem: '', proposal: '', addressee: '', title: '' });
        fill(now);
        document.getElementById('draft-back').hidden = true;
        say('');
      });
    }
  } else if (Object.keys(now).length) {
    save();
  }
  var later;
  form.addEventListener('input', function () { window.clearTimeout(later); later = window.setTimeout(save, 300); });
  form.addEventListener('submit', save);
})();
