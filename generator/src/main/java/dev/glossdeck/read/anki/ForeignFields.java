package dev.glossdeck.read.anki;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.SourcePosition;
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
final class ForeignFields {
  /** Anki manual, "Image Occlusion": gaps that are places in a picture. */
  private static final Pattern COVER = Pattern.compile("\\{\\{c[\\d,]+::image-occlusion:");

  private final CollectionNoteType type;
  private final List<String> contents;
  private final FieldTexts texts;
  private final SourcePosition place;

  ForeignFields(
      CollectionNoteType type, List<String> contents, FieldTexts texts, SourcePosition place) {
    this.type = type;
    this.contents = contents;
    this.texts = texts;
    this.place = place;
  }

  /** Whether it asks for parts of a picture. */
  boolean hasCovers() {
    return type.isCloze() && COVER.matcher(at(type.question(contents))).find();
  }

  NoteSides sides() {
    return hasCovers() ? picture() : byTemplates();
  }

  private NoteSides byTemplates() {
    int question = type.question(contents);
    int answer = type.answer();
    Set<Integer> read =
        IntStream.range(0, contents.size())
            .filter(i -> i == question || i == answer || isSwitch(i))
            .boxed()
            .collect(Collectors.toSet());
    return new NoteSides(
        side(question), side(answer), further(read), Optional.empty(), type.kind(contents));
  }

  /** The heading and the picture itself: what covers its parts is nothing to read. */
  private NoteSides picture() {
    Set<Integer> read = new HashSet<>(Set.of(type.question(contents)));
    List<Integer> shown = type.asked(contents).stream().filter(i -> !read.contains(i)).toList();
    int question = shown.isEmpty() ? -1 : shown.get(0);
    int answer = shown.size() > 1 ? shown.get(1) : question;
    read.addAll(List.of(question, answer));
    return new NoteSides(
        side(question), side(answer), further(read), Optional.empty(), NoteKind.BASIC);
  }

  /** A word, such as "y"; what is more than that somebody wrote to be read. */
  private boolean isSwitch(int index) {
    return type.isSwitch(index) && at(index).strip().chars().noneMatch(Character::isWhitespace);
  }

  private List<Field> further(Set<Integer> read) {
    List<Field> further = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      MarkupText content = read.contains(i) ? FieldTexts.NOTHING : side(i);
      if (!content.isEmpty()) {
        further.add(new Field(type.field(i), content));
      }
    }
    return further;
  }

  private MarkupText side(int index) {
    return texts.side(at(index), place);
  }

  private String at(int index) {
    return index >= 0 && index < contents.size() ? contents.get(index) : "";
  }
}
