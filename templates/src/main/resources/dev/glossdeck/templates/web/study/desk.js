import { bare } from '../shared/text.js';
import { queryOf, settingsOf } from './address.js';
import { chosenOf, holds } from './chosen.js';
import { crammed, keepCrammed } from './crammed.js';
import { newKeeper } from './keeper.js';
import { asking } from './modes.js';
import { say } from './notice.js';
import { shuffled } from './order.js';
import { USUAL, dayStart } from './queue.js';
import { newScheduler } from './scheduler.js';
import { newSession, update } from './session.js';
import { contentsOf, shownOf } from './shown.js';
import { asked } from './turn.js';

/** The cards of a page, what is chosen of them, and the session with these. */
export class Desk {
  /** @type {Map<string, import('./shown.js').Card>} */
  cards = new Map();
  /** @type {Readonly<import('./queue.js').Settings>} */
  settings = USUAL;
  isSafe = true;
  /** Some browsers ask the reader, who may well say no. */
  hasAsked = false;

  /**
   * @param {import('./contents.js').LoadedDeck[]} decks
   * @param {import('./address.js').Choice} choice
   * @param {{library: import('./scheduler.js').FsrsLibrary, now: () => number, draw: (desk: Desk) => void}} world
   */
  constructor(decks, choice, world) {
    this.decks = decks;
    this.choice = choice;
    this.world = world;
    this.scheduler = newScheduler(world.library, USUAL.retention);
    this.session = newSession({ ids: [], memories: new Map(), settings: USUAL, rest: null, past: [] }, 0);
  }

  /** Opens what is kept, and begins. */
  async open() {
    this.keeper = await newKeeper(this.decks.map(({ index }) => index.deck), () => this.scheduler, {
      failed: () => say('failed', { retry: () => this.keeper?.retry() }),
      saved: () => this.saved(),
      changed: () => this.refresh(),
    });
    this.settings = settingsOf(await this.keeper.store.settings(), USUAL);
    this.isSafe = !this.keeper.forgets && await (navigator.storage?.persisted?.() ?? false);
    say(this.keeper.forgets ? 'forgetful' : '');
    await this.begin();
  }

  /** Begins with what is chosen. */
  async begin() {
    const { mode, order } = this.choice;
    this.scheduler = newScheduler(this.world.library, this.settings.retention);
    this.cards = new Map((await this.chosen()).map((card) => [card.id, card]));
    const all = [...this.cards.keys()];
    const ids = order === 'shuffled' ? shuffled(all, order, (id) => id) : all;
    const { memories, past } = await this.remembered(ids);
    const rest = mode === 'cram' ? crammed(this.chosenName(), ids) : null;
    this.session = newSession({ ids, memories, settings: this.settings, rest, past: rest === null ? past : [] }, this.world.now());
    this.world.draw(this);
  }

  /** @returns {Promise<import('./shown.js').Card[]>} */
  async chosen() {
    const { mode, topic, tag, search } = this.choice;
    const cards = this.decks.flatMap((deck) => asking(mode, chosenOf(deck.index, deck.entries, topic, tag))
      .map(({ id, entry }) => ({ id, entry, deck })));
    if (search === '' || bare(search) === '') {
      return cards;
    }
    const contents = await Promise.all(cards.map(contentsOf));
    return cards.filter((_, i) => holds(contents[i], search));
  }

  /** @param {readonly string[]} ids */
  async remembered(ids) {
    const known = new Set(ids);
    const read = await this.keeper?.read(dayStart(this.world.now(), this.settings.dayEnds));
    const memories = new Map(read?.cards.map((card) => [card.id, card]));
    return { memories, past: read?.reviews.filter(({ card }) => known.has(card)) ?? [] };
  }

  /** Names the decks and what is chosen of them. */
  chosenName() {
    return this.decks.map(({ index }) => index.deck).join(' ') + queryOf(this.choice);
  }

  /** Takes what another tab, or a file, has stored; what was answered meanwhile is not in it. */
  async refresh() {
    const known = this.session.memories;
    const { memories, past } = await this.remembered(this.session.ids);
    if (known !== this.session.memories) {
      this.keeper?.check();
      return;
    }
    this.dispatch({ type: 'learnt', memories, past: this.session.rest === null ? past : this.session.past, at: this.world.now() });
  }

  /** @param {import('./session.js').StudyEvent} event */
  dispatch(event) {
    const { session, effects } = update(this.session, event, this.scheduler);
    this.session = session;
    for (const effect of effects) {
      if (effect.type === 'keep') {
        keepCrammed(this.chosenName(), effect.rest);
      } else {
        this.keeper?.keep(effect);
      }
    }
    this.world.draw(this);
  }

  /** The card that is asked; undefined if there is none. */
  card() {
    return this.cards.get(this.session.current ?? '');
  }

  /** Loads what will probably be asked next, so that nobody waits for it. */
  prefetch() {
    const { session } = this;
    if (session.current !== null && !session.shown) {
      const rest = session.rest?.filter((id) => id !== session.current) ?? null;
      const coming = asked({ ...session, rest, ids: session.ids.filter((id) => id !== session.current) });
      const card = this.cards.get(coming.current ?? '');
      if (card !== undefined) {
        contentsOf(card).catch(() => undefined); // Whoever is asked it is told.
      }
    }
  }

  /** What is asked of it; null before its contents are here. */
  shown() {
    const card = this.card();
    return card === undefined ? null : shownOf(card, this.choice.mode, this.session);
  }

  /** The first answer that is kept is the moment to ask the browser to keep it for good. */
  async saved() {
    if (this.keeper?.forgets) {
      return;
    }
    say('');
    if (!this.isSafe && !this.hasAsked) {
      this.hasAsked = true;
      this.isSafe = await (navigator.storage?.persist?.() ?? false);
    }
  }
}
