package dev.glossdeck.read.type;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.TypeField;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.DeckSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The note types that a deck brings along from Anki.
 *
 * @param types in the deck's order
 * @param diagnostics takes what is wrong with notes
 */
public record DeckTypes(List<NamedType> types, Diagnostics diagnostics) {

  /**
   * A type with what it makes of notes.
   *
   * @param type its definition
   * @param reading the reader of its notes
   */
  public record NamedType(AnkiType type, CollectionNoteType reading) {
    private boolean isCalled(String name) {
      return type.name().equals(name) || Long.toString(type.id()).equals(name);
    }

    /**
     * The names of its fields, for messages.
     *
     * @return with commas between them
     */
    public String fieldNames() {
      return type.fields().stream().map(TypeField::name).collect(Collectors.joining(", "));
    }
  }

  /** Copies the list. */
  public DeckTypes {
    types = List.copyOf(types);
  }

  /**
   * Reads the types of a deck.
   *
   * @param source the deck
   * @param folders of the types, relative to the deck's
   * @param named the place where the deck names them
   * @param diagnostics takes an error for each thing that is wrong
   * @return those that could be understood
   * @throws IOException if a file cannot be read
   */
  public static DeckTypes read(
      DeckSource source, List<String> folders, SourcePosition named, Diagnostics diagnostics)
      throws IOException {
    List<NamedType> types = new ArrayList<>();
    for (String folder : folders) {
      TypeFolder.read(source, folder, named, diagnostics)
          .map(type -> new NamedType(type, CollectionNoteType.of(type)))
          .ifPresent(types::add);
    }
    return new DeckTypes(types, diagnostics);
  }

  /**
   * The type of a note.
   *
   * @param name as the note says it; the only one of the deck if it says none
   * @param place the place of the name
   * @return empty, with an error, if there is none
   */
  public Optional<NamedType> find(Optional<String> name, SourcePosition place) {
    Optional<NamedType> found =
        name.isEmpty()
            ? types.stream().filter(any -> types.size() == 1).findFirst()
            : types.stream().filter(one -> one.isCalled(name.get())).findFirst();
    if (found.isEmpty()) {
      diagnostics.error(
          place,
          DiagnosticCode.NOTE_TYPE,
          name.map(written -> "the deck has no note type \"" + written + "\"")
              .orElse("the note does not say its note type"),
          "write one of "
              + types.stream().map(one -> one.type.name()).collect(Collectors.joining(", "))
              + ", or add the folder of another one to anki-type");
    }
    return found;
  }
}
