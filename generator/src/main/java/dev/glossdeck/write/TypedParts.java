package dev.glossdeck.write;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.type.CollectionNoteType;
import dev.glossdeck.read.type.ShownText;
import dev.glossdeck.read.type.TypedSides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of a note of a type from Anki as question, answer and further fields, from which a
 * reader puts them together again.
 *
 * @param fields with content, besides question and answer
 * @param asks the name of the field that the question is, if a reader would take another one
 * @param areWhole whether nothing is missing
 * @param haveEnds whether a field has blanks or line breaks at an end, which no side has
 */
record TypedParts(List<Field> fields, Optional<String> asks, boolean areWhole, boolean haveEnds) {
  private static final String BLANK = "(?:[\\s\\x{A0}]|&nbsp;|<br ?/?>)";
  private static final Pattern ENDS = Pattern.compile("^" + BLANK + "|" + BLANK + "$");

  static TypedParts of(TypedFields typed) {
    CollectionNoteType type = CollectionNoteType.of(typed.type());
    TypedSides sides = new TypedSides(type, typed.contents());
    int question = sides.question();
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < typed.contents().size(); i++) {
      MarkupText content = ShownText.of(typed.contents().get(i));
      if (i != question && i != type.answer() && !content.isEmpty()) {
        fields.add(new Field(type.field(i), content));
      }
    }
    boolean isUsual = question == type.question(List.of());
    return new TypedParts(
        List.copyOf(fields),
        isUsual ? Optional.empty() : Optional.of(type.field(question)),
        !sides.hasCovers(),
        typed.contents().stream().anyMatch(TypedParts::hasEnds));
  }

  private static boolean hasEnds(MarkupText content) {
    return content.format() == MarkupFormat.HTML && ENDS.matcher(content.source()).find();
  }
}
