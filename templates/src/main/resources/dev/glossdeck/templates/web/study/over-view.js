import { byId } from '../shared/dom.js';
import { forecast } from './forecast.js';
import { AGAIN } from './scheduler.js';
import { clock, word } from './words.js';

/**
 * Draws the end of a session: what was done, and what comes when.
 *
 * @param {import('./view.js').Shot} shot
 */
export function renderOver({ session, isSafe, forgets, at }) {
  const { ids, memories, settings, past, rest } = session;
  const foreseen = forecast(ids, memories, at, settings.dayEnds);
  const known = past.filter(({ grade }) => grade > AGAIN).length;
  const wasHidden = byId('over').dataset.past !== String(past.length);
  byId('over').dataset.past = String(past.length);
  byId('over-title').textContent = word(ids.length === 0 ? 'nothing' : 'done');
  const waits = rest === null && foreseen.next !== null && session.waiting.learning.length > 0;
  byId('over-text').textContent = [
    past.length > 0 ? word('outcome', past.length, known) : '',
    rest === null && foreseen.tomorrow > 0 ? `${word('tomorrow', foreseen.tomorrow)}.` : '',
    waits ? word('next', clock(foreseen.next ?? at)) : '',
  ].filter((text) => text !== '').join(' ');
  byId('forecast').replaceChildren(...(rest === null ? rows(foreseen, session) : []));
  byId('allow').hidden = rest !== null || !ids.some((id) => !memories.has(id));
  byId('again').hidden = rest === null || ids.length === 0;
  byId('unsafe').hidden = isSafe || past.length === 0 || rest !== null;
  byId('unsafe-text').textContent = word(forgets ? 'forgetful' : 'unsafe');
  if (wasHidden && past.length > 0 && document.querySelector('dialog[open]') === null) {
    byId('over-title').focus();
  }
}

/**
 * @param {ReturnType<typeof forecast>} foreseen
 * @param {import('./session.js').Session} session
 */
function rows({ tomorrow, week, month, later }, { waiting }) {
  /** @type {[string, number][]} */
  const all = [['now', waiting.learning.length], ['tomorrowIs', tomorrow], ['week', week], ['month', month], ['later', later]];
  return all.filter(([, count]) => count > 0).map(([name, count]) => {
    const group = document.createElement('div');
    const [term, number] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = word(name);
    number.textContent = String(count);
    group.append(term, number);
    return group;
  });
}
