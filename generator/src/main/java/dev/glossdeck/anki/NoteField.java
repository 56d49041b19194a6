package dev.glossdeck.anki;

/**
 * The fields of our note types. Frozen for good, numbers and order: Anki leaves a learner's notes
 * alone for ever ("conflicting") when a package's note type of the same id has other fields. So
 * what later features need stands here already, empty. Names may change: Anki goes by the numbers.
 */
public enum NoteField {
  /** The question; Anki sorts by it and finds duplicates by it. */
  QUESTION(0, "Question", Filler.AUTHOR),
  /** The answer. */
  ANSWER(1, "Answer", Filler.AUTHOR),
  /** The author's further fields, as a list of names and contents. */
  EXTRA(2, "Extra", Filler.AUTHOR),
  /**
   * The term of the glossary that the note explains; empty if it would only repeat the question.
   */
  HEADWORD(3, "Headword", Filler.MACHINE),
  /** Other names of the term, separated by commas. */
  ALIASES(4, "Aliases", Filler.MACHINE),
  /** The heading under which the note stands. */
  TOPIC(5, "Topic", Filler.MACHINE),
  /** The headwords of notes that the author refers to. */
  SEE(6, "See", Filler.MACHINE),
  /** A link to the source of the fact. */
  SOURCE(7, "Source", Filler.AUTHOR),
  /** A BCP 47 tag, from which a screen reader takes its voice and Han characters their shape. */
  LANGUAGE(8, "Language", Filler.MACHINE),
  /** The note's id, for readers who report a mistake. */
  KEY(9, "Key", Filler.MACHINE),
  /** Anything here gives a second card that asks the other way round. */
  REVERSE(10, "Reverse", Filler.MACHINE),
  /** The text that the learner types; empty where nothing is to be typed. */
  TYPED(11, "Typed", Filler.MACHINE),
  /** Help with the question, shown when the learner asks for it. */
  HINT(12, "Hint", Filler.AUTHOR),
  /** A link to the note's page. */
  LINK(13, "Link", Filler.MACHINE),
  /** A picture of what is asked. */
  PICTURE(14, "Picture", Filler.AUTHOR),
  /** A recording, such as the pronunciation. */
  SOUND(15, "Sound", Filler.AUTHOR),
  /** For later; makes a card of its own once its template is filled. */
  RESERVED_1(16, "Reserved 1", Filler.NOBODY),
  /** For later; makes a card of its own once its template is filled. */
  RESERVED_2(17, "Reserved 2", Filler.NOBODY),
  /** For later; makes a card of its own once its template is filled. */
  RESERVED_3(18, "Reserved 3", Filler.NOBODY),
  /** For later. */
  RESERVED_4(19, "Reserved 4", Filler.NOBODY);

  private static final long FIRST_ID = 6_120_347_815_001L;

  private final int position;
  private final String label;
  private final Filler filler;

  /** The party that fills a field. */
  private enum Filler {
    AUTHOR,
    MACHINE,
    NOBODY
  }

  NoteField(int position, String label, Filler filler) {
    this.position = position;
    this.label = label;
    this.filler = filler;
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
   * Whether it is closed in Anki's editor, since no learner writes into it.
   *
   * @return true for what a build derives, and for what is empty
   */
  public boolean isCollapsed() {
    return filler != Filler.AUTHOR;
  }

  /**
   * Whether it is kept for a later edition.
   *
   * @return true if nothing is ever written into it today
   */
  public boolean isSpare() {
    return filler == Filler.NOBODY;
  }

  /**
   * A number that Anki keeps the field by when it or a learner renames it.
   *
   * @return the same in every package
   */
  public long id() {
    return FIRST_ID + position;
  }
}
