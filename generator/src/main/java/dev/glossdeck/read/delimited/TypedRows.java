package dev.glossdeck.read.delimited;

import dev.glossdeck.anki.type.TemplateTag;
import dev.glossdeck.anki.type.TypeField;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.type.DeckTypes;
import dev.glossdeck.read.type.DeckTypes.NamedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Records whose fields are those of note types that the deck brings along from Anki. Columns with
 * names are fields of these names; without, they are the fields of a record's type in their order,
 * as Anki exports notes as text.
 */
final class TypedRows {
  private final DeckTypes deckTypes;
  private final List<NamedType> types;
  private final Diagnostics diagnostics;

  TypedRows(DeckTypes types, Diagnostics diagnostics) {
    this.deckTypes = types;
    this.types = types.types();
    this.diagnostics = diagnostics;
  }

  /**
   * The roles of columns: all that no header numbers are fields, or say what the glossary needs.
   */
  Columns columns(List<String> names, List<Optional<ColumnRole>> given, SourcePosition header) {
    List<ColumnRole> roles = new ArrayList<>();
    Set<String> fields = new HashSet<>();
    types.forEach(one -> fields.addAll(one.reading().fields()));
    for (int i = 0; i < names.size(); i++) {
      String name = TemplateTag.name(names.get(i));
      Optional<ColumnRole> named =
          fields.contains(name) ? Optional.empty() : ColumnRole.of(name).filter(this::isOfGlossary);
      if (given.get(i).isEmpty() && named.isEmpty() && !name.isEmpty() && !fields.contains(name)) {
        unknown(name, header);
      }
      roles.add(given.get(i).or(() -> named).orElse(ColumnRole.FIELD));
    }
    if (names.stream().anyMatch(name -> !name.isEmpty())) {
      refuseMissing(names.stream().map(TemplateTag::name).collect(Collectors.toSet()), header);
    }
    return new Columns(roles, names.stream().map(TemplateTag::name).toList(), Optional.empty());
  }

  private boolean isOfGlossary(ColumnRole role) {
    return switch (role) {
      case HEADWORD, ALIASES, SEE, TOPIC -> true;
      default -> false;
    };
  }

  private void unknown(String name, SourcePosition header) {
    diagnostics.error(
        header,
        DiagnosticCode.NOTE_FIELDS,
        "no note type of the deck has a field \"" + name + "\"",
        "name the column as the field, which are "
            + types.stream()
                .flatMap(one -> one.type().fields().stream())
                .map(TypeField::name)
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  private void refuseMissing(Set<String> names, SourcePosition header) {
    for (NamedType one : types) {
      List<String> missing =
          one.reading().fields().stream().filter(field -> !names.contains(field)).toList();
      if (!missing.isEmpty()) {
        diagnostics.error(
            header,
            DiagnosticCode.NOTE_FIELDS,
            "the deck has no column for \""
                + String.join("\", \"", missing)
                + "\" of the note type \""
                + one.type().name()
                + "\", which learners would lose",
            "add one for each");
      }
    }
  }

  /** The type that a record names; the only one of the deck if it names none. */
  Optional<NamedType> type(Optional<String> name, SourcePosition place) {
    return deckTypes.find(name, place);
  }

  /** The fields of a record; an error for content that its type has no field for. */
  TypedFields fields(NamedType type, Row row, Columns columns, Function<String, MarkupText> text) {
    List<Integer> places = places(type, columns);
    IntStream.range(0, row.cells().size())
        .filter(i -> i < columns.count() && columns.roles().get(i) == ColumnRole.FIELD)
        .filter(i -> !places.contains(i) && !row.text(i).isEmpty())
        .forEach(i -> refuse(type, row.place(i)));
    return new TypedFields(
        type.type(), places.stream().map(i -> text.apply(i < 0 ? "" : row.whole(i))).toList());
  }

  private void refuse(NamedType type, SourcePosition place) {
    diagnostics.error(
        place,
        DiagnosticCode.NOTE_FIELDS,
        "the note type \"" + type.type().name() + "\" has no field for this",
        "move it to one of " + type.fieldNames());
  }

  /** The indexes of the columns of a type's fields, -1 where there is none. */
  static List<Integer> places(NamedType type, Columns columns) {
    List<Integer> free =
        IntStream.range(0, columns.count())
            .filter(i -> columns.roles().get(i) == ColumnRole.FIELD)
            .boxed()
            .toList();
    boolean isNamed = free.stream().anyMatch(i -> !columns.names().get(i).isEmpty());
    List<Integer> places = new ArrayList<>();
    List<String> fields = type.reading().fields();
    for (int field = 0; field < fields.size(); field++) {
      int usual = field < free.size() ? free.get(field) : -1;
      places.add(isNamed ? columns.names().indexOf(fields.get(field)) : usual);
    }
    return places;
  }
}
