package dev.glossdeck.write;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.read.NoteKindNames;
import dev.glossdeck.read.markdown.NoteHeadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The attributes in braces behind a question: {@code {#id .tag kind=reversed term="Term"}}. */
final class MarkdownHeading {
  private static final String LIST_SEPARATOR = ", ";

  /** A value that needs no quotation marks. */
  private static final Pattern WORD = Pattern.compile("[^\\s{}\"#.=][^\\s{}\"]*");

  private final Losses losses;
  private final Note note;
  private final Map<String, String> languages;
  private final List<String> attributes = new ArrayList<>();

  /**
   * The braces of a note.
   *
   * @param languages settings of its languages
   */
  MarkdownHeading(Note note, Map<String, String> languages, Losses losses) {
    this.note = note;
    this.languages = languages;
    this.losses = losses;
  }

  /**
   * The braces with what a reader would not find out without them.
   *
   * @param leavesTopic whether the note stands under a topic that is not its own
   * @param derived the id that a reader derives
   * @param question as it stands before the braces
   * @return empty if nothing needs to be said
   */
  String braces(NoteId derived, String question, boolean leavesTopic) {
    // Braces of a question would be taken for these, and Front alone for the heading of a side.
    boolean isPlain = question.indexOf('{') < 0 && !NoteHeadings.asks(question);
    id(isPlain && note.id().equals(derived));
    tags();
    kind();
    value("term", note.naming().term());
    list("aliases", note.naming().aliases());
    list("see", note.naming().see());
    languages.forEach((key, value) -> value(key, Optional.of(value)));
    value("deck", note.deckName());
    value("topic", leavesTopic ? Optional.of("") : Optional.empty());
    return attributes.isEmpty() ? "" : "{" + String.join(" ", attributes) + "}";
  }

  private void id(boolean isDerived) {
    if (!isDerived) {
      String id = note.id().value();
      if (WORD.matcher(id).matches()) {
        attributes.add("#" + id);
      } else {
        value("id", Optional.of(id));
      }
    }
  }

  private void tags() {
    List<String> quoted = new ArrayList<>();
    for (String tag : note.tags()) {
      if (WORD.matcher(tag).matches() && !isKind(tag)) {
        attributes.add("." + tag);
      } else {
        quoted.add(tag);
      }
    }
    list("tags", quoted);
  }

  private static boolean isKind(String tag) {
    for (NoteKind kind : NoteKind.values()) {
      if (kind.name().equalsIgnoreCase(tag)) {
        return true;
      }
    }
    return false;
  }

  /** A text with gaps is a cloze, and any other a basic note, unless the author says otherwise. */
  private void kind() {
    if (note.kind() != NoteKindNames.of(note.question(), false)) {
      attributes.add("kind=" + note.kind().name().toLowerCase(Locale.ROOT));
    }
  }

  private void list(String key, List<String> values) {
    for (String value : values) {
      if (value.contains(",")) {
        losses.add(note.position(), "the comma in \"" + value + "\"");
      }
    }
    value(key, Optional.of(String.join(LIST_SEPARATOR, values)).filter(all -> !all.isEmpty()));
  }

  private void value(String key, Optional<String> value) {
    value.ifPresent(
        text -> {
          if (text.contains("\"")) {
            losses.add(note.position(), "the quotation mark in \"" + text + "\"");
          }
          attributes.add(key + "=\"" + text.replace('"', '\'').replaceAll("\\s+", " ") + "\"");
        });
  }
}
