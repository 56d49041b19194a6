package dev.glossdeck.read.markdown;

import java.util.List;
import java.util.Locale;

/** The headings that the sides of a note stand under where its question is no heading itself. */
public final class NoteHeadings {
  private static final String FRONT = "front";
  private static final List<String> ASKING = List.of(FRONT, "question", "text");
  private static final List<String> ANSWERING = List.of("back", "answer", "back extra", "extra");

  private NoteHeadings() {}

  /**
   * Whether a question stands under a heading.
   *
   * @param heading its text
   * @return true for Front, Question and Text, in any case
   */
  public static boolean asks(String heading) {
    return ASKING.contains(name(heading));
  }

  /** Whether an answer stands under a heading. */
  static boolean answers(String heading) {
    return ANSWERING.contains(name(heading));
  }

  /** Whether a heading is Front. */
  static boolean isFront(String heading) {
    return FRONT.equals(name(heading));
  }

  private static String name(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll(":$", "").strip();
  }
}
