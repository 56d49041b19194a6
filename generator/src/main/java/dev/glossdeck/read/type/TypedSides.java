package dev.glossdeck.read.type;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The fields of a note of any note type, which its templates make question and answer. Nothing that
 * they hold is lost: the others are further fields.
 */
public final class TypedSides {
  private static final MarkupText NOTHING = new MarkupText("", MarkupFormat.HTML);

  /** Anki manual, "Image Occlusion": gaps that are places in a picture. */
  private static final Pattern COVER = Pattern.compile("\\{\\{c[\\d,]+::image-occlusion:");

  private final CollectionNoteType type;
  private final List<MarkupText> fields;
  private final List<String> contents;

  /**
   * The sides of a note.
   *
   * @param type its note type
   * @param fields as they stand; missing ones are empty
   */
  public TypedSides(CollectionNoteType type, List<MarkupText> fields) {
    this.type = type;
    this.fields = fields.stream().map(ShownText::of).toList();
    this.contents = fields.stream().map(MarkupText::source).toList();
  }

  /**
   * Whether the note asks for parts of a picture.
   *
   * @return true if gaps are places in it
   */
  public boolean hasCovers() {
    return type.isCloze() && COVER.matcher(at(question()).source()).find();
  }

  /**
   * The index of the field that asks.
   *
   * @return 0 or more
   */
  public int question() {
    return type.question(contents);
  }

  /**
   * The fields as the sides of a card.
   *
   * @return sides without a topic
   */
  public NoteSides sides() {
    return hasCovers() ? picture() : byTemplates();
  }

  private NoteSides byTemplates() {
    int answer = type.answer();
    Set<Integer> read =
        IntStream.range(0, contents.size())
            .filter(i -> i == question() || i == answer || isSwitch(i))
            .boxed()
            .collect(Collectors.toSet());
    return new NoteSides(
        at(question()), at(answer), further(read), Optional.empty(), type.kind(contents));
  }

  /** The heading and the picture itself: what covers its parts is nothing to read. */
  private NoteSides picture() {
    Set<Integer> read = new HashSet<>(Set.of(question()));
    List<Integer> shown = type.asked(contents).stream().filter(i -> !read.contains(i)).toList();
    int question = shown.isEmpty() ? -1 : shown.get(0);
    int answer = shown.size() > 1 ? shown.get(1) : question;
    read.addAll(List.of(question, answer));
    return new NoteSides(at(question), at(answer), further(read), Optional.empty(), NoteKind.BASIC);
  }

  /** A word, such as "y"; what is more than that somebody wrote to be read. */
  private boolean isSwitch(int index) {
    return type.isSwitch(index) && at(index).source().chars().noneMatch(Character::isWhitespace);
  }

  private List<Field> further(Set<Integer> read) {
    List<Field> further = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!read.contains(i) && !fields.get(i).isEmpty()) {
        further.add(new Field(type.field(i), fields.get(i)));
      }
    }
    return further;
  }

  private MarkupText at(int index) {
    return index >= 0 && index < fields.size() ? fields.get(index) : NOTHING;
  }
}
