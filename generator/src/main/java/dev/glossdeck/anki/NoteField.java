package dev.glossdeck.anki;

/**
 * The fields of our note type. Frozen for good, names and order: Anki leaves a learner's notes
 * alone for ever ("conflicting") when a package's note type of the same id has other fields. So
 * what later features need stands here already, empty.
 */
public enum NoteField {
  /** The question; Anki sorts by it and finds duplicates by it. */
  QUESTION(0, "Question"),
  /** The answer. */
  ANSWER(1, "Answer"),
  /** The author's further fields, as a list of names and contents. */
  EXTRA(2, "Extra"),
  /** The term of the glossary that the note explains. */
  HEADWORD(3, "Headword"),
  /** Other names of the term, separated by commas. */
  ALIASES(4, "Aliases"),
  /** The heading under which the note stands. */
  TOPIC(5, "Topic"),
  /** The headwords of notes that the author refers to. */
  SEE(6, "See"),
  /** Where the fact comes from; not written yet. */
  SOURCE(7, "Source"),
  /** A BCP 47 tag, from which a screen reader takes its voice and Han characters their shape. */
  LANGUAGE(8, "Language"),
  /** The note's id, for readers who report a mistake. */
  KEY(9, "Key"),
  /** Anything here gives a second card that asks the other way round. */
  REVERSE(10, "Reverse"),
  /** Anything here makes the learner type the answer. */
  TYPED(11, "Typed"),
  /** For later. */
  RESERVED_2(12, "Reserved 2"),
  /** For later. */
  RESERVED_3(13, "Reserved 3");

  private static final long FIRST_ID = 6_120_347_815_001L;

  private final int position;
  private final String label;

  NoteField(int position, String label) {
    this.position = position;
    this.label = label;
  }

  /**
   * Its place among the fields.
   *
   * @return 0 for the first
   */
  public int position() {
    return position;
  }

  /**
   * The name that templates refer to and learners see.
   *
   * @return such as {@code Question}
   */
  public String label() {
    return label;
  }

  /**
   * A number that Anki keeps the field by when a learner renames it.
   *
   * @return the same in every package
   */
  public long id() {
    return FIRST_ID + position;
  }
}
