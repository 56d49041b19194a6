package dev.glossdeck.lock;

/** Writes locks. */
public final class LockWriter {
  static final String TITLE = "# glossdeck lock ";
  static final String VERSION = "1";
  static final String DECK = "# deck" + LockLine.TAB;

  private LockWriter() {}

  /**
   * The text of a lock: the deck's id in the first line, its title in the second one, then a line a
   * note, sorted by id.
   *
   * @param lock the lock to write
   * @return lines that end with LF
   */
  public static String write(Lock lock) {
    StringBuilder text = new StringBuilder();
    text.append(TITLE).append(VERSION).append(LockLine.TAB).append(lock.deckId()).append('\n');
    lock.title().ifPresent(title -> text.append(DECK).append(title).append('\n'));
    lock.entries().values().forEach(entry -> text.append(LockLine.of(entry)).append('\n'));
    return text.toString();
  }
}
